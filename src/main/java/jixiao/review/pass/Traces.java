package jixiao.review.pass;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.Engine;
import jixiao.model.ScoredEvaluation;
import jixiao.review.TableSummary;
import jixiao.review.alike.Trace;
import jixiao.review.alike.Tracing;

/** 各表的痕迹 by the key of their table, taken while the tables are at hand. Safe for several threads. */
public final class Traces {
    private final Tracing tracing;
    private final Map<String, Trace> traces = new ConcurrentHashMap<>();

    Traces(Engine engine) {
        this.tracing = new Tracing(engine.convention().in(Optional.empty()));
    }

    /** Takes that of a table; once taken it stays. */
    void add(String key, ScoredEvaluation scored) {
        traces.computeIfAbsent(key, absent -> Trace.of(scored, tracing));
    }

    /** That of a table which was judged. */
    public Trace of(TableSummary table) {
        return traces.get(table.key());
    }
}
