package jixiao.review.summary;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.json.document.ExtractDocument;
import jixiao.json.document.FindingDocument;
import jixiao.model.Severity;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.TextSummary;
import jixiao.review.decide.Rulings;
import jixiao.review.decide.Treatment;
import jixiao.review.decide.TreatmentSheet;
import jixiao.writing.list.Column;
import jixiao.writing.list.Link;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;
import jixiao.writing.list.Tinted;

/** 《审核发现》 of a review: all findings with how people deal with them, and below what they wrote about others. */
final class FindingRows {
    private final Reviewed reviewed;
    private final Divisions divisions;
    private final CommonHints hints;
    private final ListSheet<Row> sheet;
    private final WrongWords wrong;

    /**
     * 一行.
     *
     * @param by whose table it is
     * @param said the finding, and what a person has written about it
     * @param cell where it stands
     * @param severity 严重程度
     * @param outcome what became of what was written; empty where nothing was
     */
    private record Row(Division by, Treatment said, Object cell, Object severity, Optional<Rulings.Outcome> outcome) {}

    FindingRows(ListBook book, Reviewed reviewed, Divisions divisions, WrongWords wrong) {
        this.wrong = wrong;
        this.reviewed = reviewed;
        this.divisions = divisions;
        this.hints = new CommonHints(reviewed);
        this.sheet = new ListSheet<>(
                book,
                TreatmentSheet.NAME,
                "各表的发现" + (hints.isEmpty() ? "" : ",几乎每张表都有的提示另在《普遍提示》")
                        + ";点击单元格可到标注副本的该处。白色各栏可以填写处理:采纳、已核实不采纳(要写理由)、财政更正(只用于得分;局里定的分与规则的不同,写在后面,如 财政更正"
                        + " 9.5)、待补正;不填按规则。再次复核时读回采用。",
                divisions.list(
                        Row::by,
                        said("单位", 14, each -> each.table().unit()),
                        said("项目", 13, each -> each.table().project()),
                        Column.center("单元格", 7, Row::cell),
                        said("指标", 13, Treatment::indicator),
                        Column.center("严重程度", 6, Row::severity),
                        said("发现和处理建议", 36, Treatment::message),
                        Column.<Treatment>white("处理", 9, Treatment::word, Treatment.WORDS.toArray(String[]::new))
                                .from(Row::said),
                        Column.white("理由", 12, Treatment::reason).from(Row::said),
                        Column.white("经办人", 7, Treatment::officer).from(Row::said),
                        Column.white("日期", 11, Treatment::day).from(Row::said),
                        Column.center("状态", 7, row -> row.outcome().map(Rulings.Outcome::state)),
                        Column.text("状态说明", 16, row -> row.outcome().map(Rulings.Outcome::note)),
                        said("审核规则", 20, Treatment::title),
                        said("代码", 22, Treatment::code),
                        said("年度", 7, each -> each.table().year()),
                        said("文件", 22, each -> each.table().file()),
                        said("工作表", 10, each -> each.table().sheet())));
    }

    /** 甲.xlsx「自评表」H11. */
    static String about(String file, String sheet, String where) {
        return file + (sheet.isEmpty() ? "" : "「" + sheet + "」") + where;
    }

    private static Column<Row> said(String name, int width, Function<Treatment, String> text) {
        return Column.text(name, width, text).from(Row::said);
    }

    /**
     * Adds the findings of a table.
     *
     * @param messages is given the first sentence about each cell
     */
    void add(TableSummary table, ExtractDocument extract, Map<String, String> messages) {
        for (FindingDocument finding : extract.findings()) {
            messages.putIfAbsent(finding.where(), finding.message());
            add(table, finding, extract.named(finding.where()));
        }
    }

    private void add(TableSummary table, FindingDocument finding, String indicator) {
        String code = finding.code();
        Severity severity = Severity.valueOf(finding.severity());
        String title = reviewed.titles().getOrDefault(code, code);
        Treatment row =
                Treatment.unfilled(table.name(), finding.where(), indicator, severity, title, code, finding.message());
        Optional<Treatment> treatment = reviewed.dealings().treatments().about(table.key(), row);
        if (treatment.isEmpty() && hints.take(table, finding)) {
            return;
        }
        Optional<Rulings.Outcome> outcome =
                treatment.flatMap(each -> reviewed.dealings().treatments().outcome(table.key(), each));
        sheet.row(new Row(
                divisions.of(table),
                treatment.map(row::with).orElse(row),
                Link.cell(finding.where(), Publishing.copy(reviewed, table), table.sheet(), finding.where()),
                Tinted.of(severity),
                outcome));
        wrong.add(
                TreatmentSheet.NAME,
                sheet.address("处理"),
                about(row.table().file(), row.table().sheet(), finding.where()),
                outcome);
    }

    /** Adds the findings of a report or an account. */
    void add(TextSummary text) {
        for (FindingDocument finding : reviewed.records().text(text.key()).findings()) {
            String code = finding.code();
            Severity severity = Severity.valueOf(finding.severity());
            Treatment row = Treatment.unfilled(
                    text.about(),
                    finding.where(),
                    finding.quote(),
                    severity,
                    reviewed.titles().getOrDefault(code, code),
                    code,
                    finding.message());
            Optional<Treatment> treatment = reviewed.dealings().treatments().about(text.key(), row);
            Optional<Rulings.Outcome> outcome =
                    treatment.flatMap(each -> reviewed.dealings().treatments().outcome(text.key(), each));
            Treatment shown = finding.file().isEmpty() ? row : row.in(finding.file());
            sheet.row(new Row(
                    divisions.of(text.about().unit(), text.about().project()),
                    treatment.map(shown::with).orElse(shown),
                    (finding.sheet().isEmpty() ? "" : "「" + finding.sheet() + "」") + finding.where(),
                    Tinted.of(severity),
                    outcome));
            wrong.add(
                    TreatmentSheet.NAME, sheet.address("处理"), about(row.table().file(), "", finding.where()), outcome);
        }
    }

    /** Lapsed rows, filters, page set-up: what people wrote about findings that are no more is not lost. */
    void end() {
        reviewed.dealings()
                .treatments()
                .lapsed()
                .forEach((said, outcome) -> sheet.row(new Row(
                        divisions.of(said.table().unit(), said.table().project()),
                        said,
                        said.cell(),
                        said.severity(),
                        Optional.of(outcome))));
        sheet.end();
    }

    /** The hints that were told once instead. */
    CommonHints hints() {
        return hints;
    }
}
