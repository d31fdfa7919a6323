package jixiao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 单位归并: which unit each table is of. A name that says only the level of its district (区政府办) belongs to the one name
 * of that core that names a district; where there are two such, or none, it stays by itself.
 */
public final class Units {
    private final UnitNames names;

    /** Units told apart by a dictionary. */
    public Units(UnitNames names) {
        this.names = names;
    }

    /** The key of each name, in order; equal for one unit, empty for a blank name. */
    public List<String> keys(List<String> written) {
        Map<String, TreeMap<String, UnitName>> placed = new HashMap<>();
        List<UnitName> all = written.stream().map(names::of).toList();
        for (UnitName name : all) {
            if (name.isPlaced()) {
                placed.computeIfAbsent(name.core(), absent -> new TreeMap<>()).put(name.area(), name);
            }
        }
        List<String> keys = new ArrayList<>();
        for (UnitName name : all) {
            keys.add(key(name, placed.getOrDefault(name.core(), new TreeMap<>())));
        }
        return keys;
    }

    private static String key(UnitName name, TreeMap<String, UnitName> placed) {
        if (name.core().isEmpty() || name.isPlaced()) {
            return name.toString();
        }
        TreeSet<String> full = new TreeSet<>();
        placed.values().stream().filter(name::fits).forEach(each -> full.add(each.toString()));
        return full.size() == 1 ? full.first() : name.core();
    }
}
