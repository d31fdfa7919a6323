package jixiao.review.pass;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.Engine;
import jixiao.checking.FormatPair;
import jixiao.intake.Versions;
import jixiao.intake.Versions.Replaced;
import jixiao.model.DateSpan;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import jixiao.review.Records;
import jixiao.review.TableSummary;

/** 替代: which tables a later version, or a better readable format, of the same table took the place of. */
public final class Superseding {
    private final Engine engine;
    private final Records records;
    private final Map<TableSummary, Replaced<TableSummary>> replaced;

    /** @param units the units' keys of the tables, in the same order */
    public Superseding(Engine engine, Records records, List<TableSummary> tables, List<String> units) {
        this.engine = engine;
        this.records = records;
        Map<TableSummary, Versions.Version> versions = new IdentityHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            TableSummary table = tables.get(i);
            String same = Versions.table(
                    units.get(i),
                    table.head().year(),
                    table.head().form(),
                    table.head().project());
            versions.put(
                    table,
                    new Versions.Version(
                            same, table.submission(), table.head().filed().map(DateSpan::last)));
        }
        this.replaced = Versions.superseded(
                tables, versions::get, (one, other) -> new FormatPair(read(one), read(other)).isEqual());
    }

    /** The tables that do not count. */
    public Set<TableSummary> tables() {
        return replaced.keySet();
    }

    /** The tables that count, in their order. */
    public List<TableSummary> counting(List<TableSummary> tables) {
        return tables.stream().filter(table -> !replaced.containsKey(table)).toList();
    }

    /** Their keys. */
    public Set<String> keys() {
        return replaced.keySet().stream().map(TableSummary::key).collect(Collectors.toSet());
    }

    /** Key of each superseded table, and the file of the one that counts instead. */
    public Map<String, String> files() {
        Map<String, String> keys = new HashMap<>();
        replaced.forEach(
                (old, last) -> keys.put(old.key(), last.by().submission().name()));
        return keys;
    }

    /** Key of each table that is another format of one that counts, and the key of that one. */
    public Map<String, String> formats() {
        Map<String, String> keys = new HashMap<>();
        replaced.forEach((old, last) -> {
            if (last.otherFormat()) {
                keys.put(old.key(), last.by().key());
            }
        });
        return keys;
    }

    /** What differs between two formats of one table, added to {@code findings} by the key of the table that counts. */
    public void differences(List<TableSummary> tables, Map<String, List<Finding>> findings) {
        for (TableSummary table : tables) {
            Replaced<TableSummary> last = replaced.get(table);
            if (last != null && last.otherFormat()) {
                SelfEvaluation counting = read(last.by());
                List<Finding> found = engine.judges()
                        .formats(
                                new FormatPair(counting, read(table)),
                                counting,
                                last.by().submission().name(),
                                table.submission().name());
                if (!found.isEmpty()) {
                    findings.computeIfAbsent(last.by().key(), absent -> new ArrayList<>())
                            .addAll(found);
                }
            }
        }
    }

    private SelfEvaluation read(TableSummary table) {
        byte[] record = records.line(table.key()).getBytes(StandardCharsets.UTF_8);
        return engine.read(table.submission().name() + ".json", record).get(0).table();
    }
}
