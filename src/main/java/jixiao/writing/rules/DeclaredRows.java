package jixiao.writing.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jixiao.convention.Convention;
import jixiao.convention.ConventionRules;
import jixiao.convention.Parameter;
import jixiao.convention.book.SheetKind;
import jixiao.model.DeclaredRule;
import jixiao.model.DeclaredRule.Kind;
import jixiao.model.basis.Band;

/** 备注写成的行: what the notes under a form rule otherwise than a convention, as rows that extend it. */
final class DeclaredRows {
    private final List<DeclaredRule> differing;
    private final Convention base;
    private final String clause;

    /**
     * @param declared by the notes
     * @param source what the clause of each row names beside the note: the file
     */
    DeclaredRows(Convention base, List<DeclaredRule> declared, String source) {
        List<DeclaredRule> own = ConventionRules.of(base);
        this.base = base;
        this.clause = source;
        this.differing = declared.stream()
                .filter(rule -> own.stream().noneMatch(each -> each.agrees(rule)))
                .toList();
    }

    /** Rows by heading, for a sheet. */
    List<Map<String, Object>> of(SheetKind kind) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DeclaredRule rule : differing) {
            if (kind == SheetKind.PARAMETERS && rule.kind() == Kind.SATISFACTION) {
                rows.add(parameter(Parameter.SATISFACTION_REQUIRED, rule.word().equals("必评") ? "是" : "否", rule));
            } else if (kind == SheetKind.PARAMETERS && rule.kind() == Kind.WEIGHT) {
                rows.add(parameter(Parameter.AGGREGATION_WEIGHT, rule.word(), rule));
            } else if (kind == SheetKind.BANDS && isBands(rule)) {
                rows.addAll(bands(rule));
            }
        }
        return rows;
    }

    /** What no row can say: the method itself would have to be another. */
    List<DeclaredRule> unwritten() {
        return differing.stream()
                .filter(rule -> rule.kind() != Kind.SATISFACTION && rule.kind() != Kind.WEIGHT && !isBands(rule))
                .toList();
    }

    private boolean isBands(DeclaredRule rule) {
        return rule.kind() == Kind.BANDS
                && base.bands().size() == rule.numbers().size() - 1;
    }

    private Map<String, Object> parameter(Parameter parameter, Object value, DeclaredRule rule) {
        return Map.of("参数", parameter.chinese(), "值", value, "条款", clause(rule));
    }

    private List<Map<String, Object>> bands(DeclaredRule rule) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<BigDecimal> limits = rule.numbers();
        List<Band> bands = base.bands().stream()
                .sorted(Comparator.comparing(Band::high).reversed())
                .toList();
        for (int i = 0; i < bands.size(); i++) {
            rows.add(Map.of(
                    "档次",
                    bands.get(i).name(),
                    "下限",
                    new CopiedRows.Ratio(limits.get(i + 1)),
                    "上限",
                    new CopiedRows.Ratio(limits.get(i)),
                    "条款",
                    clause(rule)));
        }
        return rows;
    }

    private String clause(DeclaredRule rule) {
        return clause + "表末备注第" + rule.number() + "条";
    }
}
