package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.DeclaredRule;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.basis.Formula;

/**
 * 备注与口径: a rule that a note under the form declares, beside the convention's.
 *
 * @param declared by the note
 * @param own the convention's rule of the same kind; empty where it has none
 * @param convention name of the convention
 * @param ofStart the table's printed rate beside its 年初预算数; empty where it has none, or the rule is about something else
 * @param fitting name and title of a shipped convention whose rules are those of all notes; empty where there is none
 */
public record NoteRule(
        DeclaredRule declared,
        Optional<DeclaredRule> own,
        String convention,
        Optional<PrintedRate> ofStart,
        Optional<Map.Entry<String, String>> fitting)
        implements Subject {
    /** In the order of the limits that notes declare. */
    private static final List<String> BANDS = List.of("达成", "部分达成", "未达成");

    public NoteRule {
        Given.all(declared, own, convention, ofStart, fitting);
    }

    /** Whether the note rules otherwise than the convention. */
    public boolean isDiffering() {
        return own.filter(rule -> !rule.agrees(declared)).isPresent();
    }

    /**
     * Whether a line's claim is what the note's own rule gives it: the other formula for less is better, the note's band, or more
     * than its points up to the note's cap.
     */
    public boolean gives(CheckedLine line) {
        return switch (declared.kind()) {
            case BACKWARD ->
                declared.word().startsWith("2") && ByPlatform.claimed(line).isPresent()
                        || declared.word().equals("A/B") && ByPlatform.claimedByRatio(line);
            case BANDS ->
                line.line().basis().formula() instanceof Formula.Banded banded
                        && isWithin(line, BANDS.indexOf(banded.band().name()));
            case CAP ->
                line.getOverWeight().signum() > 0
                        && line.line()
                                .ratio()
                                .filter(ratio -> line.claim()
                                        .isOf(line.getWeight()
                                                .multiply(ratio.min(
                                                        declared.numbers().get(0)))))
                                .isPresent();
            default -> false;
        };
    }

    /** Whether a printed rate is that of 年初预算数, which the note declares to be the base and the convention does not. */
    public boolean gives(PrintedRate rate) {
        return isDiffering()
                && declared.kind() == DeclaredRule.Kind.BUDGET
                && ofStart.filter(start ->
                                start.printed().equals(rate.printed()) && start.isCompared() && !start.isDiffering())
                        .isPresent();
    }

    /** Limits stand from the highest down: a band lies between its own and the next. */
    private boolean isWithin(CheckedLine line, int band) {
        List<BigDecimal> limits = declared.numbers();
        if (band < 0 || band + 1 >= limits.size()) {
            return false;
        }
        BigDecimal claim = line.getClaimedPoints();
        return claim.compareTo(line.getWeight().multiply(limits.get(band))) <= 0
                && claim.compareTo(line.getWeight().multiply(limits.get(band + 1))) >= 0;
    }

    /** Whether it lets a table go without the satisfaction that the convention requires. */
    public boolean isSatisfactionWaived() {
        return declared.kind() == DeclaredRule.Kind.SATISFACTION && isDiffering();
    }

    /** The cell of the note. */
    public Place place() {
        return declared.note().place();
    }

    @Override
    public String key() {
        return "备注" + declared.number() + declared.kind();
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("条号", String.valueOf(declared.number()));
        details.put("事项", declared.kind().chinese());
        details.put("备注值", declared.value());
        details.put("口径值", own.map(DeclaredRule::value).orElse(""));
        details.put("口径", convention);
        details.put("相符口径", fitting.map(Map.Entry::getKey).orElse(""));
        details.put("相符口径名称", fitting.map(Map.Entry::getValue).orElse(""));
        return details;
    }
}
