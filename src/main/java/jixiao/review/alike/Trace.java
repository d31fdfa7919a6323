package jixiao.review.alike;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.text.Normal;

/**
 * 表的痕迹: what is kept of a table to find it like others: digests of its sentences and figures, names that sentences begin
 * with, unit costs. Some hundred bytes. Immutable.
 */
public final class Trace {
    /** That of a table which is not held against others. */
    public static final Trace NONE =
            new Trace("", LongStream.empty(), LongStream.empty(), List.of(), List.of(), false, false);

    /** Fewer lines say nothing of the whole. */
    private static final int LINES = 3;

    private final String supervisor;
    private final long[] sentences;
    private final long[] figures;
    private final List<String> names;
    private final List<Cost> costs;
    private final boolean full;
    private final boolean exact;

    private Trace(
            String supervisor,
            LongStream sentences,
            LongStream figures,
            List<String> names,
            List<Cost> costs,
            boolean full,
            boolean exact) {
        this.supervisor = supervisor;
        this.sentences = sentences.distinct().toArray();
        this.figures = figures.distinct().toArray();
        this.names = List.copyOf(names);
        this.costs = List.copyOf(costs);
        this.full = full;
        this.exact = exact;
    }

    /**
     * 单位成本.
     *
     * @param indicator digest of the indicator's name and the kind of unit
     * @param value in the smallest unit of its family
     */
    public record Cost(long indicator, BigDecimal value) {
        public Cost {
            Objects.requireNonNull(value);
        }
    }

    /** Of a scored table. */
    public static Trace of(ScoredEvaluation scored, Tracing tracing) {
        SelfEvaluation table = scored.table();
        List<Sentence> said = tracing.sentences(table);
        return new Trace(
                table.supervisor().text(),
                said.stream().mapToLong(Sentence::digest).filter(each -> each != 0),
                tracing.figures(table).stream().mapToLong(Shown::digest),
                said.stream().flatMap(each -> each.begins().stream()).distinct().toList(),
                tracing.costs(table).stream()
                        .map(each -> new Cost(each.digest(), each.value()))
                        .toList(),
                scored.lines().size() >= LINES
                        && scored.lines().stream()
                                .allMatch(line -> line.weight().signum() > 0
                                        && line.score()
                                                .filter(score -> score.compareTo(line.weight()) == 0)
                                                .isPresent()),
                scored.lines().size() >= LINES && table.indicators().stream().allMatch(Trace::isExact));
    }

    /** 主管部门 as written; may be empty, may be the unit itself. */
    public String supervisor() {
        return supervisor;
    }

    /** Digests of its sentences, each once. */
    LongStream sentences() {
        return LongStream.of(sentences);
    }

    /** Digests of its figures with their names, each once. */
    LongStream figures() {
        return LongStream.of(figures);
    }

    /** What its sentences begin with where a unit speaks of itself. */
    List<String> names() {
        return names;
    }

    /** Its unit costs by the digest of indicator and kind of unit. */
    List<Cost> costs() {
        return costs;
    }

    /** Whether every line has a score and all its points. */
    public boolean full() {
        return full;
    }

    /** Whether every line reports just what was aimed at. */
    public boolean exact() {
        return exact;
    }

    private static boolean isExact(Indicator line) {
        Optional<Quantity> aim = line.target().flatMap(Target::quantity);
        Optional<Quantity> done = line.actual().quantity();
        if (aim.isPresent() && done.isPresent()) {
            return aim.get().unit().convertsTo(done.get().unit())
                    && aim.get().inBase().compareTo(done.get().inBase()) == 0;
        }
        String target = Normal.words(line.targetEntry().text());
        return !target.isEmpty()
                && target.equals(Normal.words(line.actual().entry().text()));
    }
}
