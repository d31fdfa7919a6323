package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static jixiao.scoring.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.LineScore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists to choose from, and targets that say what is not to happen (spec 2, 定性 2 and 3), of 10 points. */
class ChoicesAndNegationsTest {
    private static final NegativeTargets NEGATIVES = new NegativeTargets(Ground.WUHAN);

    private static LineScore score(Sample sample) {
        return ProportionsTest.score(Ground.WUHAN, sample.weighs("10"));
    }

    @ParameterizedTest(name = "{0},{1}→{2}:{3}到{4}")
    @DisplayName("选项:先好后坏,三个、四个的第三个(三个的第二个)是部分达成;有无、是否看名称是不是坏事;照抄选项、不是选项的未定档")
    @CsvSource({
        "水平, 高中低, 高, 8, 10",
        "水平, 高中低, 中, 5, 8",
        "水平, 高中低, 低, 0, 5",
        "水平, 高低, 高, 8, 10",
        "水平, 高低, 低, 0, 5",
        "水平, 好坏, 好, 8, 10",
        "水平, 好坏, 坏, 0, 5",
        "水平, 优良中差, 优, 8, 10",
        "水平, 优良中差, 良, 8, 10",
        "水平, 优良中差, 中, 5, 8",
        "水平, 优良中差, 差, 0, 5",
        "水平, 优良中差, 优良中差, 0, 10",
        "水平, 高中低, 不清楚, 0, 10",
        "应急预案, 有无, 有, 8, 10",
        "应急预案, 有无, 无, 0, 5",
        "应急预案, 有无, 没有, 0, 5",
        "应急预案, 有/无, 有, 8, 10",
        "应急预案, 有无, 有无, 0, 10",
        "应急预案, 有无, 好, 0, 10",
        "应急预案, 有无, 暂缺, 0, 10",
        "是否公开, 是否, 是, 8, 10",
        "是否公开, 是否, 否, 0, 5",
        "是否公开, 是否, 不是, 0, 5",
        "安全事故, 有无, 无, 8, 10",
        "安全事故, 有无, 没有, 8, 10",
        "安全事故, 有无, 有, 0, 5"
    })
    void choices(String name, String target, String actual, String low, String high) {
        LineScore line = score(line(name).wanting(target).did(actual));
        assertThat(line.range().low()).isEqualByComparingTo(low);
        assertThat(line.range().high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest(name = "「{0}」:{1}")
    @DisplayName("否定目标:无、不发生开头的,前面可以有全年、确保;无障碍、无偿不是")
    @CsvSource({"无事故, true", "确保无事故, true", "全年确保不发生事故, true", "无障碍设施, false", "杜绝浪费, true", "安全无事故, false", "'', false"
    })
    void negative(String target, boolean is) {
        assertThat(NEGATIVES.isNegative(target)).isEqualTo(is);
    }

    @ParameterizedTest(name = "无事故→「{0}」:{1}")
    @DisplayName("守住了:否定词在开头,或直接在目标的词之前,或在末尾;报0也是;说发生了几起的不是,0是别的数的一部分也不是")
    @CsvSource({
        "全年未发生, 未发生",
        "避免了损失, 避免",
        "安全生产无事故, 无",
        "事故无, 无",
        "安全生产无比重要, ''",
        "发生1起无人员伤亡, ''",
        "未发生1起, 未发生",
        "收到0起, 0",
        "0起, 0",
        "0.0起, 0",
        "10起, ''",
        "10, ''",
        "0.5起, ''",
        "0.05, ''",
        "1.0起, ''",
        "正常, ''"
    })
    void kept(String actual, String word) {
        assertThat(NEGATIVES.kept(line("甲").did(actual).made(), "无事故", actual).orElse(""))
                .isEqualTo(word);
    }

    @Test
    @DisplayName("守住了:完成值读成了数,是零就是,不是零就不是")
    void keptByNumber() {
        assertThat(NEGATIVES.kept(line("甲").did("零", number("0", TIMES)).made(), "无事故", "共计次"))
                .contains("0");
        assertThat(NEGATIVES.kept(line("甲").did("一", number("1", TIMES)).made(), "无事故", "共计次"))
                .isEmpty();
    }

    @Test
    @DisplayName("几张词表拼成一个式子:长的词先认;空的词表什么也不认")
    void pattern() {
        Matcher longest =
                Pattern.compile(WordPattern.any(Ground.WUHAN, "有无选项", "否定词")).matcher("没有完成");
        assertThat(longest.lookingAt()).isTrue();
        assertThat(longest.end()).isEqualTo(2);
        assertThat(Pattern.compile(WordPattern.any(Ground.WUHAN, "有无选项", "否定词"))
                        .matcher("有无")
                        .matches())
                .isTrue();
        assertThat(Pattern.compile(WordPattern.any(Ground.WUHAN, "没有这张词表"))
                        .matcher("")
                        .find())
                .isFalse();
    }
}
