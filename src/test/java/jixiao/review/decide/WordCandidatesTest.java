package jixiao.review.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.review.known.DecidedWords;
import jixiao.store.KeptTreatment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 《词表候选》: three lines alike, no fewer. */
class WordCandidatesTest {
    private final WordCandidates candidates = new WordCandidates(Map.of("OVERACHIEVED", "完成值远高于目标值"));

    private static DecidedWords line(String unit, String actual, String share) {
        return new DecidedWords(unit, "绿化", "2024", "", "管护情况", "有效提升", actual, new BigDecimal(share));
    }

    private void lines(DecidedWords... lines) {
        candidates.lines(List.of(lines), false);
    }

    @Test
    @DisplayName("同样的文字定得一样:两次不是候选,三次是;全角半角、空格不同算一样")
    void three() {
        lines(line("甲局", "有所提升", "0.6000"), line("乙局", "有所提升", "0.6000"));
        assertThat(candidates.all()).isEmpty();
        lines(line("丙局", "有所 提升", "0.6"));
        assertThat(candidates.all()).singleElement().satisfies(each -> {
            assertThat(each.decision()).isEqualTo("分值的 60%");
            assertThat(each.count()).isEqualTo(3);
            assertThat(each.otherwise()).isZero();
            assertThat(each.where()).containsExactly("甲局「绿化」管护情况", "乙局「绿化」管护情况", "丙局「绿化」管护情况");
            assertThat(each.advice()).contains("“部分达成等级”或“弱化”里加“有所提升”");
        });
    }

    @Test
    @DisplayName("同一行再定不算两次,以后一次为准;另定了别的得分,写明几次")
    void again() {
        lines(line("甲局", "完成", "1"), line("乙局", "完成", "1"), line("乙局", "完成", "1"));
        assertThat(candidates.all()).isEmpty();
        lines(line("丙局", "完成", "1"), line("丁局", "完成", "0"));
        assertThat(candidates.all()).singleElement().satisfies(each -> {
            assertThat(each.decision()).isEqualTo("满分");
            assertThat(each.count()).isEqualTo(3);
            assertThat(each.otherwise()).isEqualTo(1);
        });
        lines(line("丙局", "完成", "0.5"));
        assertThat(candidates.all()).isEmpty();
    }

    @Test
    @DisplayName("上年定过的一起数,并写明其中几次;没有写完成值的不算")
    void lastYear() {
        candidates.lines(List.of(line("甲局", "完成", "1"), line("甲局", "", "0")), true);
        lines(line("乙局", "完成", "1"), line("丙局", "完成", "1"), line("乙局", "", "0"), line("丙局", "", "0"));
        assertThat(candidates.all()).singleElement().satisfies(each -> {
            assertThat(each.count()).isEqualTo(3);
            assertThat(each.last()).isEqualTo(1);
        });
    }

    private static KeptTreatment said(String unit, String cell, String word) {
        String message = "完成值远高于目标值(" + cell + ")。";
        return new KeptTreatment(unit, "绿化", "2024", "面积", "OVERACHIEVED", message, word, "核对过", "张三", "");
    }

    @Test
    @DisplayName("同一句发现三次已核实不采纳的是候选,格子不同算同一句;改了主意的以后一次为准;采纳的不是")
    void findings() {
        List<String> cells = List.of("E7", "F9", "AB12");
        candidates.findings(
                Stream.of(0, 1, 2)
                        .map(i -> said("单位" + i, cells.get(i), "已核实不采纳"))
                        .toList(),
                false);
        assertThat(candidates.all()).singleElement().satisfies(each -> {
            assertThat(each.target()).isEqualTo("完成值远高于目标值");
            assertThat(each.count()).isEqualTo(3);
            assertThat(each.advice()).contains("《词表》“越少越好”或“越多越好”", "《审核规则》的“OVERACHIEVED”一行");
        });
        candidates.findings(List.of(said("单位2", "AB12", "采纳")), false);
        assertThat(candidates.all()).isEmpty();
        candidates.findings(List.of(said("单位0", "E7", "采纳"), said("单位1", "F9", "采纳")), false);
        assertThat(candidates.all()).isEmpty();
    }
}
