package jixiao.review;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jixiao.intake.Versions;

/** 替代: which tables a later version of the same table took the place of. */
final class Superseding {
    private Superseding() {}

    /** Each superseded table with the one that counts instead; {@code units} are the units' keys of the tables. */
    static Map<TableSummary, TableSummary> of(List<TableSummary> tables, List<String> units) {
        Map<TableSummary, Versions.Version> versions = new IdentityHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            TableSummary table = tables.get(i);
            String same = Versions.table(units.get(i), table.year(), table.form(), table.project());
            versions.put(table, new Versions.Version(same, table.submission(), table.filed()));
        }
        return Versions.superseded(tables, versions::get);
    }

    /** Key of each superseded table, and the file of the one that counts instead. */
    static Map<String, String> files(Map<TableSummary, TableSummary> superseded) {
        Map<String, String> keys = new HashMap<>();
        superseded.forEach((old, last) -> keys.put(old.key(), last.submission().name()));
        return keys;
    }
}
