package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.CheckedSum;
import jixiao.model.fact.CheckedSum.Kind;

/** 合计核对: the claimed total and the spending against their parts. Weights are {@link WeightSums}'. */
final class Sums {
    private Sums() {}

    /** The sums of a table that can be judged: those that lack a part or a total are left out. */
    static List<CheckedSum> of(ScoredEvaluation scored, Place elsewhere) {
        List<CheckedSum> sums = new ArrayList<>();
        total(scored, elsewhere).ifPresent(sums::add);
        spending(scored.table(), elsewhere).ifPresent(sums::add);
        return sums;
    }

    /** Every part claims, and a total is claimed. A cap on the total holds for the claims too. */
    private static Optional<CheckedSum> total(ScoredEvaluation scored, Place elsewhere) {
        SelfEvaluation table = scored.table();
        Figure total = table.claimedTotal();
        boolean indicatorsOnly =
                scored.execution().points().signum() == 0 && table.execution().isSilent();
        List<Figure> parts = Stream.concat(
                        Stream.of(table.execution().claimed()).filter(claim -> !indicatorsOnly),
                        table.indicators().stream().map(Indicator::counted).distinct())
                .toList();
        boolean complete = parts.stream().allMatch(part -> part.value().isPresent());
        if (!complete || total.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = table.sumOfClaims();
        BigDecimal slack = parts.stream().map(Slack::ofPoints).reduce(Slack.ofDecimals(total), BigDecimal::add);
        return Optional.of(new CheckedSum(
                Kind.TOTAL,
                "",
                total.place().hasCell() ? total.place() : elsewhere,
                Integer.MAX_VALUE,
                scored.totalCap().map(sum::min).orElse(sum),
                total.value().get(),
                slack,
                false,
                true,
                Map.of("条数", String.valueOf(parts.size()))));
    }

    /**
     * 部门整体支出 = 基本支出 + 项目支出. Each of the two amounts may be off by half a unit of its last printed place, or of
     * the total's where that is coarser.
     */
    private static Optional<CheckedSum> spending(SelfEvaluation table, Place elsewhere) {
        Figure spending = table.execution().spending();
        List<Figure> parts = List.of(table.basicSpending(), table.projectSpending());
        boolean readable = Stream.concat(Stream.of(spending), parts.stream())
                .allMatch(figure -> figure.value().isPresent());
        if (table.form() != Form.DEPARTMENT || !readable) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Figure part : parts) {
            sum = sum.add(part.value().orElseThrow());
            slack = slack.add(Slack.ofAmount(part).max(Slack.ofAmount(spending)));
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("基本支出", plain(table.basicSpending()));
        words.put("项目支出", plain(table.projectSpending()));
        Place place = spending.place().hasCell() ? spending.place() : elsewhere;
        return Optional.of(new CheckedSum(
                Kind.SPENDING, "", place, 0, sum, spending.value().orElseThrow(), slack, false, true, words));
    }

    private static String plain(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("");
    }
}
