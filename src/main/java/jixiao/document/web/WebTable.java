package jixiao.document.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.Limits;
import org.jsoup.nodes.Element;

/** 网页表格: rows of cells laid out on a grid as a browser lays them, rows that are not shown left out. */
final class WebTable {
    /** As browsers have it. */
    private static final int WIDEST_SPAN = 1_000;

    private static final int MOST_COLUMNS = 1_000;

    private final String file;
    private final int number;
    private final WebHidden hidden;
    private final Limits limits;
    private final Function<Element, String> text;
    private final List<SpanCell> cells = new ArrayList<>();

    /** Of each column the row from which it is free again. */
    private int[] free = new int[16];

    private int rows;
    private long area;

    /**
     * A table.
     *
     * @param text what a cell shows; called once for each, in their order
     */
    WebTable(String file, int number, WebHidden hidden, Limits limits, Function<Element, String> text) {
        this.file = file;
        this.number = number;
        this.hidden = hidden;
        this.limits = limits;
        this.text = text;
    }

    Table read(Element table) {
        for (String part : List.of("thead", "tbody", "tfoot")) {
            for (Element child : table.children()) {
                if (child.nameIs(part) && !hidden.is(child)) {
                    section(child);
                }
            }
        }
        return new Table(0, number, rows, cells);
    }

    /** Rows that cells do not reach out of. */
    private void section(Element part) {
        List<Element> all =
                part.children().stream().filter(row -> row.nameIs("tr")).toList();
        int left = (int) all.stream().filter(row -> !hidden.is(row)).count();
        for (int at = 0; at < all.size(); at++) {
            if (!hidden.is(all.get(at))) {
                row(all, at, left);
                left--;
                rows++;
            }
        }
    }

    private void row(List<Element> all, int at, int left) {
        int column = 0;
        for (Element cell : all.get(at).children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th") || hidden.is(cell)) {
                continue;
            }
            while (column < free.length && free[column] > rows) {
                column++;
            }
            int across = Math.max(1, Math.min(span(cell, "colspan", 1), WIDEST_SPAN));
            int wanted = span(cell, "rowspan", 1);
            int down = wanted == 0 ? left : Math.max(1, Math.min(wanted, left));
            if (wanted > 1
                    && all.subList(at, Math.min(all.size(), at + wanted)).stream()
                            .anyMatch(hidden::is)) {
                throw WebRefusals.doubtful(file, number, rows + 1, "有一格合并到了隐藏的行");
            }
            occupy(column, across, down);
            cells.add(new SpanCell(rows, column, down, across, text.apply(cell)));
            column += across;
        }
    }

    private void occupy(int column, int across, int down) {
        area += (long) across * down;
        if (area > limits.cells()) {
            throw WebRefusals.tooMany(file, "单元格(合并的按所占的格计)", limits.cells());
        }
        if (column + across > MOST_COLUMNS) {
            throw WebRefusals.tooMany(file, "列", MOST_COLUMNS);
        }
        if (column + across > free.length) {
            free = Arrays.copyOf(free, Math.max(2 * free.length, column + across));
        }
        for (int at = column; at < column + across; at++) {
            if (free[at] > rows) {
                throw WebRefusals.doubtful(file, number, rows + 1, "有格子互相重叠");
            }
            free[at] = rows + down;
        }
    }

    private static int span(Element cell, String name, int otherwise) {
        String digits = cell.attr(name).strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
