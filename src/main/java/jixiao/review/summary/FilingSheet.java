package jixiao.review.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.DateSpan;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.known.RosterRow;
import jixiao.review.pass.Reports;
import jixiao.review.pass.RosterMatch;
import jixiao.writing.list.Column;
import jixiao.writing.list.Link;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《报送情况》: what each unit has filed, superseded versions among it; beside a roster also what is missing. */
final class FilingSheet {
    private final Reviewed reviewed;
    private final Optional<RosterMatch> roster;
    private final Reports reports;
    private final Divisions divisions;
    private final ListSheet<Row> sheet;

    /** 一行: a table that was filed, or a row of the roster that none answers. */
    private record Row(Optional<TableSummary> table, Optional<RosterRow> due) {
        /** What the table says, else what the roster does. */
        String either(Function<TableSummary, String> filed, Function<RosterRow, String> asked) {
            return table.map(filed).orElseGet(() -> due.map(asked).orElse(""));
        }
    }

    FilingSheet(ListBook book, Reviewed reviewed, Divisions divisions) {
        this.reviewed = reviewed;
        this.roster = reviewed.roster();
        this.reports = new Reports(reviewed);
        this.divisions = divisions;
        this.sheet = new ListSheet<>(book, "报送情况", note(roster, reports.missing()), columns());
    }

    private static String note(Optional<RosterMatch> roster, int withoutReport) {
        String versions = "同一张表报送多次的,以最后报送的为准,其余列为“已被替代”,不计入汇总;同一张表另有一种格式的,以便于读取的(工作簿、Word、PDF 依次)为准。";
        return roster.map(RosterMatch::result)
                .map(count -> "名单应报 " + count.expected() + " 张:未报送 " + count.missing() + "、重复报送 " + count.twice()
                        + "、不在名单 " + count.unasked() + "、预算与批复不符 " + count.budgetsDiffer()
                        + (withoutReport > 0 ? "、应附报告未见 " + withoutReport : "") + "。" + versions)
                .orElse(versions);
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(divisions.<Row>list(
                row -> row.table()
                        .map(divisions::of)
                        .orElseGet(() -> new Division(
                                row.either(table -> "", RosterRow::section),
                                row.either(table -> "", RosterRow::supervisor))),
                Column.text("单位", 18, row -> row.either(each -> each.head().unit(), RosterRow::unit)),
                Column.text("项目", 17, row -> row.either(each -> each.head().project(), RosterRow::project)),
                Column.center(
                        "年度", 6, row -> row.table().flatMap(each -> each.head().year())),
                Column.center("类型", 5, row -> row.table().map(TableSummary::formName)),
                Column.center(
                        "填报日期",
                        11,
                        row -> row.table()
                                .map(table -> table.head()
                                        .filed()
                                        .map(DateSpan::toString)
                                        .orElse("未填"))),
                Column.center("状态", 9, this::state),
                Column.text("说明", 26, row -> String.join("", notes(row)))));
        if (roster.isPresent()) {
            columns.add(Column.amount("批复预算(万元)", row -> row.due().flatMap(RosterRow::budget)));
            columns.add(Column.amount(
                    "表内预算(万元)", row -> row.table().flatMap(each -> each.money().budget())));
            columns.add(Column.amount(
                    "相差(万元)", row -> row.table().flatMap(table -> roster.get().budgetDifference(table))));
        }
        columns.add(Column.text(
                "文件",
                24,
                row -> row.table()
                        .map(table -> new Link(table.submission().name(), Publishing.copy(reviewed, table), ""))));
        columns.add(Column.text("工作表", 12, row -> row.table().map(TableSummary::sheet)));
        if (roster.isPresent()) {
            columns.add(Column.center("涉密", 5, FilingSheet::secret));
        }
        return columns;
    }

    private static String secret(Row row) {
        return row.due().filter(RosterRow::secret).map(due -> "是").orElse("");
    }

    /** Units together, in the order in which they first appear; what is missing first. */
    void write() {
        roster.ifPresent(due -> due.missing().forEach(row -> sheet.row(new Row(Optional.empty(), Optional.of(row)))));
        reviewed.units().stream().distinct().forEach(unit -> {
            for (int i = 0; i < reviewed.tables().size(); i++) {
                if (reviewed.units().get(i).equals(unit)) {
                    TableSummary table = reviewed.tables().get(i);
                    sheet.row(new Row(Optional.of(table), roster.flatMap(all -> all.row(table))));
                }
            }
        });
        sheet.end();
    }

    private String state(Row row) {
        return row.table().map(table -> state(table, row.due())).orElse("未报送");
    }

    private List<String> notes(Row row) {
        return row.table().map(table -> notes(table, row.due())).orElseGet(() -> missing(row.due()));
    }

    private List<String> missing(Optional<RosterRow> due) {
        String elsewhere = roster.flatMap(all -> due.flatMap(all::elsewhere))
                .map(table ->
                        "「" + table.head().unit() + "」报送的「" + table.submission().name() + "」以它为实施单位,请核对是否就是这张表。")
                .orElse("");
        return List.of("名单要求报送,没有收到。", elsewhere);
    }

    private String state(TableSummary table, Optional<RosterRow> due) {
        if (reviewed.isSuperseded(table)) {
            return reviewed.isOtherFormat(table) ? "另一格式" : "已被替代";
        }
        return roster.isPresent() && due.isEmpty() ? "不在名单" : "已报送";
    }

    private List<String> notes(TableSummary table, Optional<RosterRow> due) {
        List<String> notes = new ArrayList<>();
        if (reviewed.isSuperseded(table)) {
            String same = reviewed.isOtherFormat(table) ? "同一张表的另一种格式," : "";
            notes.add(same + "以“" + reviewed.replaced().superseded().get(table.key()) + "”为准。");
        }
        roster.ifPresent(all -> {
            all.way(table)
                    .filter(way -> !way.label().isEmpty())
                    .ifPresent(way ->
                            notes.add("名单上的「" + due.map(RosterRow::unit).orElse("") + "」是这张表的" + way.label() + "。"));
            if (all.copies(table) > 1 && all.isRepeated(table)) {
                notes.add("重复报送,共 " + all.copies(table) + " 份。");
            }
            due.flatMap(RosterRow::year)
                    .filter(year -> !table.head().year().equals(Optional.of(year))
                            && table.head().year().isPresent())
                    .ifPresent(year -> notes.add(
                            "名单要的是" + year + "年度,表是" + table.head().year().get() + "年度。"));
            if (reports.isMissing(table)) {
                notes.add("应附报告未见。");
            }
            all.budgetDifference(table).ifPresent(difference -> notes.add("预算与批复的不一致,请核对是否有调整。"));
        });
        return notes;
    }
}
