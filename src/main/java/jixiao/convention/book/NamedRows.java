package jixiao.convention.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.convention.ConventionProblem;

/**
 * 同名行: rows of one name from several conventions laid over each other: what the nearer one writes counts, what it leaves
 * empty is inherited.
 *
 * @param rows the rows, the nearest first
 */
public record NamedRows(List<SheetRow> rows) {
    /** Written in a condition to take an inherited one away. */
    static final String ANY = "不限";

    public NamedRows {
        rows = List.copyOf(rows);
    }

    /**
     * Lays the rows of several conventions over each other.
     *
     * @param chain the rows of each convention, the nearest first
     * @param key heading of the name
     * @return one for each name, in the order of the convention that extends nothing, then of the nearer ones
     * @throws ConventionProblem when a name stands twice in one convention
     */
    public static Map<String, NamedRows> merge(List<List<SheetRow>> chain, String key) {
        Map<String, List<SheetRow>> named = new LinkedHashMap<>();
        for (int at = chain.size() - 1; at >= 0; at--) {
            Map<String, SheetRow> own = new HashMap<>();
            for (SheetRow row : chain.get(at)) {
                String name = row.required(key, "名称");
                SheetRow first = own.putIfAbsent(name, row);
                if (first != null) {
                    throw row.fault("“" + name + "”与第" + first.number() + "行重复,名称不能相同。");
                }
                named.computeIfAbsent(name, absent -> new ArrayList<>()).add(0, row);
            }
        }
        Map<String, NamedRows> merged = new LinkedHashMap<>();
        named.forEach((name, rows) -> merged.put(name, new NamedRows(rows)));
        return merged;
    }

    /** The row whose cell under a heading counts: the nearest that writes anything, else the nearest. */
    public SheetRow at(String heading) {
        return rows.stream().filter(row -> row.has(heading)).findFirst().orElse(rows.get(0));
    }

    /** The text that counts under a heading; empty where no row writes any, or 不限. */
    public String text(String heading) {
        String text = at(heading).text(heading);
        return text.equals(ANY) ? "" : text;
    }

    /** Whether a switch is 是; what no row says is {@code otherwise}. */
    public boolean yes(String heading, boolean otherwise) {
        return text(heading).isEmpty() ? otherwise : at(heading).yes(heading);
    }

    /** The nearest row, for people. */
    public String origin() {
        return rows.get(0).origin();
    }
}
