package jixiao.review.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.intake.UnitNames;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.model.Severity;
import jixiao.review.Verdict;
import jixiao.review.decide.Pairing;
import jixiao.review.decide.Treatment;
import jixiao.review.decide.Treatments;
import jixiao.store.KeptText;

/** 意见书里的一份文稿: what a letter tells of a report or an account, out of its record and of what people have said of it. */
final class LetterText {
    private final KeptText text;
    private final String key;
    private final Map<String, String> titles;
    private final List<Treatment> treatments;
    private final List<LetterItem> items = new ArrayList<>();
    private final List<LetterItem> aside = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private int errors;
    private int warnings;
    private int held;
    private int awaited;

    /**
     * @param titles short titles of codes
     * @param treatments how people have dealt with the findings of all tables and texts
     */
    LetterText(KeptText text, UnitNames names, Map<String, String> titles, List<Treatment> treatments) {
        this.text = text;
        this.key = text.about().key(names);
        this.titles = titles;
        this.treatments = treatments.stream()
                .filter(each -> each.table().key(names).equals(key))
                .toList();
    }

    LetterTable read() {
        List<FindingDocument> findings =
                DocumentText.text(text.document().bytes()).findings();
        Map<Pairing.Spot, Treatment> said = new Pairing<>(Treatment::spot)
                .of(treatments, findings.stream().map(LetterText::spot).toList());
        findings.forEach(finding -> add(finding, Optional.ofNullable(said.get(spot(finding)))));
        boolean manual = warnings > 0 || held > 0;
        return new LetterTable(
                key,
                text.about(),
                text.name(),
                new LetterTable.Result(
                        Optional.empty(),
                        Optional.empty(),
                        "—",
                        errors > awaited ? Verdict.RETURNED : manual ? Verdict.MANUAL : Verdict.PASSED),
                held > 0,
                0,
                items,
                aside,
                List.of(),
                present);
    }

    private static Pairing.Spot spot(FindingDocument finding) {
        return new Pairing.Spot(Treatment.key(finding.code(), finding.quote(), finding.message()), finding.where());
    }

    private void add(FindingDocument finding, Optional<Treatment> treatment) {
        present.add(key(finding));
        String word = treatment.map(Treatments::word).orElse("");
        String reason = treatment.map(Treatment::reason).orElse("");
        Severity severity = Severity.valueOf(finding.severity());
        if (word.equals(Treatment.SET_ASIDE)) {
            aside.add(item(finding, reason, false));
            return;
        }
        errors += severity == Severity.ERROR ? 1 : 0;
        warnings += severity == Severity.WARNING ? 1 : 0;
        held += word.isEmpty() ? 0 : 1;
        awaited += word.equals(Treatment.AWAITED) && severity == Severity.ERROR ? 1 : 0;
        if (!word.isEmpty() || severity != Severity.INFO) {
            items.add(item(finding, reason, word.equals(Treatment.AWAITED)));
        }
    }

    /** The same from round to round: which rule, whatever the numbers are now; of several they are counted. */
    private String key(FindingDocument finding) {
        return String.join("|", key, finding.code(), "");
    }

    private LetterItem item(FindingDocument finding, String said, boolean wanted) {
        String file = finding.file().isEmpty() ? "" : "「" + finding.file() + "」";
        String sheet = finding.sheet().isEmpty() || finding.cell().isEmpty() ? "" : "「" + finding.sheet() + "」";
        return new LetterItem(
                key(finding),
                file + sheet + finding.where(),
                "",
                finding.code(),
                titles.getOrDefault(finding.code(), finding.code()),
                finding.message(),
                said.strip(),
                wanted);
    }
}
