package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Dossier;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.ProjectSpending;

/**
 * 项目支出合计: 项目支出总额 of each department's table against the spending of the dossier's projects. Where there is no
 * project table, or the spending of one cannot be read, nothing can be said.
 */
final class ProjectSums {
    private ProjectSums() {}

    static List<ProjectSpending> of(Dossier dossier) {
        List<Figure> spendings = dossier.tables().stream()
                .map(scored -> scored.table())
                .filter(table -> table.form() == Form.PROJECT)
                .map(table -> table.execution().spending())
                .toList();
        List<ProjectSpending> sums = new ArrayList<>();
        if (!spendings.isEmpty()
                && spendings.stream().allMatch(spending -> spending.value().isPresent())) {
            for (int at = 0; at < dossier.tables().size(); at++) {
                SelfEvaluation table = dossier.tables().get(at).table();
                List<Figure> shown = spendings.stream().map(Figure::turned).toList();
                int position = at;
                Optional<ProjectSpending> stored = one(position, table, table.projectSpending(), spendings);
                stored.filter(sum -> !sum.isAgreeing())
                        .flatMap(apart ->
                                one(position, table, table.projectSpending().turned(), shown))
                        .filter(ProjectSpending::isAgreeing)
                        .or(() -> stored)
                        .ifPresent(sums::add);
            }
        }
        return sums;
    }

    private static Optional<ProjectSpending> one(
            int position, SelfEvaluation table, Figure total, List<Figure> spendings) {
        if (table.form() != Form.DEPARTMENT || total.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = Slack.ofAmount(total);
        for (Figure spending : spendings) {
            sum = sum.add(spending.value().orElseThrow());
            slack = slack.add(Slack.ofAmount(spending));
        }
        return Optional.of(
                new ProjectSpending(position, total.place(), total.value().get(), sum, slack, spendings.size()));
    }
}
