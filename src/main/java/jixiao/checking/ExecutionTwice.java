package jixiao.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.RepeatedExecution;
import jixiao.reading.ExecutionNames;

/** 执行率重复计分: indicators called the execution of the budget beside an execution that has points too. */
final class ExecutionTwice {
    /** So many names stand in one sentence; the rest is counted. */
    private static final int NAMED = 3;

    private final ExecutionNames names;

    ExecutionTwice(Convention convention) {
        this.names = new ExecutionNames(convention);
    }

    /** Empty where there is none, or the execution is worth nothing. */
    Optional<RepeatedExecution> of(ScoredEvaluation scored, List<CheckedLine> lines) {
        List<CheckedLine> repeated = lines.stream()
                .filter(line -> names.fit(line.indicator(), scored.table().form()))
                .toList();
        if (repeated.isEmpty() || scored.execution().points().signum() == 0) {
            return Optional.empty();
        }
        String first = repeated.stream()
                .map(line -> "“" + line.indicator().name() + "”")
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("、"));
        CheckedLine at = repeated.get(0);
        return Optional.of(new RepeatedExecution(at.getNamePlace(), at.order(), first, repeated.size()));
    }
}
