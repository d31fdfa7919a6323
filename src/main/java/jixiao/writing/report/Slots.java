package jixiao.writing.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * 可用的空: the names that a program has values for, and those of them that a template must not lack.
 *
 * @param texts names of texts
 * @param lists names of lists, each with the names of its items
 * @param needed names among both that a template must use
 */
public record Slots(Set<String> texts, Map<String, Slots> lists, Set<String> needed) {
    public Slots {
        texts = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(texts));
        lists = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        needed = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(needed));
    }

    /** Texts of these names, none of them needed. */
    public static Slots of(String... texts) {
        return new Slots(new LinkedHashSet<>(java.util.Arrays.asList(texts)), Map.of(), Set.of());
    }

    /** These with a list of items. */
    public Slots list(String name, Slots items) {
        Map<String, Slots> more = new LinkedHashMap<>(lists);
        more.put(name, items);
        return new Slots(texts, more, needed);
    }

    /** These, of which a template must use those of these names. */
    public Slots needing(String... names) {
        Set<String> more = new LinkedHashSet<>(needed);
        more.addAll(java.util.Arrays.asList(names));
        return new Slots(texts, lists, more);
    }
}
