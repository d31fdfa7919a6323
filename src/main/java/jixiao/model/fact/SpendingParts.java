package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 部门整体支出: the spending of a department beside 基本支出 and 项目支出, all of them numbers, printed rounded.
 *
 * @param place the cell that a finding points at
 * @param spending of the whole, in 万元
 * @param basic 基本支出, in 万元
 * @param project 项目支出, in 万元
 */
public record SpendingParts(Place place, Figure spending, Figure basic, Figure project) implements Subject {
    public SpendingParts {
        Given.all(place, spending, basic, project);
    }

    /** A sum of the funds counts as said of their line. */
    @Override
    public String key() {
        return "资金";
    }

    /** What the parts come to, in 万元. */
    public BigDecimal getSum() {
        return number(basic).add(number(project));
    }

    /** The whole, in 万元. */
    public BigDecimal getWhole() {
        return number(spending);
    }

    /** By how much both differ, in 万元. */
    public BigDecimal getGap() {
        return getSum().subtract(getWhole()).abs();
    }

    /** Half a unit of the last printed place of each part, or of the whole's where that is coarser, in 万元. */
    public BigDecimal getRounding() {
        BigDecimal whole = Slack.ofAmount(spending);
        return Slack.ofAmount(basic).max(whole).add(Slack.ofAmount(project).max(whole));
    }

    /** The same by what the cells say besides. */
    public SpendingParts getTurned() {
        return new SpendingParts(place, spending.turned(), basic.turned(), project.turned());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "基本支出",
                number(basic).toPlainString(),
                "项目支出",
                number(project).toPlainString(),
                "组",
                "",
                "差额",
                getGap().toPlainString(),
                "推定",
                "");
    }

    private static BigDecimal number(Figure figure) {
        return figure.value().orElse(BigDecimal.ZERO);
    }
}
