package jixiao.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.checking.Checker;
import jixiao.convention.CaseLine;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.model.Finding;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Severity;
import jixiao.scoring.Scorer;

/** 试算台: cases scored and checked by one convention of one year. */
final class Bench {
    private static final String NONE = "无";
    private static final String NOT = "非";

    private final Convention convention;
    private final Map<Map<Parameter, ParameterValue>, Convention> conventions = new HashMap<>();
    private final Map<Map<Parameter, ParameterValue>, Scorer> scorers = new HashMap<>();
    /** Made when a case first asks for findings, which most do not. */
    private final Map<Map<Parameter, ParameterValue>, Checker> checkers = new HashMap<>();

    private final Set<String> rules = new LinkedHashSet<>();

    Bench(Convention convention) {
        this.convention = convention;
    }

    /** Names of the rows of 《计分方法》 that decided a line so far. */
    Set<String> rules() {
        return rules;
    }

    /** Where a case comes to something else than it expects. */
    List<Difference> differences(TrialCase one) {
        ScoredEvaluation scored = scorers.computeIfAbsent(one.changed(), changed -> new Scorer(held(changed)))
                .score(one.table());
        List<Difference> differences = new ArrayList<>();
        List<LineScore> lines = scored.lines();
        int at = 0;
        for (CaseLine line : one.written().lines()) {
            if (line.has("三级指标")) {
                LineScore score = lines.get(at++);
                rules.add(score.basis().rule());
                number(differences, one, line, "应得分", score.score());
                text(differences, one, line, "应用规则", score.basis().rule());
                text(differences, one, line, "应待复核", score.needsReview() ? "是" : "否");
            }
        }
        CaseLine first = one.written().first();
        number(differences, one, first, "应得执行分", scored.execution().score());
        number(differences, one, first, "应得总分", Optional.of(scored.total()));
        text(differences, one, first, "应得等级", scored.grade().orElse(NONE));
        if (first.has("应有发现")) {
            findings(differences, one, first, checker(one).check(scored));
        }
        return differences;
    }

    private Convention held(Map<Parameter, ParameterValue> changed) {
        return conventions.computeIfAbsent(changed, each -> each.isEmpty() ? convention : convention.with(each));
    }

    private Checker checker(TrialCase one) {
        return checkers.computeIfAbsent(one.changed(), changed -> new Checker(held(changed), List::of));
    }

    private void findings(List<Difference> differences, TrialCase one, CaseLine line, List<Finding> found) {
        String expected = line.text("应有发现");
        String codes = found.stream()
                .filter(each -> each.severity() != Severity.INFO)
                .map(Finding::code)
                .distinct()
                .collect(Collectors.joining("、"));
        boolean met = true;
        for (String code : expected.split("[、\n]")) {
            boolean not = code.startsWith(NOT);
            String bare = not ? code.substring(NOT.length()) : code;
            if (code.equals(NONE)) {
                met &= codes.isEmpty();
                continue;
            }
            if (!convention.checks().containsKey(bare)) {
                throw line.problem("应有发现", "《审核规则》里有的代码,几个用、隔开,不应有的前面写“非”,什么都没有写“无”");
            }
            met &= not != found.stream().anyMatch(each -> each.code().equals(bare));
        }
        if (!met) {
            differences.add(new Difference(
                    one.written().name(), line.origin(), "应有发现", expected, codes.isEmpty() ? NONE : codes));
        }
    }

    private static void number(
            List<Difference> differences, TrialCase one, CaseLine line, String what, Optional<BigDecimal> got) {
        if (!line.has(what)) {
            return;
        }
        Optional<BigDecimal> expected = line.number(what);
        boolean same = expected.isPresent() == got.isPresent()
                && (got.isEmpty() || expected.get().compareTo(got.get()) == 0);
        if (!same) {
            differences.add(new Difference(
                    one.written().name(),
                    line.origin(),
                    what,
                    line.text(what),
                    got.map(BigDecimal::toPlainString).orElse(NONE)));
        }
    }

    private static void text(List<Difference> differences, TrialCase one, CaseLine line, String what, String got) {
        if (line.has(what) && !line.text(what).equals(got)) {
            differences.add(new Difference(one.written().name(), line.origin(), what, line.text(what), got));
        }
    }
}
