package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.ScoredEvaluation;
import jixiao.scoring.weight.BonusLines;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which lines are added up together, against which points, and where that is told. */
class WeightSumsTest {
    private static List<String> groups(String convention, Tables table) {
        Convention own = Checks.by(convention).convention();
        ScoredEvaluation scored = Checks.by(convention).scored(table);
        List<jixiao.model.fact.CheckedLine> lines =
                new LineCheck(own, new Claims(own.parameters()), new Reasons(own)).of(scored);
        return new WeightSums(new BigDecimal("100"), new BonusLines(own), own)
                .of(scored, lines, Tables.at("G9")).stream()
                        .map(group -> group.kind() + " " + group.name() + " "
                                + group.expected().stripTrailingZeros().toPlainString() + " "
                                + group.lines().size() + " " + group.place().cell())
                        .toList();
    }

    private static Tables labelled(String first, String cell, String second) {
        return Tables.table()
                .line("甲项", "≥1次", "1次", "30", "30")
                .label(first, cell, second, "B10")
                .line("乙项", "≥1次", "1次", "20", "20")
                .label(first, cell, second, "B10")
                .line("丙项", "≥1次", "1次", "30", "30")
                .label("效益指标(30分)", "A12", "社会效益", "B12");
    }

    @Test
    @DisplayName("全部指标80分,连执行100分;印分值的一级、二级指标各自加;标签没有单元格的指向第一行的名称")
    void labels() {
        assertThat(groups("wuhan", labelled("产出指标(50分)", "A10", "数量指标(50分)")))
                .containsExactly(
                        "WEIGHTS  80 3 G9",
                        "FULL  100 3 G9",
                        "GROUP 产出指标 50 2 A10",
                        "GROUP 效益指标 30 1 A12",
                        "GROUP 数量指标 50 2 B10");
        assertThat(groups("wuhan", labelled("产出指标(50分)", "", "数量指标").total("100")))
                .containsExactly("WEIGHTS  80 3 G9", "FULL  100 3 C98", "GROUP 产出指标 50 2 D10", "GROUP 效益指标 30 1 A12");
        assertThat(groups("wuhan", Tables.table())).isEmpty();
    }

    @Test
    @DisplayName("财政部口径规定产出50分、效益30分:每个一级指标加一次;有一行不是规定的一级指标就都不加")
    void prescribed() {
        Tables table = labelled("产出指标", "A10", "数量指标").funds("100", "100", "100%", "10");
        assertThat(groups("mof-2020", table)).anyMatch(one -> one.startsWith("PRESCRIBED") && one.endsWith("50 2 A10"));
        assertThat(groups("mof-2020", table)).anyMatch(one -> one.startsWith("PRESCRIBED") && one.endsWith("30 1 A12"));
        assertThat(groups("mof-2020", table.line("丁项", "≥1次", "1次", "10", "10")))
                .noneMatch(one -> one.startsWith("PRESCRIBED"));
        assertThat(groups("mof-2020", labelled("产出指标", "", "数量指标")))
                .anyMatch(one -> one.startsWith("PRESCRIBED") && one.endsWith("50 2 D10"));
    }
}
