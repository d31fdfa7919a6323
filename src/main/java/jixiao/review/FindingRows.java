package jixiao.review;

import java.util.Map;
import java.util.Optional;
import jixiao.json.FindingDocument;
import jixiao.json.TableDocument;
import jixiao.model.Severity;
import org.apache.poi.ss.usermodel.Workbook;

/** 《审核发现》 of a review: all findings with how people deal with them, and below what they wrote about others. */
final class FindingRows {
    /** Column of the 处理. */
    private static final int TREATMENT = 12;

    private final Reviewed reviewed;
    private final SheetWriter sheet;

    FindingRows(Workbook book, Styles styles, Reviewed reviewed) {
        this.reviewed = reviewed;
        this.sheet = new SheetWriter(
                book,
                styles,
                TreatmentSheet.NAME,
                "各表的全部发现;点击单元格可到标注副本的该处。白色各栏可以填写处理:采纳、已核实不采纳(要写理由)、财政更正(只用于得分)、待补正;不填按规则。再次复核时读回采用。",
                DetailRow.headings(
                        Heading.text("指标", 18),
                        Heading.center("严重程度", 9),
                        Heading.text("审核规则", 20),
                        Heading.text("发现和处理建议", 60),
                        Heading.text("代码", 22),
                        new Heading("处理", 12, Heading.Kind.WHITE),
                        new Heading("理由", 18, Heading.Kind.WHITE),
                        new Heading("经办人", 9, Heading.Kind.WHITE),
                        new Heading("日期", 10, Heading.Kind.WHITE),
                        Heading.center("状态", 8),
                        Heading.text("状态说明", 16)));
    }

    /**
     * Adds the findings of a table.
     *
     * @param messages is given the first sentence about each cell
     */
    void add(TableSummary table, TableDocument record, Map<String, String> messages) {
        LineNames lines = LineNames.of(record);
        for (FindingDocument finding : record.findings()) {
            messages.putIfAbsent(finding.where(), finding.message());
            add(table, finding, lines);
        }
    }

    private void add(TableSummary table, FindingDocument finding, LineNames lines) {
        String code = finding.code();
        Severity severity = Severity.valueOf(finding.severity());
        String title = reviewed.titles().getOrDefault(code, code);
        Treatment row = new Treatment(
                table.unit(),
                table.project(),
                table.year().map(String::valueOf).orElse(""),
                table.submission().name(),
                table.sheet(),
                finding.where(),
                lines.at(finding.where()),
                severity.chinese(),
                title,
                code,
                finding.message(),
                "",
                "",
                "",
                "");
        Optional<Treatment> treatment = reviewed.treatments().about(table.key(), row);
        Optional<Rulings.Outcome> outcome =
                treatment.flatMap(each -> reviewed.treatments().outcome(table.key(), each));
        DetailRow.write(
                sheet,
                reviewed,
                table,
                finding.where(),
                row.indicator(),
                severity,
                title,
                finding.message(),
                code,
                treatment.map(Treatment::word).orElse(""),
                treatment.map(Treatment::reason).orElse(""),
                treatment.map(Treatment::officer).orElse(""),
                treatment.map(Treatment::day).orElse(""),
                outcome.map(Rulings.Outcome::state).orElse(""),
                outcome.map(Rulings.Outcome::note).orElse(""));
    }

    /** Adds the findings of a report or an account. */
    void add(TextSummary text) {
        for (FindingDocument finding : reviewed.records().text(text.key()).findings()) {
            String code = finding.code();
            Severity severity = Severity.valueOf(finding.severity());
            String title = reviewed.titles().getOrDefault(code, code);
            String where = (finding.sheet().isEmpty() ? "" : "「" + finding.sheet() + "」") + finding.where();
            Treatment row = new Treatment(
                    text.unit(),
                    text.project(),
                    text.years(),
                    text.submission().name(),
                    text.kind(),
                    finding.where(),
                    finding.quote(),
                    severity.chinese(),
                    title,
                    code,
                    finding.message(),
                    "",
                    "",
                    "",
                    "");
            Optional<Treatment> treatment = reviewed.treatments().about(text.key(), row);
            Optional<Rulings.Outcome> outcome =
                    treatment.flatMap(each -> reviewed.treatments().outcome(text.key(), each));
            sheet.row(
                    sheet.size() + 1,
                    text.unit(),
                    text.project(),
                    text.year(),
                    finding.file().isEmpty() ? text.submission().name() : finding.file(),
                    text.kind(),
                    where,
                    finding.quote(),
                    severity,
                    title,
                    finding.message(),
                    code,
                    treatment.map(Treatment::word).orElse(""),
                    treatment.map(Treatment::reason).orElse(""),
                    treatment.map(Treatment::officer).orElse(""),
                    treatment.map(Treatment::day).orElse(""),
                    outcome.map(Rulings.Outcome::state).orElse(""),
                    outcome.map(Rulings.Outcome::note).orElse(""));
        }
    }

    /** What people wrote about findings that are no more, or say something else: nothing of it is lost. */
    private void lapsed() {
        reviewed.treatments()
                .lapsed()
                .forEach((treatment, outcome) -> sheet.row(
                        sheet.size() + 1,
                        treatment.unit(),
                        treatment.project(),
                        treatment.year(),
                        treatment.file(),
                        treatment.sheet(),
                        treatment.cell(),
                        treatment.indicator(),
                        treatment.severity(),
                        treatment.title(),
                        treatment.message(),
                        treatment.code(),
                        treatment.word(),
                        treatment.reason(),
                        treatment.officer(),
                        treatment.day(),
                        outcome.state(),
                        outcome.note()));
    }

    /** Lapsed rows, filters, page set-up, and what may be chosen. */
    void end() {
        lapsed();
        sheet.choice(TREATMENT, "处理", Treatment.WORDS);
        sheet.end();
    }
}
