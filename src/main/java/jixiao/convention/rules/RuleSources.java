package jixiao.convention.rules;

import java.util.List;
import java.util.Map;
import jixiao.document.Digest;

/**
 * 规则来源: all that the compiled rules depend on. Rules name rows, and what a row says beside its condition is looked up:
 * a change of a parameter, method, clause or priority leaves them as they are.
 *
 * @param rows the decision rows
 * @param files the {@code *.drl} by file name
 */
public record RuleSources(List<LineRule> rows, Map<String, String> files) {
    public RuleSources {
        rows = List.copyOf(rows);
        files = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(files));
    }

    /** Lower-case hex SHA-256 over them and the template. */
    public String hash() {
        Digest digest = new Digest();
        digest.add(RuleTemplate.text());
        rows.forEach(row -> digest.add(row.agenda(), row.rule(), row.pattern()));
        files.forEach(digest::add);
        return digest.hex();
    }
}
