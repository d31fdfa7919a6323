package jixiao.review;

import java.util.ArrayList;
import java.util.List;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.FindingsDocument;
import jixiao.model.Severity;
import jixiao.review.decide.Pairing;
import jixiao.review.decide.Treatment;
import jixiao.review.decide.Treatments;
import jixiao.store.KnownFinding;
import jixiao.store.TableName;

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
        TableName about = text.about();
        Origin origin = new Origin(
                text.key(),
                about.unit(),
                about.project(),
                about.year(),
                text.kind(),
                text.submission().name());
        for (FindingDocument finding : reviewed.records().text(text.key()).findings()) {
            add(reviewed, origin, finding, "", finding.quote(), known);
        }
    }

    private static void of(Reviewed reviewed, TableSummary table, FindingsDocument record, List<KnownFinding> known) {
        Origin origin = new Origin(
                table.key(),
                table.head().unit(),
                table.head().project(),
                year(table),
                table.formName(),
                table.submission().name());
        LineNames lines = LineNames.of(record);
        for (FindingDocument finding : record.findings()) {
            String indicator = lines.at(finding.where());
            add(reviewed, origin, finding, indicator, indicator, known);
        }
    }

    /** 出处: the table or the text of a finding, with the key of its record. */
    private record Origin(String key, String unit, String project, String year, String form, String file) {}

    private static void add(
            Reviewed reviewed,
            Origin origin,
            FindingDocument finding,
            String indicator,
            String about,
            List<KnownFinding> known) {
        Severity severity = Severity.valueOf(finding.severity());
        if (severity == Severity.INFO) {
            return;
        }
        Treatments treatments = reviewed.dealings().treatments();
        String code = finding.code();
        known.add(new KnownFinding(
                origin.unit(),
                origin.project(),
                origin.year(),
                origin.form(),
                origin.file(),
                severity.chinese(),
                code,
                reviewed.titles().getOrDefault(code, code),
                finding.where(),
                finding.message(),
                indicator,
                treatments.concern(origin.key())
                        && treatments.drops(
                                origin.key(),
                                new Pairing.Spot(Treatment.key(code, about, finding.message()), finding.where()))));
    }
}
