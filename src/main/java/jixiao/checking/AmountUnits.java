package jixiao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.DoubtfulAmount;
import jixiao.text.Normal;

/** 金额单位核对: the first amount of a table that was read as 万元 and is so large that 元 may be meant. */
final class AmountUnits {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

    private AmountUnits() {}

    /** Empty where there is none, or no limit. */
    static Optional<DoubtfulAmount> of(SelfEvaluation table, Optional<BigDecimal> limit, Place elsewhere) {
        BudgetExecution funds = table.execution();
        Stream<Figure> own = Stream.of(funds.budget(), funds.spending());
        Stream<Figure> parts = funds.parts().stream().flatMap(part -> Stream.of(part.budget(), part.spending()));
        Stream<Figure> block = Stream.of(table.basicSpending(), table.projectSpending());
        return limit.flatMap(least -> Stream.of(own, parts, block)
                .flatMap(figures -> figures)
                .filter(figure -> figure.value()
                        .filter(value -> value.compareTo(least) >= 0)
                        .isPresent())
                .filter(AmountUnits::isAsWritten)
                .findFirst()
                .map(figure -> new DoubtfulAmount(
                        figure.place().hasCell() ? figure.place() : elsewhere,
                        least,
                        figure.value().orElseThrow(),
                        figure.text())));
    }

    /** Whether the number written is the number of 万元, so that no other unit was applied. */
    private static boolean isAsWritten(Figure figure) {
        Matcher number = NUMBER.matcher(Normal.text(figure.text()));
        Optional<BigDecimal> written = Optional.of(number)
                .filter(Matcher::find)
                .map(found -> new BigDecimal(found.group().replace(",", "")));
        return Stream.of(figure, figure.turned())
                .flatMap(one -> one.value().stream())
                .anyMatch(value ->
                        written.filter(one -> one.compareTo(value) == 0).isPresent());
    }
}
