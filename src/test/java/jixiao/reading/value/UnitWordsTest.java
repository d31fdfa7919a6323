package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitWordsTest {
    private static final UnitWords UNITS =
            new UnitWords(Readers.CONVENTION.units(), new WordList(List.of("项目", "部门", "人")));

    private static String at(String text, int from) {
        return UNITS.at(text, from)
                .map(found -> found.unit().unit().name() + "@" + found.end())
                .orElse("无");
    }

    @ParameterizedTest(name = "{0} 从 {1} 起:{2}")
    @DisplayName("单位到哪里为止:只像单位开头的词不是,字母连着字母的不是,分母一起算")
    @CsvSource({
        "5次培训, 1, 次@2",
        "5项目, 1, 无",
        "5项任务, 1, 项@2",
        "5人, 1, 人@2",
        "5km, 1, 公里@3",
        "5kmx, 1, 无",
        "5km长, 1, 公里@3",
        "300元/人·月, 3, 元/人·月@8",
        "300元/(人·月), 3, 元/人·月@10",
        "300元/(人), 3, 元/人@8",
        "300元每人每月。, 3, 元/人·月@8",
        "2次/季, 1, 次/季度@4",
        "2次/季度, 1, 次/季度@5",
        "300元/好, 3, 万元@4",
        "300元/, 3, 万元@4"
    })
    void found(String text, int from, String expected) {
        assertThat(at(text, from)).isEqualTo(expected);
    }

    @Test
    @DisplayName("整格的单位:带括号的去括号,无、无量纲、横线是没有单位,不认识的照写")
    void whole() {
        assertThat(UNITS.whole("(次)").orElseThrow().unit().name()).isEqualTo("次");
        assertThat(UNITS.whole("次").orElseThrow().unit().name()).isEqualTo("次");
        assertThat(UNITS.whole("(某某").orElseThrow().unit().name()).isEqualTo("(某某");
        assertThat(UNITS.whole("某某)").orElseThrow().unit().name()).isEqualTo("某某)");
        assertThat(UNITS.whole("")).isEmpty();
        assertThat(UNITS.whole("——")).isEmpty();
        assertThat(UNITS.whole("无")).isEmpty();
        assertThat(UNITS.whole("无单位")).isEmpty();
        assertThat(UNITS.whole("无量纲")).isEmpty();
    }

    @Test
    @DisplayName("万件是一万件,单独的万是一万倍,次项不是单位")
    void known() {
        assertThat(UNITS.known("万件").orElseThrow().hold(BigDecimal.ONE)).isEqualByComparingTo("10000");
        assertThat(UNITS.known("万").orElseThrow().hold(BigDecimal.ONE)).isEqualByComparingTo("10000");
        assertThat(UNITS.known("百万元").orElseThrow().hold(BigDecimal.ONE)).isEqualByComparingTo("100");
        assertThat(UNITS.known("次项")).isEmpty();
        assertThat(UNITS.known("某某")).isEmpty();
        assertThat(UNITS.known("")).isEmpty();
    }

    @Test
    @DisplayName("写在数前面的每人每月")
    void before() {
        assertThat(UNITS.perBefore("发放每人每月", 6).orElseThrow()).isEqualTo(new Denominators.Found(List.of("人", "月"), 2));
        assertThat(UNITS.perBefore("发放每个季度", 6).orElseThrow()).isEqualTo(new Denominators.Found(List.of("季度"), 2));
        assertThat(UNITS.perBefore("发放", 2)).isEmpty();
        String long200 = "字".repeat(200) + "每人每月";
        assertThat(UNITS.perBefore(long200, 204).orElseThrow().end()).isEqualTo(200);
    }
}
