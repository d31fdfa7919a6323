package jixiao.scoring;

import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.MethodRow;
import jixiao.convention.rules.UnmetCondition;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.LineFact;

/** 为何不用别的方法: for a scored line the rows of 《计分方法》 that did not score it. Safe for several threads. */
public final class MethodTrace {
    private final Convention convention;
    private final LineFacts facts;

    /** By the convention that scored the lines. */
    public MethodTrace(Convention convention) {
        this.convention = convention;
        this.facts = new LineFacts(convention);
    }

    /**
     * 没有采用的一行.
     *
     * @param row the row
     * @param unmet the first condition that the line does not meet; empty where it meets all, and a row of a higher priority
     *     was taken
     */
    public record NotChosen(MethodRow row, Optional<UnmetCondition> unmet) {}

    /**
     * The rows that did not score a line, in the order of the sheet; none for a line whose target or actual is missing, which no
     * row was asked about.
     */
    public List<NotChosen> of(SelfEvaluation table, LineScore line) {
        Indicator indicator = line.indicator();
        if (indicator.target().isEmpty() || indicator.actual().isMissing()) {
            return List.of();
        }
        LineFact fact = facts.of(table, indicator, indicator.target().get());
        return convention.methods().values().stream()
                .filter(row -> !row.rule().equals(line.basis().rule()))
                .map(row -> new NotChosen(row, UnmetCondition.of(row, fact)))
                .toList();
    }
}
