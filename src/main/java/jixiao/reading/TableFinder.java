package jixiao.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.model.Source;
import jixiao.reading.goal.GoalCaption;
import jixiao.reading.title.Labels;
import jixiao.reading.title.Titles;

/** 表格查找: the tables of a sheet, below and beside one another, by the words of their header rows. */
final class TableFinder {
    private static final int GAP = 500;

    private final Wordings wordings;
    private final HeadingFinder indicators;
    private final HeadingFinder funds;
    private final Titles titles;
    private final Continuation continuation;

    /** @param required without these a row is no header of indicators */
    TableFinder(Wordings wordings, ContinuedWords continued, Labels labels, Footer footer, List<String> required) {
        this.wordings = wordings;
        this.indicators = new HeadingFinder(wordings, Names.INDICATORS, required);
        this.funds = new HeadingFinder(wordings, Names.FUNDS, Names.FUNDS_REQUIRED);
        this.titles = new Titles(wordings);
        this.continuation = new Continuation(
                continued, titles, labels, funds, new GoalCaption.Parser(wordings, Names.GOAL), footer);
    }

    /** The tables of a sheet, those on the left first; none when no header is complete. */
    List<TableArea> find(Grid grid, Source source) {
        Area sheet = new Area(grid, source, 0, grid.rows() - 1, 0, Math.max(0, grid.columns() - 1));
        List<TableArea> tables = new ArrayList<>();
        List<Heading> all = headings(sheet);
        List<Area> windows = windows(sheet, all);
        for (Area window : windows) {
            tables.addAll(stacked(window, windows.size() == 1 ? all : headings(window)));
        }
        return tables;
    }

    /** The last table of a sheet, where no header stands from a row on and it goes on there all the same. */
    Optional<TableArea> withRest(Grid grid, Source source, int seam) {
        List<TableArea> tables = find(grid, source);
        return tables.subList(Math.max(0, tables.size() - 1), tables.size()).stream()
                .filter(table -> {
                    Area area = table.area();
                    Heading last = table.headings().get(table.headings().size() - 1);
                    return last.lastRow() < seam
                            && seam <= area.lastRow()
                            && continuation.goesOn(
                                    area.rows(area.firstRow(), table.first().firstRow() - 1),
                                    last,
                                    area.rows(seam, area.lastRow()));
                })
                .findFirst();
    }

    private List<Heading> headings(Area area) {
        List<Heading> headings = new ArrayList<>();
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            Optional<Heading> heading = indicators.at(area, row);
            if (heading.isPresent()) {
                headings.add(heading.get());
                row = heading.get().lastRow();
            }
        }
        return headings;
    }

    private record Span(int first, int last) {}

    /** Columns that headers share no column with are tables side by side. */
    private List<Area> windows(Area sheet, List<Heading> headings) {
        List<Span> spans = new ArrayList<>();
        for (Heading heading : headings) {
            spans.addAll(split(sheet, heading));
        }
        spans.sort(Comparator.comparingInt(Span::first));
        List<Span> bands = new ArrayList<>();
        for (Span span : spans) {
            Span before = bands.isEmpty() ? new Span(-1, -1) : bands.get(bands.size() - 1);
            if (span.first <= before.last) {
                bands.set(bands.size() - 1, new Span(before.first, Math.max(before.last, span.last)));
            } else {
                bands.add(span);
            }
        }
        List<Area> windows = new ArrayList<>();
        for (int at = 0; at < bands.size(); at++) {
            int first = at == 0 ? sheet.firstColumn() : bands.get(at - 1).last + 1;
            int last = at == bands.size() - 1 ? sheet.lastColumn() : bands.get(at).last;
            windows.add(new Area(sheet.grid(), sheet.source(), sheet.firstRow(), sheet.lastRow(), first, last));
        }
        return windows;
    }

    /** A header row in which level 3 stands twice, each time with all that a header needs, is two headers. */
    private List<Span> split(Area sheet, Heading heading) {
        List<Integer> starts = new ArrayList<>();
        for (int row = heading.firstRow(); row <= heading.lastRow(); row++) {
            int start = -1;
            for (GridCell cell : sheet.seen(row)) {
                boolean upperLevel = wordings.is(Names.LEVEL1, cell.text()) || wordings.is(Names.LEVEL2, cell.text());
                if (wordings.is(Names.LEVEL3, cell.text())) {
                    starts.add(start < 0 ? cell.column() : start);
                    start = -1;
                } else {
                    start = upperLevel ? (start < 0 ? cell.column() : start) : -1;
                }
            }
        }
        List<Integer> sorted = starts.stream().distinct().sorted().toList();
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < sorted.size() && sorted.size() > 1; at++) {
            int last = at + 1 < sorted.size() ? sorted.get(at + 1) - 1 : sheet.lastColumn();
            Area part = new Area(sheet.grid(), sheet.source(), sheet.firstRow(), sheet.lastRow(), sorted.get(at), last);
            Optional<Heading> own = indicators.at(part, heading.firstRow());
            if (own.isEmpty()) {
                spans.clear();
                break;
            }
            spans.add(new Span(own.get().firstColumn(), own.get().lastColumn()));
        }
        return spans.isEmpty() ? List.of(new Span(heading.firstColumn(), heading.lastColumn())) : spans;
    }

    /**
     * Tables one below another: a new one begins where a title, a title block or funds stand between two headers, unless the
     * table only goes on there.
     */
    private List<TableArea> stacked(Area window, List<Heading> headings) {
        List<TableArea> tables = new ArrayList<>();
        List<Heading> open = new ArrayList<>();
        Map<Integer, Integer> seams = new HashMap<>();
        int first = window.firstRow();
        for (Heading heading : headings) {
            if (!open.isEmpty()) {
                int begin = beginning(window, open.get(open.size() - 1).lastRow() + 1, heading.firstRow() - 1);
                OptionalInt seam = continuation.of(window, first, open, heading, begin);
                if (seam.isPresent()) {
                    seams.put(open.size(), seam.getAsInt());
                } else if (begin >= 0) {
                    tables.add(new TableArea(window.rows(first, begin - 1), open, seams));
                    open.clear();
                    seams.clear();
                    first = begin;
                }
            }
            open.add(heading);
        }
        if (!open.isEmpty()) {
            tables.add(new TableArea(
                    window.rows(first, end(window, open.get(open.size() - 1).lastRow())), open, seams));
        }
        return tables;
    }

    /** The last row before a gap that is in no table: what stands far below was left there by mistake. */
    private static int end(Area window, int from) {
        int last = from;
        for (int row = from; row <= Math.min(window.lastRow(), last + GAP); row++) {
            if (!window.seen(row).isEmpty()) {
                last = row;
            }
        }
        return last;
    }

    /** The first row of a new table between two rows; −1 when none begins there. */
    private int beginning(Area window, int from, int to) {
        for (int row = from; row <= to; row++) {
            List<GridCell> own = window.own(row);
            boolean label = own.stream()
                    .anyMatch(cell -> wordings.oneOf(Names.BEGINNING, cell.text())
                                    .isPresent()
                            && wordings.oneOf(List.of(Names.UNIT), cell.text()).isEmpty());
            if (label || titles.isTitle(window, row) || funds.at(window, row).isPresent()) {
                return row;
            }
        }
        return -1;
    }

    /** Header words found on a sheet in the row that has most of them, for a sheet without a table. */
    List<GridCell> nearest(Grid grid, Source source) {
        Area sheet = new Area(grid, source, 0, grid.rows() - 1, 0, Math.max(0, grid.columns() - 1));
        List<GridCell> best = List.of();
        for (int row = 0; row < grid.rows(); row++) {
            List<GridCell> found = List.copyOf(indicators.partsAt(sheet, row).values());
            if (found.size() > best.size()) {
                best = found;
            }
        }
        return best;
    }
}
