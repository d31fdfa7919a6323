package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.ScoredEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MethodTraceTest {
    private static List<MethodTrace.NotChosen> trace(Sample sample) {
        ScoredEvaluation scored = new Scorer(Ground.WUHAN).score(Sample.table(sample));
        return new MethodTrace(Ground.WUHAN).of(scored.table(), scored.lines().get(0));
    }

    @Test
    @DisplayName("没有采用的是其余各行,各说出第一个不满足的条件;采用的一行不在内")
    void others() {
        List<MethodTrace.NotChosen> rest = trace(line("甲").atLeast("5", TIMES).did("5", TIMES));
        assertThat(rest).hasSize(Ground.WUHAN.methods().size() - 1);
        assertThat(rest).noneMatch(one -> one.row().rule().equals("下限指标"));
        assertThat(rest)
                .filteredOn(one -> one.row().rule().contains("上限"))
                .isNotEmpty()
                .allMatch(one -> one.unmet().isPresent());
    }

    @Test
    @DisplayName("目标值或完成值没填的行,没有问过哪一行")
    void missing() {
        assertThat(trace(line("甲").atLeast("5", TIMES))).isEmpty();
        assertThat(trace(line("甲").did("5", TIMES))).isEmpty();
    }
}
