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

    private static final Pattern ALONE = Pattern.compile("(?:人民币)?[亿百万千]{0,2}元");

    private MoneyUnits() {}

    /** Whether a text is nothing but such a unit: 万元 behind "单位:" is no unit that files a table. */
    public static boolean is(String text) {
        return ALONE.matcher(Normal.text(text)).matches();
    }

    /** The unit in brackets; empty when none is printed. */
    public static Optional<String> in(String text) {
        Matcher unit = PRINTED.matcher(Normal.text(text));
        return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
    }
}
