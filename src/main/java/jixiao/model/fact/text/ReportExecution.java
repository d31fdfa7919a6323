package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.Stated;

/**
 * 报告里的预算执行: a printed rate or a printed execution score, beside the amounts that it is made of.
 *
 * @param report what the report is called
 * @param budget 全年预算数, 万元, more than 0
 * @param spending 执行数, 万元
 * @param rate the rate that is printed; empty for a score
 * @param score the score that is printed; empty for a rate
 * @param points points of the execution
 * @param printedRate the rate of the report, by which the score may have been worked out; empty where it prints none
 * @param hint another rate of the document that gives the score, with its place; empty for none
 */
public record ReportExecution(
        String report,
        Stated budget,
        Stated spending,
        Optional<Fact> rate,
        Optional<Fact> score,
        BigDecimal points,
        Optional<Stated> printedRate,
        String hint)
        implements OfText {
    private static final int EXACT = 12;

    /** 1亿元 in 万元: printed without decimals it is meant exactly, as any amount without decimals is. */
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    public ReportExecution {
        Given.all(report, budget, spending, rate, score, points, printedRate, hint);
    }

    /** 执行数÷预算数, a ratio. */
    public BigDecimal computedRate() {
        return spending.value().divide(budget.value(), EXACT, RoundingMode.HALF_UP);
    }

    /** What is printed beside what the amounts give: a print may be rounded, and amounts in 亿元 are coarse. */
    public Beside getBeside() {
        BigDecimal slack = coarse(spending).add(coarse(budget));
        return rate.isPresent()
                ? new Beside(stated().from(computedRate()), stated().half().add(slack))
                : new Beside(stated().from(exact()), stated().half().add(points.multiply(slack)));
    }

    /** The printed score beside the one by the printed rate; as {@link #getBeside} where no rate is printed. */
    public Beside getBesideRate() {
        return printedRate
                .map(by -> Beside.of(stated(), points.multiply(by.value()).min(points)))
                .orElseGet(this::getBeside);
    }

    /** One unit of the last printed place: what is cut there is off by less. */
    public BigDecimal getLastPlace() {
        return stated().step();
    }

    /** 100 %, which is written also of what was overspent. */
    public BigDecimal getWhole() {
        return BigDecimal.ONE;
    }

    /** How far the rate may be off since an amount is printed in 亿元. */
    private BigDecimal coarse(Stated amount) {
        boolean exact =
                amount.step().compareTo(BigDecimal.ONE) <= 0 || amount.step().compareTo(WHOLE) >= 0;
        return exact ? BigDecimal.ZERO : amount.half().divide(budget.value(), EXACT, RoundingMode.HALF_UP);
    }

    /** Whether a fact is one of the figures that it puts beside each other. */
    boolean isMadeOf(Fact fact) {
        boolean same = fact.subject().equals(fact().subject()) && fact.year().equals(fact().year());
        Stated figure = switch (fact.kind()) {
            case BUDGET -> budget;
            case SPENDING -> spending;
            case EXECUTION_SCORE -> score.flatMap(Fact::value).orElse(budget);
            default -> new Stated(BigDecimal.ONE.negate(), BigDecimal.ZERO, "", false);
        };
        return same
                && fact.value()
                        .filter(value -> value.value().compareTo(figure.value()) == 0)
                        .isPresent();
    }

    /** Whether its spending or budget is a number of a list of parts in the same paragraph. */
    public boolean isIn(TextSum sum) {
        return sum.holds(place(), spending.value()) || sum.holds(place(), budget.value());
    }

    /** Points × rate, at most the points; two decimals. */
    public BigDecimal computedScore() {
        return exact().setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal exact() {
        return points.multiply(spending.value())
                .divide(budget.value(), EXACT, RoundingMode.HALF_UP)
                .min(points);
    }

    /** What is printed: the rate as a ratio, else the score in points. */
    public BigDecimal printed() {
        return stated().value();
    }

    private Stated stated() {
        return fact().value().orElseThrow();
    }

    private Fact fact() {
        return rate.or(() -> score).orElseThrow();
    }

    @Override
    public Place place() {
        return fact().place();
    }

    @Override
    public String quote() {
        return fact().quote();
    }

    @Override
    public String key() {
        return report;
    }

    @Override
    public int order() {
        return fact().order();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("报告", report);
        words.put("预算数", budget.value().toPlainString());
        words.put("执行数", spending.value().toPlainString());
        words.put("执行分值", points.stripTrailingZeros().toPlainString());
        words.put("提示", hint);
        return words;
    }
}
