package jixiao.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Kind;
import jixiao.document.JoinedSheets;
import jixiao.document.JoinedSheets.Part;
import jixiao.model.Column;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.Notice;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.reading.funds.FundsBlock;
import jixiao.reading.funds.FundsReader;
import jixiao.reading.goal.BarePoints;
import jixiao.reading.goal.GoalsReader;
import jixiao.reading.title.Labels;
import jixiao.reading.title.TableUnits;
import jixiao.reading.title.TitleBlock;
import jixiao.reading.title.Titles;
import jixiao.reading.title.Years;
import jixiao.text.Normal;

/** 单表读取: one found table to its record, part by part. */
final class TableBuilder {
    /** Of what is quoted. */
    private static final int LONGEST = 30;

    private final Wordings wordings;
    private final Written written;
    private final Footer footer;
    private final FundsReader funds;
    private final GoalsReader goals;
    private final Labels labels;
    private final Titles titles;
    private final ExecutionLine executionLine;
    private final FormMarks marks;

    TableBuilder(
            Wordings wordings,
            ContinuedWords continued,
            Labels labels,
            Footer footer,
            Written written,
            ExecutionLine executionLine,
            BarePoints bare,
            FormMarks marks) {
        this.marks = marks;
        this.wordings = wordings;
        this.written = written;
        this.footer = footer;
        this.funds = new FundsReader(wordings, written);
        this.goals = new GoalsReader(wordings, continued, written, footer, bare);
        this.labels = labels;
        this.titles = new Titles(wordings);
        this.executionLine = executionLine;
    }

    ReadTable build(TableArea table, List<Notice> notices) {
        Area area = table.area();
        Area above = area.rows(area.firstRow(), table.first().firstRow() - 1);
        FundsBlock unread = funds.read(above, Optional.empty());
        TitleBlock title = TitleBlock.read(above, labels, titles, unread);
        FundsBlock money = title.moneyUnit().isPresent() ? funds.read(above, title.moneyUnit()) : unread;
        Area bottom =
                area.rows(table.headings().get(table.headings().size() - 1).lastRow() + 1, area.lastRow());
        Entry date = date(title, bottom);
        Optional<DateSpan> day = written.date(date.text());
        Optional<Integer> year = Years.of(above, title, day);
        Form form = Forms.of(title, money);
        GoalsReader.Result all = goals.read(table, money, year);
        ExecutionLine.Split split = executionLine.split(money.execution(), all.goals(), form);
        GoalsReader.Result lines = all.without(split);
        Heading last = table.headings().get(table.headings().size() - 1);
        Area below = area.rows(Math.max(lines.lastLineRow(), last.lastRow()) + 1, area.lastRow());
        Totals totals = Totals.read(above, below, last, footer, written, lines.sums());
        FormMap map = FormMaps.of(table, money.with(split, all, table.headings()), lines, totals);

        Map<String, Entry> details = new LinkedHashMap<>(title.details());
        details.putAll(OtherTexts.of(wordings, above, money, below));
        Years.details(above, title, day).forEach(details::putIfAbsent);
        details.putAll(marks.in(area));
        details.putAll(FormNotes.of(below));

        TableUnits units = TableUnits.of(title, wordings, written.sections());
        units.others().forEach(other -> details.putIfAbsent(other.label(), other.value()));
        List<Notice> noticed = new ArrayList<>(notices);
        noticed.addAll(withoutValue(area, map));
        noticed.addAll(covered(area, map));
        noticed.addAll(hiddenLines(area, lines));
        for (int i = 0; i < table.headings().size(); i++) {
            boolean more = i + 1 < table.headings().size();
            int end = more
                    ? table.headings().get(i + 1).firstRow() - 1
                    : map.box().lastRow();
            noticed.addAll(new Deductions(area, table.headings().get(i), written).contradictions(end));
        }
        SelfEvaluation read = new SelfEvaluation(
                area.source(),
                form,
                title.title(),
                year,
                units.filing(),
                units.implementer(),
                units.supervisor(),
                title.value(Names.PROJECT),
                date,
                day,
                details,
                spending(title, Names.BASIC_SPENDING, money),
                spending(title, Names.PROJECT_SPENDING, money),
                split.execution(),
                lines.indicatorPoints(),
                lines.goals(),
                headers(area, table.first()),
                totals.claimed(),
                totals.weights(),
                footer.box(below, Names.REASON_BOX),
                footer.box(below, Names.MEASURES_BOX),
                noticed,
                Optional.empty());
        return new ReadTable(read, Optional.of(map), Optional.of(area.grid()));
    }

    /** An amount of the title block, else the spending of the funds' line of that name. */
    private Figure spending(TitleBlock title, String name, FundsBlock money) {
        Optional<Labels.Found> label = title.first(name);
        if (label.isPresent()) {
            return written.amount(label.get().value(), label.get().digits(), title.unit(name));
        }
        String word = name.substring(0, 4);
        return money.execution().parts().stream()
                .filter(part -> Normal.text(part.name()).startsWith(word))
                .map(FundLine::spending)
                .findFirst()
                .orElse(Figure.NONE);
    }

    /** "  年  月  日" is a form that nobody filled in. */
    private static Entry filled(Entry date) {
        return Normal.text(date.text()).matches("[年月日./-]*") ? new Entry("", date.place()) : date;
    }

    /** 填报日期: beside its label, above the lines or below them, else a full date that stands alone. */
    private Entry date(TitleBlock title, Area below) {
        Entry labelled = title.has(Names.DATE) ? title.value(Names.DATE) : below(below, Names.DATE);
        return Stream.<Supplier<Entry>>of(
                        () -> labelled, () -> title.value(Names.DATE_ALONE), () -> below(below, Names.DATE_ALONE))
                .map(each -> filled(each.get()))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(filled(labelled));
    }

    private Entry below(Area below, String name) {
        for (int row = below.lastRow(); row >= below.firstRow(); row--) {
            boolean line = name.equals(Names.DATE_ALONE) && below.own(row).size() > 1;
            for (Labels.Found found : line ? List.<Labels.Found>of() : labels.inRow(below, row)) {
                if (found.name().equals(name)) {
                    return found.value();
                }
            }
        }
        return Entry.NONE;
    }

    private static Map<Column, Place> headers(Area area, Heading heading) {
        Map<Column, Place> headers = new EnumMap<>(Column.class);
        Names.BY_COLUMN.forEach((column, name) ->
                heading.word(name).ifPresent(word -> headers.put(column, area.place(word.cell()))));
        return headers;
    }

    /** What a merge hides is not what a person saw; it does not count, and is told of. */
    private static List<Notice> covered(Area area, FormMap map) {
        return area.grid().covered().stream()
                .filter(cell -> map.box().firstRow() <= cell.row()
                        && cell.row() <= map.box().lastRow())
                .filter(cell -> map.box().firstColumn() <= cell.column()
                        && cell.column() <= map.box().lastColumn())
                .map(cell -> {
                    GridCell shown = area.grid().cell(cell.row(), cell.column());
                    return new Notice(
                            "MERGE_HIDES_VALUE",
                            area.place(shown),
                            Map.of("单元格", shown.address(), "盖住", cell.address(), "内容", shortened(cell.text())));
                })
                .toList();
    }

    /** Lines in hidden rows count, since the sheet's own sums hold them; a person who looks at the sheet is told of them. */
    private static List<Notice> hiddenLines(Area area, GoalsReader.Result lines) {
        List<Integer> hidden =
                lines.lineRows().stream().filter(area.grid()::rowHidden).toList();
        List<Indicator> all = lines.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .toList();
        Map<Part, List<Integer>> bySheet = hidden.stream()
                .collect(Collectors.groupingBy(
                        row -> JoinedSheets.part(area.grid(), row), LinkedHashMap::new, Collectors.toList()));
        return bySheet.entrySet().stream()
                .map(sheet -> {
                    List<Indicator> told = sheet.getValue().stream()
                            .map(row -> all.get(lines.lineRows().indexOf(row)))
                            .toList();
                    return hiddenLines(sheet.getKey(), sheet.getValue(), told);
                })
                .toList();
    }

    private static Notice hiddenLines(Part sheet, List<Integer> hidden, List<Indicator> told) {
        String rows = hidden.stream()
                .map(row -> String.valueOf(row - sheet.top() + 1))
                .collect(Collectors.joining("、"));
        String names = told.stream().map(Indicator::name).collect(Collectors.joining("、"));
        return new Notice(
                "ROW_HIDDEN",
                told.get(0).place(),
                Map.of("行", rows, "条数", String.valueOf(told.size()), "指标", shortened(names)));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static List<Notice> withoutValue(Area area, FormMap map) {
        List<Notice> notices = new ArrayList<>();
        for (int row = map.box().firstRow(); row <= map.box().lastRow(); row++) {
            for (GridCell cell : area.grid().row(row)) {
                boolean within = map.box().firstColumn() <= cell.column()
                        && cell.column() <= map.box().lastColumn();
                if (within && cell.kind() == Kind.FORMULA_WITHOUT_VALUE) {
                    notices.add(new Notice("FORMULA_WITHOUT_VALUE", area.place(cell), Map.of("单元格", cell.address())));
                }
                if (within && cell.kind() == Kind.ERROR) {
                    notices.add(new Notice(
                            "ERROR_VALUE", area.place(cell), Map.of("单元格", cell.address(), "内容", cell.text())));
                }
            }
        }
        return notices;
    }
}
