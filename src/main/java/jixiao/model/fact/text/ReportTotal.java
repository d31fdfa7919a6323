package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.Stated;

/**
 * 报告的总分, beside what its parts come to.
 *
 * @param report what the report is called
 * @param claim the total that is printed
 * @param sums what execution and groups come to: first as printed, then as their own parts and amounts come out
 * @param parts the parts of the first sum: 执行18.32+产出47+满意度11
 * @param listed 满分 of what is listed, the execution among it; 0 where some of it is not printed
 * @param indicators of it that of the indicators
 * @param all all points there are
 */
public record ReportTotal(
        String report,
        Fact claim,
        List<BigDecimal> sums,
        String parts,
        BigDecimal listed,
        BigDecimal indicators,
        BigDecimal all)
        implements OfText {
    public ReportTotal {
        Given.all(report, claim, parts, listed, indicators, all);
        sums = List.copyOf(sums);
    }

    private Stated printed() {
        return claim.value().orElseThrow();
    }

    /** Beside what its parts come to as printed. */
    public Beside getBeside() {
        return Beside.of(printed(), expected());
    }

    /** Beside what its parts come to as they come out and not as they are printed, each such sum; none where they come out as printed. */
    public List<Beside> besideComputed() {
        return sums.stream().skip(1).map(sum -> Beside.of(printed(), sum)).toList();
    }

    /** What its parts come to, as printed. */
    public BigDecimal expected() {
        return sums.get(0);
    }

    /** What is printed, in points. */
    public BigDecimal claimed() {
        return printed().value();
    }

    /** Points that are not listed; 0 where all are, or where it is not known. */
    public BigDecimal unlisted() {
        return listed.signum() == 0 ? BigDecimal.ZERO : all.subtract(listed).max(BigDecimal.ZERO);
    }

    @Override
    public Place place() {
        return claim.place();
    }

    @Override
    public String quote() {
        return claim.quote();
    }

    @Override
    public String key() {
        return report;
    }

    @Override
    public int order() {
        return claim.order();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        BigDecimal difference = claimed().subtract(expected());
        BigDecimal left = unlisted();
        boolean possible = left.signum() > 0 && difference.signum() > 0 && difference.compareTo(left) <= 0;
        words.put("报告", report);
        words.put("分项", parts);
        words.put(difference.signum() > 0 ? "多" : "少", difference.abs().toPlainString());
        words.put("列出满分", possible ? plain(listed) : "");
        words.put("执行满分", possible ? plain(listed.subtract(indicators)) : "");
        words.put("指标满分", possible ? plain(indicators) : "");
        words.put("未列出", possible ? plain(left) : "");
        words.put("全得相符", possible && difference.compareTo(left) == 0 ? plain(left) : "");
        words.put("需得", possible && difference.compareTo(left) < 0 ? difference.toPlainString() : "");
        return words;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
