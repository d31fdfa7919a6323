package jixiao.review.alike;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.model.fact.alike.SiblingCost;
import jixiao.model.fact.dossier.OfDossier;

/** 同类成本: the unit costs that units of the folder report of one indicator, one a unit. */
final class UnitCosts {
    /** Of fewer units no middle one can be told. */
    private static final int UNITS = 3;

    private final Map<Long, Map<String, BigDecimal>> costs = new HashMap<>();
    private final BigDecimal share;
    private final Map<Long, List<BigDecimal>> sorted = new HashMap<>();

    UnitCosts(Convention convention, List<Member> all) {
        this.share = convention.parameters().number(Parameter.SIBLINGS_NEAR);
        for (Member each : all) {
            for (Trace.Cost cost : each.trace().costs()) {
                costs.computeIfAbsent(cost.indicator(), absent -> new TreeMap<>())
                        .putIfAbsent(each.id().isEmpty() ? each.key() : each.id(), cost.value());
            }
        }
        costs.values().removeIf(units -> units.size() < UNITS);
        costs.forEach((indicator, units) ->
                sorted.put(indicator, units.values().stream().sorted().toList()));
    }

    boolean concerns(Member member) {
        return member.trace().costs().stream()
                .anyMatch(cost -> sorted.containsKey(cost.indicator())
                        && !sorted.get(cost.indicator())
                                .get((sorted.get(cost.indicator()).size() - 1) / 2)
                                .equals(cost.value()));
    }

    List<OfDossier> facts(List<Shown> shown) {
        List<OfDossier> facts = new ArrayList<>();
        for (Shown each : shown) {
            List<BigDecimal> values = sorted.get(each.digest());
            if (values != null) {
                facts.add(new SiblingCost(
                        each.place(),
                        each.name(),
                        each.text(),
                        each.value(),
                        values,
                        share,
                        each.unit().name(),
                        each.unit().factor()));
            }
        }
        return facts;
    }
}
