package jixiao.reading.value;

import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.Given;
import jixiao.text.Normal;

/**
 * 年初目标值 as written, in one cell or in three.
 *
 * @param text 指标值, displayed text
 * @param nature 指标性质 (≥, =, 定性, 正向 …); empty when the table has no such column
 * @param unit 度量单位; empty when the table has no such column
 * @param name 三级指标: says what is measured (增长率, 项目总成本(万元))
 * @param year the table's year, which a date without year is meant for; empty when unknown
 */
public record TargetText(String text, String nature, String unit, String name, Optional<Integer> year) {
    private static final Pattern OPERATOR = Pattern.compile("[≥≤<>=±]|.*[于过少到].*");

    public TargetText {
        Given.all(text, nature, unit, name, year);
    }

    /** A target written in one cell. */
    public static TargetText of(String text, String name, Optional<Integer> year) {
        return new TargetText(text, "", "", name, year);
    }

    /** The same target with another 指标值. */
    public TargetText saying(String value) {
        return new TargetText(value, nature, unit, name, year);
    }

    /** Operator, value and unit joined as one cell would have them ("≤10次"); other natures (定性, 正向) are left out. */
    public String joined() {
        boolean operator = OPERATOR.matcher(Normal.text(nature)).matches();
        String value = text.strip();
        String head = operator && !value.startsWith(nature.strip()) ? nature.strip() : "";
        String tail =
                Blank.is(unit) || value.endsWith(unit.strip()) || unit.strip().equals("无") ? "" : unit.strip();
        return value.isEmpty() ? "" : head + value + tail;
    }
}
