package jixiao.reading.funds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 金额单位: the unit that a header or caption prints in brackets for the amounts under it. */
public final class MoneyUnits {
    /** Amounts are 万元 unless the sheet says otherwise. */
    public static final String DEFAULT = "万元";

    private static final Pattern PRINTED = Pattern.compile("\\((?:单位:|金额单位:|人民币)?(亿元|百万元|万元|千元|百元|元)\\)");

    private MoneyUnits() {}

    /** The unit in brackets; empty when none is printed. */
    public static Optional<String> in(String text) {
        Matcher unit = PRINTED.matcher(Normal.text(text));
        return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
    }
}
