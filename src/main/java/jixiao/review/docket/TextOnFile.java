package jixiao.review.docket;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jixiao.intake.UnitNames;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.model.Finding;
import jixiao.model.Place;
import jixiao.model.Severity;
import jixiao.model.fact.text.OfText;
import jixiao.review.decide.Treatment;
import jixiao.review.decide.Treatments;
import jixiao.store.KeptRow;
import jixiao.store.KeptText;

/**
 * 存着的文稿: a report or an account with its findings, without the rest of its document.
 *
 * @param about which it is
 * @param name as a letter calls it
 * @param verdict when it was reviewed
 * @param findings as the summary has them
 */
record TextOnFile(Treatments.About about, String name, String verdict, List<Finding> findings) {
    static TextOnFile of(KeptText text) {
        List<Finding> findings = DocumentText.text(text.document().getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(each -> finding(text, each))
                .toList();
        return new TextOnFile(
                new Treatments.About(text.unit(), text.project(), text.year(), text.file(), text.kind()),
                text.name(),
                text.verdict(),
                findings);
    }

    private static Finding finding(KeptText text, FindingDocument kept) {
        return new Finding(
                kept.code(),
                Severity.valueOf(kept.severity()),
                new Place(text.file(), text.kind(), kept.where()),
                Map.of(OfText.TEXT, "", OfText.QUOTE, kept.quote()),
                kept.expected(),
                kept.actual(),
                kept.message(),
                "");
    }

    /** Whether it is of the unit of a table, and of no other year. */
    boolean isWith(KeptRow row, UnitNames names) {
        boolean unit = !row.unit().isBlank()
                && names.of(about.unit()).toString().equals(names.of(row.unit()).toString());
        return unit && (about.year().isEmpty() || about.year().equals(row.year()));
    }

    /** The row that a finding would have, nothing filled in. */
    Treatment row(Finding finding, String title) {
        return new Treatment(
                about.unit(),
                about.project(),
                about.year(),
                about.file(),
                about.sheet(),
                finding.place().cell(),
                OfText.quoteOf(finding),
                finding.severity().chinese(),
                title,
                finding.code(),
                finding.sentence(),
                "",
                "",
                "",
                "");
    }
}
