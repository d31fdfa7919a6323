package jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.review.known.RosterRow;
import org.apache.poi.ss.usermodel.Workbook;

/** 《报送情况》: what each unit has filed, superseded versions among it; beside a roster also what is missing. */
final class FilingSheet {
    private final SheetWriter sheet;
    private final Reviewed reviewed;
    private final Optional<RosterMatch> roster;
    private final Reports reports;

    FilingSheet(Workbook book, Styles styles, Reviewed reviewed) {
        this.reviewed = reviewed;
        this.roster = reviewed.roster();
        this.reports = new Reports(reviewed);
        this.sheet =
                new SheetWriter(book, styles, "报送情况", note(roster, reports.missing()), headings(roster.isPresent()));
    }

    private static String note(Optional<RosterMatch> roster, int withoutReport) {
        String versions = "同一张表报送多次的,以最后报送的为准,其余列为“已被替代”,不计入汇总;同一张表另有一种格式的,以便于读取的(工作簿、Word、PDF 依次)为准。";
        return roster.map(RosterMatch::result)
                .map(count -> "名单应报 " + count.expected() + " 张:未报送 " + count.missing() + "、重复报送 " + count.twice()
                        + "、不在名单 " + count.unasked() + "、预算与批复不符 " + count.budgetsDiffer()
                        + (withoutReport > 0 ? "、应附报告未见 " + withoutReport : "") + "。" + versions)
                .orElse(versions);
    }

    private static List<Heading> headings(boolean byRoster) {
        List<Heading> headings = new ArrayList<>(List.of(
                Heading.center("序号", 6),
                Heading.text("单位", 28),
                Heading.text("项目", 26),
                Heading.center("年度", 7),
                Heading.center("类型", 6),
                Heading.center("填报日期", 12),
                Heading.center("状态", 10),
                Heading.text("说明", 40),
                Heading.text("文件", 34),
                Heading.text("工作表", 14)));
        if (byRoster) {
            headings.add(Heading.text("科室", 14));
            headings.add(Heading.text("主管部门", 20));
            headings.add(Heading.center("涉密", 5));
            headings.add(new Heading("批复预算(万元)", 11, Heading.Kind.AMOUNT));
            headings.add(new Heading("表内预算(万元)", 11, Heading.Kind.AMOUNT));
            headings.add(new Heading("相差(万元)", 10, Heading.Kind.AMOUNT));
        }
        return headings;
    }

    /** Units together, in the order in which they first appear; what is missing first. */
    void write() {
        roster.ifPresent(due -> due.missing().forEach(this::missing));
        reviewed.units().stream().distinct().forEach(unit -> {
            for (int i = 0; i < reviewed.tables().size(); i++) {
                if (reviewed.units().get(i).equals(unit)) {
                    row(reviewed.tables().get(i));
                }
            }
        });
        sheet.end();
    }

    private void missing(RosterRow due) {
        sheet.row(
                sheet.size() + 1,
                due.unit(),
                due.project(),
                "",
                "",
                "",
                "未报送",
                "名单要求报送,没有收到。"
                        + roster.flatMap(all -> all.elsewhere(due))
                                .map(table -> "「" + table.unit() + "」报送的「"
                                        + table.submission().name() + "」以它为实施单位,请核对是否就是这张表。")
                                .orElse(""),
                "",
                "",
                due.section(),
                due.supervisor(),
                due.secret() ? "是" : "",
                due.budget());
    }

    private void row(TableSummary table) {
        Optional<RosterRow> due = roster.flatMap(all -> all.row(table));
        sheet.row(
                sheet.size() + 1,
                table.unit(),
                table.project(),
                table.year(),
                table.formName(),
                table.filed().map(Object::toString).orElse("未填"),
                state(table, due),
                String.join("", notes(table, due)),
                new Link(table.submission().name(), Publishing.copy(reviewed, table), ""),
                table.sheet(),
                due.map(RosterRow::section).orElse(""),
                reviewed.supervisor(table),
                reviewed.isSecret(table) ? "是" : "",
                due.flatMap(RosterRow::budget),
                roster.isPresent() ? table.budget() : "",
                roster.flatMap(all -> all.budgetDifference(table)));
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
            notes.add(same + "以“" + reviewed.superseded().get(table.key()) + "”为准。");
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
                    .filter(year -> !table.year().equals(Optional.of(year))
                            && table.year().isPresent())
                    .ifPresent(year ->
                            notes.add("名单要的是" + year + "年度,表是" + table.year().get() + "年度。"));
            if (reports.isMissing(table)) {
                notes.add("应附报告未见。");
            }
            all.budgetDifference(table).ifPresent(difference -> notes.add("预算与批复的不一致,请核对是否有调整。"));
        });
        return notes;
    }
}
