package jixiao.drafting.bureau;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 结果应用建议: the convention's own table of what is proposed by grade and execution rate (《词表》“结果应用建议”): each word is a
 * condition and what it leads to, the first that holds counts. What it says is a proposal, and a person decides.
 *
 * @param rows each as 条件=建议: 执行率<60%=调减, 优=保留
 */
record UseAdvice(List<String> rows) {
    private static final Pattern RATE = Pattern.compile("执行率\\s*(<|<=|≤|>|>=|≥)\\s*(\\d+(?:\\.\\d+)?)%");

    UseAdvice {
        rows = List.copyOf(rows);
    }

    /**
     * What is proposed.
     *
     * @param rate 执行率 as a ratio; empty when unknown, so that no condition on it holds
     * @param grade 等级; empty when it is not certain
     * @return empty where no row holds
     */
    Optional<String> of(Optional<BigDecimal> rate, String grade) {
        return rows.stream()
                .filter(row -> row.indexOf('=') > 0)
                .filter(row -> holds(condition(row), rate, grade))
                .map(row -> row.substring(row.lastIndexOf('=') + 1).strip())
                .findFirst();
    }

    private static String condition(String row) {
        return row.substring(0, row.lastIndexOf('=')).strip();
    }

    private static boolean holds(String condition, Optional<BigDecimal> rate, String grade) {
        Matcher bound = RATE.matcher(condition);
        if (!bound.matches()) {
            return condition.equals(grade);
        }
        BigDecimal limit = new BigDecimal(bound.group(2)).movePointLeft(2);
        return rate.map(value -> value.compareTo(limit))
                .filter(order -> switch (bound.group(1)) {
                    case "<" -> order < 0;
                    case "<=", "≤" -> order <= 0;
                    case ">" -> order > 0;
                    default -> order >= 0;
                })
                .isPresent();
    }
}
