package jixiao.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.convention.Convention;
import jixiao.convention.ConventionOutline;
import jixiao.convention.ConventionRules;
import jixiao.model.DeclaredRule;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.NoteRule;
import jixiao.model.fact.PrintedRate;
import jixiao.reading.DeclaredRules;

/** 备注核对: what the notes under a form declare beside the convention in use. They are never applied. */
final class NoteCheck {
    private final String name;
    private final List<DeclaredRule> own;
    private final Supplier<List<ConventionOutline>> known;

    NoteCheck(Convention convention, Supplier<List<ConventionOutline>> known) {
        this.name = convention.stamp().name();
        this.own = ConventionRules.of(convention);
        this.known = known;
    }

    /** A fact for each rule that the notes declare. */
    List<NoteRule> of(SelfEvaluation table) {
        List<DeclaredRule> declared = DeclaredRules.of(table);
        boolean differing = declared.stream().anyMatch(rule -> !isIn(own, rule));
        Optional<Map.Entry<String, String>> fitting = differing ? fitting(declared) : Optional.empty();
        return declared.stream()
                .map(rule -> new NoteRule(
                        rule,
                        own.stream().filter(each -> each.kind() == rule.kind()).findFirst(),
                        name,
                        rule.kind() == DeclaredRule.Kind.BUDGET ? ofStart(table) : Optional.empty(),
                        fitting))
                .toList();
    }

    private static Optional<PrintedRate> ofStart(SelfEvaluation table) {
        return StartBudget.of(table)
                .map(start -> new PrintedRate(
                        table.execution().rate(), start, table.execution().spending()));
    }

    private static boolean isIn(List<DeclaredRule> rules, DeclaredRule declared) {
        return rules.stream().anyMatch(rule -> rule.agrees(declared));
    }

    private Optional<Map.Entry<String, String>> fitting(List<DeclaredRule> declared) {
        return known.get().stream()
                .filter(each -> !each.name().equals(name))
                .filter(each -> declared.stream().allMatch(rule -> isIn(each.rules(), rule)))
                .findFirst()
                .map(each -> Map.entry(each.name(), each.title()));
    }
}
