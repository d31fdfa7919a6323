package jixiao.review.alike;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.text.Normal;

/**
 * 表的痕迹: what is kept of a table to find it like others: digests of its sentences and figures, names that sentences begin
 * with, unit costs. Some hundred bytes.
 *
 * @param supervisor 主管部门 as written; may be empty, may be the unit itself
 * @param sentences digests of its sentences, each once
 * @param figures digests of its figures with their names, each once
 * @param names what its sentences begin with where a unit speaks of itself
 * @param costs its unit costs by the digest of indicator and kind of unit
 * @param full whether every line has a score and all its points
 * @param exact whether every line reports just what was aimed at
 */
public record Trace(
        String supervisor,
        List<Long> sentences,
        List<Long> figures,
        List<String> names,
        List<Cost> costs,
        boolean full,
        boolean exact) {
    /** Fewer lines say nothing of the whole. */
    private static final int LINES = 3;

    public Trace {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
        costs = List.copyOf(costs);
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
                said.stream()
                        .map(Sentence::digest)
                        .filter(each -> each != 0)
                        .distinct()
                        .toList(),
                tracing.figures(table).stream().map(Shown::digest).distinct().toList(),
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
