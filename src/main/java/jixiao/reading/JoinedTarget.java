package jixiao.reading;

import jixiao.sheet.Normal;

/** 三格目标值: operator, value and unit of three cells as one text. */
final class JoinedTarget {
    private JoinedTarget() {}

    /**
     * Joins them; nothing is said twice.
     *
     * @param nature 指标性质, joined only where it is an operator
     * @param value 指标值; where it is empty so is the result
     * @param unit 度量单位, joined only after a digit
     */
    static String of(String nature, String value, String unit) {
        if (value.isEmpty()) {
            return "";
        }
        String normal = Normal.text(value);
        String operator = Normal.text(nature).matches("[≥≤><=±]{1,2}") && !normal.matches("^[≥≤><=±].*") ? nature.strip() : "";
        boolean countable = !normal.isEmpty() && Character.isDigit(normal.charAt(normal.length() - 1));
        boolean bare = Normal.text(unit).matches("[-/无]?");
        return operator + value + (countable && !bare ? unit.strip() : "");
    }
}
