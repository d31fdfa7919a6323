package jixiao.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Grade;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.convention.Tier;
import jixiao.convention.book.SheetKind;
import jixiao.model.basis.Band;
import jixiao.model.basis.Method;

/** 逐行改动: every row of 《参数》《定性分档》《等级》《分档表》 written otherwise, one at a time. */
final class Variations {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Convention convention;
    private final List<Variation> all = new ArrayList<>();

    private Variations(Convention convention) {
        this.convention = convention;
    }

    /** The changes, in the order of the sheets. */
    static List<Variation> of(Convention convention) {
        Variations variations = new Variations(convention);
        variations.parameters();
        variations.bands();
        variations.grades();
        variations.tiers();
        return variations.all;
    }

    private void parameters() {
        for (Parameter parameter : Parameter.values()) {
            if (parameter == Parameter.AGGREGATION_WEIGHT) {
                continue; // about several tables, which a case is not
            }
            ParameterValue now = convention.parameters().values().get(parameter);
            List<Convention> otherwise = others(parameter, now).stream()
                    .map(value -> convention.with(Map.of(parameter, value)))
                    .toList();
            all.add(new Variation(SheetKind.PARAMETERS, "“" + parameter.chinese() + "”", now.origin(), otherwise));
        }
    }

    private static List<ParameterValue> others(Parameter parameter, ParameterValue now) {
        return switch (parameter.kind()) {
            case CHOICE ->
                parameter.choices().stream()
                        .filter(choice -> !choice.equals(now.text()))
                        .map(choice -> value(now, choice, Optional.empty()))
                        .toList();
            case POINTS, DECIMALS -> List.of(value(now, "", now.number().map(ONE::add)));
            case RATIO, RATIO_OR_NONE -> {
                BigDecimal number = now.number().orElse(ONE);
                yield List.of(
                        value(now, "", Optional.of(number.add(CENT))),
                        value(now, "", Optional.of(number.subtract(CENT).max(CENT.movePointLeft(2)))));
            }
        };
    }

    private static ParameterValue value(ParameterValue now, String text, Optional<BigDecimal> number) {
        return new ParameterValue(text, number, now.clause(), now.since(), now.origin());
    }

    /** Each inner edge a percentage point up and down. */
    private void bands() {
        List<Band> bands = convention.bands();
        for (int at = 0; at + 1 < bands.size(); at++) {
            List<Convention> otherwise = new ArrayList<>();
            for (BigDecimal by : List.of(CENT, CENT.negate())) {
                List<Band> other = new ArrayList<>(bands);
                BigDecimal edge = bands.get(at).low().add(by);
                boolean within = edge.compareTo(bands.get(at).high()) < 0
                        && edge.compareTo(bands.get(at + 1).low()) > 0;
                if (!within) {
                    continue;
                }
                other.set(at, new Band(bands.get(at).name(), edge, bands.get(at).high()));
                other.set(
                        at + 1,
                        new Band(bands.get(at + 1).name(), bands.get(at + 1).low(), edge));
                otherwise.add(convention.with(other, convention.grades(), convention.tiers()));
            }
            String row = "“" + bands.get(at).name() + "”与“" + bands.get(at + 1).name() + "”之间的线";
            all.add(new Variation(SheetKind.BANDS, row, "", otherwise));
        }
    }

    private void grades() {
        List<Grade> grades = convention.grades();
        for (int at = 0; at + 1 < grades.size(); at++) {
            List<Convention> otherwise = new ArrayList<>();
            for (BigDecimal by : List.of(CENT, CENT.negate())) {
                List<Grade> other = new ArrayList<>(grades);
                Grade now = grades.get(at);
                other.set(at, new Grade(now.name(), now.from().add(by), now.clause()));
                otherwise.add(convention.with(convention.bands(), other, convention.tiers()));
            }
            all.add(new Variation(SheetKind.GRADES, "“" + grades.get(at).name() + "”的下限", "", otherwise));
        }
    }

    /** The value of each tier, and the edge above it. */
    private void tiers() {
        convention.tiers().forEach((table, tiers) -> {
            if (!isInUse(table)) {
                return;
            }
            for (int at = 0; at < tiers.size(); at++) {
                List<Tier> valued = new ArrayList<>(tiers);
                Tier tier = tiers.get(at);
                BigDecimal value =
                        tier.value().signum() == 0 ? CENT : tier.value().multiply(new BigDecimal("0.9"));
                valued.set(at, new Tier(tier.low(), tier.high(), tier.lowCounts(), value, tier.clause()));
                all.add(new Variation(
                        SheetKind.TIERS, "“" + table + "”第" + (at + 1) + "档", "", List.of(with(table, valued))));
                if (at + 1 < tiers.size()) {
                    all.add(new Variation(
                            SheetKind.TIERS, "“" + table + "”第" + (at + 1) + "档的上限", "", edges(table, tiers, at)));
                }
            }
        });
    }

    private List<Convention> edges(String table, List<Tier> tiers, int at) {
        List<Convention> otherwise = new ArrayList<>();
        for (BigDecimal by : List.of(CENT, CENT.negate())) {
            List<Tier> moved = new ArrayList<>(tiers);
            Tier below = tiers.get(at);
            Tier above = tiers.get(at + 1);
            Optional<BigDecimal> edge = below.high().map(by::add);
            moved.set(at, new Tier(below.low(), edge, below.lowCounts(), below.value(), below.clause()));
            moved.set(at + 1, new Tier(edge, above.high(), above.lowCounts(), above.value(), above.clause()));
            otherwise.add(with(table, moved));
        }
        return otherwise;
    }

    /** Whether a parameter can switch the table on, or a row of 《计分方法》 asks for it. */
    private boolean isInUse(String table) {
        boolean byParameter = table.equals("总分上限") || table.equals("执行率得分");
        return byParameter
                || convention.methods().values().stream()
                        .anyMatch(row ->
                                row.method() == Method.TIERS && row.setting().equals(table));
    }

    private Convention with(String table, List<Tier> tiers) {
        Map<String, List<Tier>> other = new LinkedHashMap<>(convention.tiers());
        other.put(table, tiers);
        return convention.with(convention.bands(), convention.grades(), other);
    }
}
