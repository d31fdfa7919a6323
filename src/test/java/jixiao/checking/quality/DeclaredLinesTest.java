package jixiao.checking.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.convention.Convention;
import jixiao.convention.WordIndex;
import jixiao.model.fact.quality.DeclaredLine;
import jixiao.model.fact.quality.Dimension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lines as the rules of 指标质量 see them: their part of all points, and what they measure. */
class DeclaredLinesTest {
    private static final Convention WUHAN = Checks.wuhan().convention();
    private static final DeclaredLines LINES = new DeclaredLines(WUHAN, new WordIndex(WUHAN.dictionary()));

    private static List<DeclaredLine> of(Tables table) {
        return LINES.of(Checks.wuhan().scored(table));
    }

    @Test
    @DisplayName("60分和20分:四分之三和四分之一,是平均的1.5倍和0.5倍;分值没有印出的是0")
    void shares() {
        List<DeclaredLine> lines = of(Tables.with("60").line("甲项", "≥1次", "1次", "20", "20"));
        assertThat(lines.get(0).share()).isEqualByComparingTo("0.75");
        assertThat(lines.get(0).times()).isEqualByComparingTo("1.5");
        assertThat(lines.get(1).share()).isEqualByComparingTo("0.25");
        assertThat(lines.get(1).times()).isEqualByComparingTo("0.5");
        Tables bare = Tables.table()
                .withoutWeights()
                .line("甲项", "≥1次", "1次", "", "60")
                .line("乙项", "≥1次", "1次", "", "20");
        assertThat(of(bare))
                .allMatch(line -> line.share().signum() == 0 && line.times().signum() == 0);
    }

    private static boolean falling(String target) {
        return of(Tables.with("60").line("投诉情况", target, "完成", "20", "20"))
                .get(1)
                .falling();
    }

    @Test
    @DisplayName("用文字说要下降的才是要下降;说提升的、写了数的不是")
    void falling() {
        assertThat(falling("明显下降")).isTrue();
        assertThat(falling("明显提升")).isFalse();
        assertThat(falling("≥5次")).isFalse();
    }

    @Test
    @DisplayName("作为一条指标的执行率说的是它的二级指标;没有这一条的什么也不说")
    void execution() {
        Tables table = Tables.with("90")
                .line("预算执行率", "100%", "100%", "10", "10")
                .label("产出指标", "A11", "数量指标", "B11")
                .asExecution();
        assertThat(LINES.isOfExecution(table.made().execution(), Dimension.QUANTITY))
                .isTrue();
        assertThat(LINES.isOfExecution(table.made().execution(), Dimension.BENEFIT))
                .isFalse();
        assertThat(LINES.isOfExecution(Tables.with("90").made().execution(), Dimension.QUANTITY))
                .isFalse();
    }
}
