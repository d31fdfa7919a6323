package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.SpendingParts;
import jixiao.model.fact.WrittenAmount;
import jixiao.text.Normal;

/** 金额事实: the amounts of a table as written, and the department's spending with its two parts. */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

    private Amounts() {}

    /** All amounts that are numbers, in the order in which a doubt is told. */
    static List<WrittenAmount> of(SelfEvaluation table, Place elsewhere) {
        BudgetExecution funds = table.execution();
        Stream<Figure> own = Stream.of(funds.budget(), funds.spending());
        Stream<Figure> parts = funds.parts().stream().flatMap(part -> Stream.of(part.budget(), part.spending()));
        Stream<Figure> block = Stream.of(table.basicSpending(), table.projectSpending());
        List<WrittenAmount> amounts = new ArrayList<>();
        Stream.of(own, parts, block)
                .flatMap(figures -> figures)
                .filter(figure -> figure.value().isPresent())
                .forEach(figure -> amounts.add(new WrittenAmount(
                        amounts.size(),
                        figure.place().hasCell() ? figure.place() : elsewhere,
                        figure,
                        written(figure))));
        return amounts;
    }

    private static Optional<BigDecimal> written(Figure figure) {
        Matcher number = NUMBER.matcher(Normal.text(figure.text()));
        return Optional.of(number)
                .filter(Matcher::find)
                .map(found -> new BigDecimal(found.group().replace(",", "")));
    }

    /** 部门整体支出 with 基本支出 and 项目支出; empty where it is no department's table or one of them cannot be read. */
    static Optional<SpendingParts> spending(SelfEvaluation table, Place elsewhere) {
        Figure spending = table.execution().spending();
        boolean readable = Stream.of(spending, table.basicSpending(), table.projectSpending())
                .allMatch(figure -> figure.value().isPresent());
        Place place = spending.place().hasCell() ? spending.place() : elsewhere;
        return table.form() == Form.DEPARTMENT && readable
                ? Optional.of(new SpendingParts(place, spending, table.basicSpending(), table.projectSpending()))
                : Optional.empty();
    }
}
