package jixiao.review.docket;

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
import jixiao.store.KeptRow;
import jixiao.store.KeptText;
import jixiao.store.TableName;

/**
 * 存着的文稿: a report or an account with its findings, without the rest of its document.
 *
 * @param about which it is
 * @param name as a letter calls it
 * @param verdict when it was reviewed
 * @param findings as the summary has them
 */
record TextOnFile(TableName about, String name, String verdict, List<Finding> findings) {
    static TextOnFile of(KeptText text) {
        List<Finding> findings = DocumentText.text(text.document().bytes()).findings().stream()
                .map(each -> finding(text, each))
                .toList();
        return new TextOnFile(text.about(), text.name(), text.verdict(), findings);
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
        boolean unit = !row.name().unit().isBlank()
                && names.of(about.unit())
                        .toString()
                        .equals(names.of(row.name().unit()).toString());
        return unit && (about.year().isEmpty() || about.year().equals(row.name().year()));
    }

    /** The row that a finding would have, nothing filled in. */
    Treatment row(Finding finding, String title) {
        return Treatment.unfilled(
                about,
                finding.place().cell(),
                OfText.quoteOf(finding),
                finding.severity(),
                title,
                finding.code(),
                finding.sentence());
    }
}
