package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.CheckedSum;
import jixiao.model.fact.CheckedSum.Kind;

/** 合计核对: the spending against its parts. Weights are {@link WeightSums}', the claimed total is {@link TotalCheck}'s. */
final class Sums {
    private Sums() {}

    /** The sums of a table that can be judged: those that lack a part or a total are left out. */
    static List<CheckedSum> of(ScoredEvaluation scored, Place elsewhere) {
        List<CheckedSum> sums = new ArrayList<>();
        spending(scored.table(), elsewhere).ifPresent(sums::add);
        return sums;
    }

    /**
     * 部门整体支出 = 基本支出 + 项目支出. Each of the two amounts may be off by half a unit of its last printed place, or of
     * the total's where that is coarser. What adds up as shown agrees where what is stored does not.
     */
    private static Optional<CheckedSum> spending(SelfEvaluation table, Place elsewhere) {
        Optional<CheckedSum> stored = spending(table, elsewhere, figure -> figure);
        return stored.filter(sum -> !sum.isAgreeing())
                .flatMap(apart -> spending(table, elsewhere, Figure::turned))
                .filter(CheckedSum::isAgreeing)
                .or(() -> stored);
    }

    private static Optional<CheckedSum> spending(SelfEvaluation table, Place elsewhere, UnaryOperator<Figure> reading) {
        Figure spending = reading.apply(table.execution().spending());
        List<Figure> parts = Stream.of(table.basicSpending(), table.projectSpending())
                .map(reading)
                .toList();
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
        words.put("基本支出", plain(parts.get(0)));
        words.put("项目支出", plain(parts.get(1)));
        Place place = spending.place().hasCell() ? spending.place() : elsewhere;
        return Optional.of(new CheckedSum(
                Kind.SPENDING, "", place, 0, sum, spending.value().orElseThrow(), slack, false, true, words));
    }

    private static String plain(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("");
    }
}
