package jixiao.writing.form.template;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * 资金明细名称: the names that a template prints for its lines of funds.
 *
 * @param byRow by row of the template
 */
public record PartNames(Map<Integer, String> byRow) {
    /** What only says that it is a part, or of which year: 本年财政拨款 and 其中:当年财政拨款 are one. */
    private static final Pattern PREFIX = Pattern.compile("其中|当年|本年|年初|[\\s:\uff1a]");

    public PartNames {
        byRow = Map.copyOf(byRow);
    }

    /** The name printed in a row; empty for none. */
    public String of(int row) {
        return byRow.getOrDefault(row, "");
    }

    /** Whether two names mean the same funds. */
    public static boolean alike(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        return PREFIX.matcher(name).replaceAll("");
    }
}
