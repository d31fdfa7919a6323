package jixiao.convention.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Digest;

/**
 * 规则来源: all that the compiled rules depend on. Rules name rows, and what a row says beside its condition is looked up:
 * a change of a parameter, method, clause or priority leaves them as they are.
 *
 * @param rows the decision rows
 * @param files the {@code *.drl} by file name
 */
public record RuleSources(List<LineRule> rows, Map<String, String> files) {
    private static final String GROUP = "-group";
    private static final Pattern NAME = Pattern.compile("\\s+\"([^\"]+)\"");

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
        List<Map<String, String>> groups = new ArrayList<>();
        List<Set<String>> agendas = new ArrayList<>();
        files.forEach((name, text) -> {
            Map<String, String> group = new TreeMap<>(Map.of(name, text));
            Set<String> names = agendas(text);
            for (int at = groups.size() - 1; at >= 0; at--) {
                if (!Collections.disjoint(agendas.get(at), names)) {
                    group.putAll(groups.remove(at));
                    names.addAll(agendas.remove(at));
                }
            }
            groups.add(group);
            agendas.add(names);
        });
        return groups.stream().map(group -> new RuleSources(List.of(), group)).toList();
    }

    /** Names of the groups that its files put rules into. */
    public Set<String> agendas() {
        Set<String> names = new TreeSet<>();
        files.values().forEach(text -> names.addAll(agendas(text)));
        return names;
    }

    /** Sought by a plain word first: a pattern would go through the whole text, and this is done at every start. */
    private static Set<String> agendas(String text) {
        Set<String> names = new TreeSet<>();
        for (int at = text.indexOf(GROUP); at >= 0; at = text.indexOf(GROUP, at + 1)) {
            Matcher name = NAME.matcher(text).region(at + GROUP.length(), text.length());
            if (name.lookingAt()) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    /** Lower-case hex SHA-256 over them, and over the template where there are rows that it makes rules of. */
    public String hash() {
        Digest digest = new Digest();
        if (!rows.isEmpty()) {
            digest.add(RuleTemplate.text());
        }
        rows.forEach(row -> digest.add(row.agenda(), row.rule(), row.pattern()));
        files.forEach(digest::add);
        return digest.hex();
    }
}
