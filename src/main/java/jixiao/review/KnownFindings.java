package jixiao.review;

import java.util.ArrayList;
import java.util.List;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.FindingsDocument;
import jixiao.model.Severity;
import jixiao.review.decide.Pairing;
import jixiao.review.decide.Treatment;
import jixiao.store.KnownFinding;

/** 留存的发现: the errors and warnings of a review, as the next one is compared with them. */
final class KnownFindings {
    private KnownFindings() {}

    /** Which table it is, whatever its file is called. */
    static String table(TableSummary table) {
        return String.join("|", table.head().unit(), table.head().project(), year(table), table.formName());
    }

    private static String year(TableSummary table) {
        return table.head().year().map(String::valueOf).orElse("");
    }

    /** Which report or account it is, whatever its file is called. */
    static String table(TextSummary text) {
        return String.join(
                "|", text.about().unit(), text.about().project(), text.about().year(), text.kind());
    }

    /** Those of the tables and of the reports and accounts that count, out of their records; those that people set aside among them. */
    static List<KnownFinding> of(Reviewed reviewed) {
        List<KnownFinding> known = new ArrayList<>();
        List<TableSummary> found = reviewed.counting().stream()
                .filter(table -> table.count(Severity.ERROR)
                                + table.count(Severity.WARNING)
                                + table.dealt().aside()
                        > 0)
                .toList();
        Records records = reviewed.records();
        records.each(found, records::findings, (table, record) -> of(reviewed, table, record, known));
        reviewed.countingTexts().forEach(text -> of(reviewed, text, known));
        return known;
    }

    private static void of(Reviewed reviewed, TextSummary text, List<KnownFinding> known) {
        for (FindingDocument finding : reviewed.records().text(text.key()).findings()) {
            Severity severity = Severity.valueOf(finding.severity());
            if (severity != Severity.INFO) {
                known.add(new KnownFinding(
                        text.about().unit(),
                        text.about().project(),
                        text.about().year(),
                        text.kind(),
                        text.submission().name(),
                        severity.chinese(),
                        finding.code(),
                        reviewed.titles().getOrDefault(finding.code(), finding.code()),
                        finding.where(),
                        finding.message(),
                        "",
                        reviewed.dealings()
                                .treatments()
                                .drops(
                                        text.key(),
                                        new Pairing.Spot(
                                                Treatment.key(finding.code(), finding.quote(), finding.message()),
                                                finding.where()))));
            }
        }
    }

    private static void of(Reviewed reviewed, TableSummary table, FindingsDocument record, List<KnownFinding> known) {
        LineNames lines = LineNames.of(record);
        for (FindingDocument finding : record.findings()) {
            Severity severity = Severity.valueOf(finding.severity());
            if (severity != Severity.INFO) {
                String indicator = lines.at(finding.where());
                known.add(new KnownFinding(
                        table.head().unit(),
                        table.head().project(),
                        year(table),
                        table.formName(),
                        table.submission().name(),
                        severity.chinese(),
                        finding.code(),
                        reviewed.titles().getOrDefault(finding.code(), finding.code()),
                        finding.where(),
                        finding.message(),
                        indicator,
                        reviewed.dealings().treatments().concern(table.key())
                                && reviewed.dealings()
                                        .treatments()
                                        .drops(
                                                table.key(),
                                                new Pairing.Spot(
                                                        Treatment.key(finding.code(), indicator, finding.message()),
                                                        finding.where()))));
            }
        }
    }
}
