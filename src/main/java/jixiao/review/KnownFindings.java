package jixiao.review;

import java.util.List;
import java.util.stream.Stream;
import jixiao.json.document.ExtractDocument;
import jixiao.json.document.FindingDocument;
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
    static Stream<KnownFinding> of(Reviewed reviewed) {
        List<TableSummary> found = reviewed.counting().stream()
                .filter(table -> table.count(Severity.ERROR)
                                + table.count(Severity.WARNING)
                                + table.dealt().aside()
                        > 0)
                .toList();
        return Stream.concat(
                reviewed.records().ahead(found).flatMap(each -> of(reviewed, each.table(), each.extract())),
                reviewed.countingTexts().stream().flatMap(text -> of(reviewed, text)));
    }

    private static Stream<KnownFinding> of(Reviewed reviewed, TextSummary text) {
        TableName about = text.about();
        Origin origin = new Origin(
                text.key(),
                about.unit(),
                about.project(),
                about.year(),
                text.kind(),
                text.submission().name());
        return reviewed.records().text(text.key()).findings().stream()
                .filter(KnownFindings::isKept)
                .map(finding -> known(reviewed, origin, finding, "", finding.quote()));
    }

    private static Stream<KnownFinding> of(Reviewed reviewed, TableSummary table, ExtractDocument extract) {
        Origin origin = new Origin(
                table.key(),
                table.head().unit(),
                table.head().project(),
                year(table),
                table.formName(),
                table.submission().name());
        return extract.findings().stream().filter(KnownFindings::isKept).map(finding -> {
            String indicator = extract.named(finding.where());
            return known(reviewed, origin, finding, indicator, indicator);
        });
    }

    /** 出处: the table or the text of a finding, with the key of its record. */
    private record Origin(String key, String unit, String project, String year, String form, String file) {}

    private static boolean isKept(FindingDocument finding) {
        return Severity.valueOf(finding.severity()) != Severity.INFO;
    }

    private static KnownFinding known(
            Reviewed reviewed, Origin origin, FindingDocument finding, String indicator, String about) {
        Treatments treatments = reviewed.dealings().treatments();
        String code = finding.code();
        return new KnownFinding(
                origin.unit(),
                origin.project(),
                origin.year(),
                origin.form(),
                origin.file(),
                Severity.valueOf(finding.severity()).chinese(),
                code,
                reviewed.titles().getOrDefault(code, code),
                finding.where(),
                finding.message(),
                indicator,
                treatments.concern(origin.key())
                        && treatments.drops(
                                origin.key(),
                                new Pairing.Spot(Treatment.key(code, about, finding.message()), finding.where())));
    }
}
