package jixiao.review.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.TextDocument;
import jixiao.model.Severity;
import jixiao.store.KeptText;
import jixiao.text.Normal;

/**
 * 随查的文稿: a report or an account of a unit whose table was drawn; whoever looks into the table looks at it too.
 *
 * @param text as it is kept
 * @param errors how many findings of it are errors
 * @param warnings how many are warnings
 */
record BesideText(KeptText text, long errors, long warnings) {
    static BesideText of(KeptText text) {
        TextDocument document = DocumentText.text(text.document().bytes());
        return new BesideText(text, count(document, Severity.ERROR), count(document, Severity.WARNING));
    }

    /** Those that count, are not 涉密 and are of one of these units and years, in their order. */
    static List<BesideText> of(List<KeptText> texts, Set<String> drawn) {
        return texts.stream()
                .filter(each -> !each.superseded() && !each.secret())
                .filter(each -> drawn.contains(key(each.unit(), each.year())))
                .map(BesideText::of)
                .sorted(Comparator.comparing((BesideText each) -> each.text().unit())
                        .thenComparing(each -> each.text().project())
                        .thenComparing(each -> each.text().file()))
                .toList();
    }

    /** Unit and year; a text that names no year is of any. */
    static String key(String unit, String year) {
        return Normal.words(unit) + "|" + year;
    }

    private static long count(TextDocument document, Severity severity) {
        return document.findings().stream()
                .map(FindingDocument::severity)
                .filter(severity.name()::equals)
                .count();
    }
}
