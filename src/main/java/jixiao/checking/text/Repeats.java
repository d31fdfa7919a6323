package jixiao.checking.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.model.fact.text.StatedOften;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;

/** 重复的事实: facts of one kind, subject and year that stand in several places. */
final class Repeats {
    /** Kinds whose words tell exactly what is meant. */
    private static final Set<FactKind> COMPARED = Set.of(
            FactKind.TOTAL,
            FactKind.EXECUTION_SCORE,
            FactKind.INDICATOR_SCORE,
            FactKind.START_BUDGET,
            FactKind.BUDGET,
            FactKind.SPENDING,
            FactKind.INCREASE,
            FactKind.DECREASE,
            FactKind.PROJECT_FUNDS,
            FactKind.PROJECT_SHARE);

    private static final Pattern EXACT = Pattern.compile("全年|调整");

    private Repeats() {}

    /** @param loose words that are said of any item as well as of the whole: amounts that begin with them are not compared */
    static List<StatedOften> of(Narrative document, SubjectPairs pairs, List<String> loose) {
        Map<String, List<Fact>> same = new LinkedHashMap<>();
        for (Fact fact : document.all()) {
            if (COMPARED.contains(fact.kind())
                    && !fact.subject().isEmpty()
                    && loose.stream().noneMatch(fact.quote()::startsWith)
                    && fact.value().isPresent()) {
                String key = fact.kind() + (isPlain(fact) ? "数" : "") + "|" + pairs.of(fact.subject()) + "|"
                        + fact.year().map(String::valueOf).orElse("");
                same.computeIfAbsent(key, absent -> new ArrayList<>()).add(fact);
            }
        }
        List<StatedOften> often = new ArrayList<>();
        same.values().forEach(facts -> often(facts, pairs).ifPresent(often::add));
        return often;
    }

    /** 预算数 without a word of which one: it is not compared with the adjusted one. */
    private static boolean isPlain(Fact fact) {
        return fact.kind() == FactKind.BUDGET && !EXACT.matcher(fact.quote()).find();
    }

    private static Optional<StatedOften> often(List<Fact> facts, SubjectPairs pairs) {
        List<Fact> distinct = new ArrayList<>();
        for (Fact fact : facts) {
            boolean known = distinct.stream()
                    .anyMatch(other -> other.value()
                                    .orElseThrow()
                                    .value()
                                    .compareTo(fact.value().orElseThrow().value())
                            == 0);
            if (!known) {
                distinct.add(fact);
            }
        }
        Fact first = facts.get(0);
        String subject = first.subject().equals(Fact.WHOLE) ? "部门" + Fact.WHOLE : pairs.of(first.subject());
        return distinct.size() < 2
                ? Optional.empty()
                : Optional.of(new StatedOften(first.kind().chinese(), subject, distinct));
    }
}
