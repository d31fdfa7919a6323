package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.FundsInText;
import jixiao.model.fact.text.ProjectCounts;
import jixiao.model.fact.text.ProjectSpent;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Said;
import jixiao.model.narrative.Stated;

/** 项目的个数和资金: what the text says of the projects, beside its own list of them and the sheets. */
final class ProjectsInText {
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d,]*\\.\\d+)万元");

    private final Narrative document;
    private final List<SelfEvaluation> projects;

    ProjectsInText(Narrative document, List<SelfEvaluation> tables) {
        this.document = document;
        this.projects =
                tables.stream().filter(table -> table.form() == Form.PROJECT).toList();
    }

    /** What the text says of its projects, and what each of them spent. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        counts().ifPresent(facts::add);
        first(FactKind.PROJECT_FUNDS).ifPresent(told -> facts.add(new FundsInText(told, projects.size(), printed())));
        List<BigDecimal> spent = projects.isEmpty() ? summed() : sheets();
        for (int no = 0; no < spent.size(); no++) {
            facts.add(new ProjectSpent(no, spent.get(no)));
        }
        return facts;
    }

    private Optional<Fact> first(FactKind kind) {
        return document.facts().stream()
                .filter(fact -> fact.kind() == kind && !fact.values().isEmpty())
                .findFirst();
    }

    private List<Fact> summaries() {
        return document.facts().stream()
                .filter(fact -> fact.kind() == FactKind.SUMMARY)
                .toList();
    }

    /** Counts in the text, of its 综述 and of the sheets. */
    private Optional<ProjectCounts> counts() {
        List<Fact> told = document.facts().stream()
                .filter(fact -> fact.kind() == FactKind.PROJECT_COUNT || fact.kind() == FactKind.LISTED_COUNT)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectCounts(told, summaries().size(), projects.size()));
    }

    private List<BigDecimal> sheets() {
        boolean known = projects.stream()
                .allMatch(table -> table.execution().spending().value().isPresent());
        return known
                ? projects.stream()
                        .map(table -> table.execution().spending().value().orElseThrow())
                        .toList()
                : List.of();
    }

    /** Spending of every 综述; none where one does not tell it. */
    private List<BigDecimal> summed() {
        List<BigDecimal> spent = new ArrayList<>();
        for (Fact summary : summaries()) {
            Optional<BigDecimal> one = document.facts().stream()
                    .filter(fact -> fact.kind() == FactKind.SPENDING && fact.order() == summary.order())
                    .findFirst()
                    .flatMap(Fact::value)
                    .map(Stated::value);
            if (one.isEmpty()) {
                return List.of();
            }
            spent.add(one.get());
        }
        return spent;
    }

    /** Every amount with decimals that the text prints. */
    private List<FundsInText.Printed> printed() {
        List<FundsInText.Printed> printed = new ArrayList<>();
        for (Said said : document.passages()) {
            Matcher amount = AMOUNT.matcher(said.text());
            while (amount.find()) {
                String digits = amount.group(1);
                printed.add(new FundsInText.Printed(new BigDecimal(digits.replace(",", "")), digits, said.place()));
            }
        }
        return printed;
    }
}
