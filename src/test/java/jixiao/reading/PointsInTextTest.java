package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsInTextTest {
    @ParameterizedTest(name = "{0}:{1} {2}分")
    @DisplayName("名称里印出的分值与去掉分值的名称")
    @CsvSource(
            delimiter = '|',
            value = {
                "数量指标(15分)|数量指标|15",
                "数量指标（50分）|数量指标|50",
                "数量指标 （ １５ 分 ）|数量指标|15",
                "数量指标【7.5分】|数量指标|7.5",
                "满意度指标10分|满意度指标|10",
                "满意度指标 １０ 分|满意度指标|10",
                "质量指标(分值:15)|质量指标|15",
                "质量指标(分值15分)|质量指标|15",
                "质量指标(权重:15%)|质量指标|15",
                "质量指标（权重15％）|质量指标|15",
                "(15分)督办落实率|督办落实率|15",
                "绩效指标(共90分)|绩效指标|90"
            })
    void printed(String text, String name, BigDecimal points) {
        assertThat(PointsInText.in(text)).contains(points);
        assertThat(PointsInText.without(text)).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("“共、计、占、权重”后面不写“分”的,也从名称里去掉")
    @CsvSource({"质量指标(共15)", "质量指标(计15)", "质量指标(占15%)", "质量指标( 权重 15 )"})
    void withoutTheWord(String text) {
        assertThat(PointsInText.without(text)).isEqualTo("质量指标");
    }

    @ParameterizedTest(name = "{0}没有分值")
    @DisplayName("评分办法、得分目标和别的括号不是分值")
    @CsvSource(
            delimiter = '|',
            value = {
                "培训次数(每少一次扣2分)",
                "培训次数(完成得5分)",
                "平均考核得分90分",
                "足额保障率(参保率)",
                "办理时限(15天)",
                "任务完成率(100%)",
                "产出指标(50)",
                "积分1000分"
            })
    void notPrinted(String text) {
        assertThat(PointsInText.in(text)).isEmpty();
        assertThat(PointsInText.without(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}:{1}分")
    @DisplayName("标题里的分值")
    @CsvSource(
            delimiter = '|',
            value = {"预算执行情况(万元)(20分)|20", "得分(20分*执行率)|20", "得分(20分×执行率)|20", "年度目标1:(12分)|12", "年度绩效目标(80分)|80"})
    void captions(String text, BigDecimal points) {
        assertThat(PointsInText.in(text)).contains(points);
    }
}
