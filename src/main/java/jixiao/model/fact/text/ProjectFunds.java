package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.model.Given;
import jixiao.model.narrative.Stated;

/**
 * 项目资金核对: what a text says that its projects spent, beside what they spent.
 *
 * @param funds what it says
 * @param spent what each spent; none where it is not known of all
 * @param sum of that, in 万元
 */
public record ProjectFunds(FundsInText funds, List<ProjectSpent> spent, BigDecimal sum) implements InText {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public ProjectFunds {
        Given.all(funds, sum);
        spent = List.copyOf(spent);
    }

    private Stated told() {
        return funds.told().value().orElseThrow();
    }

    /** How far both are apart, in 万元; nothing where it is not known what was spent. */
    public BigDecimal getGap() {
        return spent.isEmpty() ? BigDecimal.ZERO : told().from(sum);
    }

    /** Half a cent for every amount, at least half a unit of the last place that the text prints; in 万元. */
    public BigDecimal getTolerance() {
        return CENT.multiply(BigDecimal.valueOf(spent.size() + 1L)).divide(TWO).max(told().half());
    }

    /** What the text says, in 万元. */
    public BigDecimal actual() {
        return told().value();
    }

    @Override
    public TextSpot spot() {
        return TextSpot.of(funds.told());
    }

    @Override
    public String key() {
        return "项目资金";
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "分项", spent.stream().map(each -> each.amount().toPlainString()).collect(Collectors.joining("+")));
        words.put("来源", funds.sheets() == 0 ? "各项目综述的执行数" : funds.sheets() + "张项目自评表的执行数");
        words.put("差额", getGap().toPlainString());
        words.put("提示", hint());
        return words;
    }

    /** An amount of the account that is the gap within a cent; empty for none. */
    private String hint() {
        return funds.printed().stream()
                .filter(amount -> getGap().compareTo(CENT) > 0
                        && amount.value().subtract(getGap()).abs().compareTo(CENT) <= 0)
                .findFirst()
                .map(amount -> amount.place().cell() + "有一笔" + amount.text() + "万元")
                .orElse("");
    }
}
