package jixiao.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.WorkbookGrid;
import jixiao.model.InputProblem;
import jixiao.model.Notice;
import jixiao.model.Source;
import jixiao.reading.goal.BarePoints;
import jixiao.reading.title.Labels;

/**
 * 读表: the self-evaluation tables of a workbook, found by the words of their header rows wherever they stand. Safe for
 * several threads.
 */
public final class TableReader {
    private final Wordings wordings;
    private final List<String> required;
    private final TableFinder finder;
    private final SheetJoiner joiner;
    private final TableBuilder builder;

    /** A reader that knows the synonyms, words and units of a convention. */
    public TableReader(Convention convention) {
        this(convention, List.of());
    }

    /** The same, which also notes the marks by which a form is known (识别). */
    public TableReader(Convention convention, List<String> marks) {
        this(convention, marks, Names.INDICATORS_REQUIRED);
    }

    private TableReader(Convention convention, List<String> marks, List<String> required) {
        this.required = required;
        this.wordings = new Wordings(convention.synonyms());
        ContinuedWords continued = new ContinuedWords(wordings);
        Labels labels = new Labels(wordings);
        Footer footer = new Footer(wordings, continued);
        this.finder = new TableFinder(wordings, continued, labels, footer, required);
        this.joiner = new SheetJoiner(continued, finder, footer);
        this.builder = new TableBuilder(
                wordings,
                continued,
                labels,
                footer,
                new Written(convention),
                new ExecutionLine(convention),
                BarePoints.of(convention),
                new FormMarks(marks));
    }

    /** A reader of declared targets (绩效目标申报表), which need no column for results. */
    static TableReader declared(Convention convention, List<String> marks) {
        return new TableReader(convention, marks, Names.DECLARED_REQUIRED);
    }

    /**
     * Reads all tables of a workbook, sheet after sheet; one that goes on on the next sheet is one. Sheets that this program
     * added are passed over; hidden sheets are not read, and those of them that hold a table are told of in the first table's
     * notices (SHEET_HIDDEN).
     *
     * @throws InputProblem when no visible sheet holds a table; it says which header words were sought and found
     */
    public List<ReadTable> read(WorkbookGrid book) {
        List<TableArea> found = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Grid sheet : book.sheets()) {
            if (OwnOutput.isSheet(sheet.name())) {
                continue;
            }
            Source source = source(book, sheet);
            List<TableArea> tables = finder.find(sheet, source);
            if (!sheet.hidden()) {
                add(found, tables, sheet, book);
            } else if (!tables.isEmpty()) {
                notices.add(new Notice("SHEET_HIDDEN", source.place(""), Map.of("工作表", sheet.name())));
            }
        }
        if (found.isEmpty()) {
            throw nothingFound(book, notices);
        }
        List<ReadTable> tables = new ArrayList<>();
        for (TableArea table : found) {
            tables.add(builder.build(table, tables.isEmpty() ? notices : List.of()));
        }
        return tables.size() == 1 ? List.of(aggregated(book, tables.get(0))) : tables;
    }

    /**
     * Adds the tables of a sheet; the first, or a sheet without any header, may only go on with the last one of the sheet
     * before.
     */
    private void add(List<TableArea> found, List<TableArea> tables, Grid sheet, WorkbookGrid book) {
        Optional<TableArea> joined = Optional.empty();
        if (!found.isEmpty() && !book.document()) {
            TableArea last = found.get(found.size() - 1);
            Source source = last.area().source();
            joined = tables.isEmpty() ? joiner.join(last, sheet, source) : joiner.join(last, tables.get(0), source);
        }
        joined.ifPresent(table -> found.set(found.size() - 1, table));
        found.addAll(tables.subList(joined.isPresent() && !tables.isEmpty() ? 1 : 0, tables.size()));
    }

    /** A table that this program made of several units' ones, with what it says of them. */
    private static ReadTable aggregated(WorkbookGrid book, ReadTable read) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(OwnOutput.UNIT_DETAIL_SHEET))
                .findFirst()
                .flatMap(sheet -> new UnitDetails(sheet, source(book, sheet)).of(read.table()))
                .map(table -> new ReadTable(table, read.map(), read.sheet()))
                .orElse(read);
    }

    private static Source source(WorkbookGrid book, Grid sheet) {
        return new Source(book.file(), sheet.name(), book.sha256());
    }

    private InputProblem nothingFound(WorkbookGrid book, List<Notice> hidden) {
        if (!hidden.isEmpty()) {
            String names = hidden.stream()
                    .map(notice -> "「" + notice.place().sheet() + "」")
                    .collect(Collectors.joining("、"));
            return new InputProblem("工作簿「" + book.file() + "」中的自评表都在隐藏的工作表" + names + "里,请取消隐藏后再报送。");
        }
        String sought =
                required.stream().map(name -> "“" + name + "”" + others(name)).collect(Collectors.joining("、"));
        String nearest = "一个也没有找到";
        int most = 0;
        for (Grid sheet : book.sheets()) {
            List<GridCell> cells =
                    OwnOutput.isSheet(sheet.name()) ? List.of() : finder.nearest(sheet, source(book, sheet));
            if (cells.size() > most) {
                most = cells.size();
                nearest = (book.document() ? "只在" + sheet.name() + "找到" : "只在工作表「" + sheet.name() + "」找到")
                        + cells.stream()
                                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                                .map(cell -> cell.address() + "“" + cell.text().replaceAll("\\s+", "") + "”")
                                .collect(Collectors.joining("、"));
            }
        }
        if (book.document() && most == 0) {
            return InputProblem.attachment("文档「" + book.file() + "」中没有绩效自评表(没有带“" + Names.INDICATORS_REQUIRED.get(0)
                    + "”一类表头的表格);它如果是自评报告等附件,不影响其他表。");
        }
        String sentence = (book.document() ? "文档「" : "工作簿「") + book.file() + "」中没有可识别的绩效自评表:表头的同一行里应有" + sought + ","
                + nearest + "。";
        return book.document() ? InputProblem.attachment(sentence) : new InputProblem(sentence);
    }

    private String others(String name) {
        List<String> others = wordings.of(name).stream()
                .filter(word -> !word.equals(name))
                .limit(3)
                .toList();
        return others.isEmpty() ? "" : "(或" + String.join("、", others) + "等)";
    }
}
