package jixiao.review.pass;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import jixiao.review.Records;
import jixiao.review.TableSummary;
import jixiao.review.known.Filed;
import jixiao.review.known.KnownCheck;
import jixiao.review.known.Told;

/** 比对: the tables that count, out of their records, beside what the bureau knows. */
public final class Knowing {
    private final Engine engine;
    private final Records records;
    private final KnownCheck check;

    /** For the records of one review and what the bureau knows. */
    public Knowing(Engine engine, Records records, KnownCheck check) {
        this.engine = engine;
        this.records = records;
        this.check = check;
    }

    /** Findings by the key of their table. */
    public Map<String, List<Finding>> check(List<TableSummary> tables, Set<TableSummary> superseded) {
        List<Filed> filed = new ArrayList<>();
        for (TableSummary table : tables) {
            if (!superseded.contains(table)) {
                filed.add(filed(table));
            }
        }
        return check.check(filed);
    }

    private Filed filed(TableSummary table) {
        return new Filed(
                table.key(),
                table.submission().name(),
                table.head().form(),
                table.head().year(),
                table.head().unit(),
                table.head().implementer(),
                table.head().supervisor(),
                table.head().project(),
                table.counts().codes().keySet(),
                () -> Told.of(read(table), records.table(table.key())).stream()
                        .filter(told -> table.counts().codes().containsKey(told.code()))
                        .toList(),
                () -> read(table));
    }

    private SelfEvaluation read(TableSummary table) {
        byte[] record = records.line(table.key()).getBytes(StandardCharsets.UTF_8);
        return engine.read(table.submission().name() + ".json", record).get(0).table();
    }
}
