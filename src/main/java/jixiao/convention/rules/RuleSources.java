package jixiao.convention.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.document.Digest;

/**
 * 规则来源: all that the compiled rules depend on. Rules name rows, and what a row says beside its condition is looked up:
 * a change of a parameter, method, clause or priority leaves them as they are.
 *
 * @param rows the decision rows
 * @param files the {@code *.drl} by file name
 */
public record RuleSources(List<LineRule> rows, Map<String, String> files) {
    private static final Pattern GROUP = Pattern.compile("\\b(?:ruleflow|agenda)-group\\s+\"([^\"]+)\"");

    public RuleSources {
        rows = List.copyOf(rows);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * Rules without rows, apart as far as they never fire together: files that share a {@code ruleflow-group} are one.
     *
     * @param files the {@code *.drl} by file name
     */
    public static List<RuleSources> apart(Map<String, String> files) {
        List<RuleSources> apart = new ArrayList<>();
        files.forEach((name, text) -> {
            RuleSources joined = new RuleSources(List.of(), Map.of(name, text));
            for (RuleSources other : List.copyOf(apart)) {
                if (!Collections.disjoint(other.agendas(), joined.agendas())) {
                    apart.remove(other);
                    Map<String, String> both = new TreeMap<>(other.files());
                    both.putAll(joined.files());
                    joined = new RuleSources(List.of(), both);
                }
            }
            apart.add(joined);
        });
        return apart;
    }

    /** Names of the groups that its files put rules into. */
    public Set<String> agendas() {
        return files.values().stream()
                .flatMap(text -> GROUP.matcher(text).results())
                .map(group -> group.group(1))
                .collect(Collectors.toSet());
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
