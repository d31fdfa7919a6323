package jixiao.review.alike;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.model.fact.alike.SharedSentence;

/** 同文: which sentences tables of several 主管部门 have. */
final class CopiedTexts {
    private static final int DECIMALS = 4;

    /** Sentences of fewer departments are no copies by any rule. */
    private static final int DEPARTMENTS = 2;

    private static final int NAMED = 4;

    private final Map<Long, Spread> spreads = new HashMap<>();
    private final BigDecimal units;

    /** Where a sentence stands. */
    private static final class Spread {
        private final Map<String, String> units = new LinkedHashMap<>();
        private final Set<String> departments = new HashSet<>();
    }

    CopiedTexts(List<Member> all) {
        this.units = BigDecimal.valueOf(all.stream()
                .map(Member::id)
                .filter(id -> !id.isEmpty())
                .distinct()
                .count());
        Set<Long> often = Repeated.of(all.stream().map(each -> each.trace().sentences()));
        for (Member each : all) {
            if (!each.department().isEmpty()) {
                each.trace().sentences().filter(often::contains).forEach(digest -> {
                    Spread spread = spreads.computeIfAbsent(digest, absent -> new Spread());
                    spread.units.putIfAbsent(each.id(), each.unit());
                    spread.departments.add(each.department());
                });
            }
        }
        spreads.values().removeIf(spread -> spread.departments.size() < DEPARTMENTS);
    }

    boolean concerns(Member member) {
        return !member.department().isEmpty() && member.trace().sentences().anyMatch(spreads::containsKey);
    }

    List<SharedSentence> facts(Member member, List<Sentence> said) {
        List<SharedSentence> facts = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (Sentence each : said) {
            Spread spread = spreads.get(each.digest());
            if (spread != null && !member.department().isEmpty() && told.add(each.digest())) {
                facts.add(new SharedSentence(
                        facts.size(),
                        each.text(),
                        each.place(),
                        BigDecimal.valueOf(spread.departments.size()),
                        BigDecimal.valueOf(spread.units.size()).divide(units, DECIMALS, RoundingMode.HALF_UP),
                        spread.units.entrySet().stream()
                                .filter(unit -> !unit.getKey().equals(member.id()))
                                .map(Map.Entry::getValue)
                                .limit(NAMED)
                                .toList()));
            }
        }
        return facts;
    }
}
