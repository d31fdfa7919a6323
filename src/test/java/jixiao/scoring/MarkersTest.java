package jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Negations and weakenings count only where they mean it (spec 2, 定性 3 and 4). */
class MarkersTest {
    private static final Markers NEGATIONS = Markers.negations(Ground.WUHAN);
    private static final Markers WEAKENINGS = Markers.weakenings(Ground.WUHAN);

    @ParameterizedTest(name = "目标「{0}」,实际「{1}」:{2}")
    @DisplayName("否定:在开头的,直接在目标的词、完成表述、程度词之前的;“的”后面是名词的不算,目标里本来就有的不算")
    @CsvSource({
        "整改问题, 未解决的问题, ''",
        "健全制度, 不好的地方, 不",
        "健全制度, 不好转的地方, ''",
        "修复荷塘, 荷塘没修复, 没",
        "健全制度, 制度不美观, ''",
        "建成道路, 道路没足额发放, 没",
        "建成道路, 成效没显著, 没",
        "建成道路, 水平不持续, 不",
        "道路不积水, 道路不积水, ''",
        "道路不积水, 不积水的不多, ''",
        "健全, 没健全, 没",
        "健全, 没, 没",
        "按期未完成的整改, 未完成, ''"
    })
    void negated(String target, String actual, String word) {
        assertThat(NEGATIONS.in(actual, target).orElse("")).isEqualTo(word);
    }

    @ParameterizedTest(name = "目标「{0}」,实际「{1}」:{2}")
    @DisplayName("弱化:直接在目标的词或完成表述之前的;在开头而后面不是的不算")
    @CsvSource({
        "建成道路, 道路略达标, 略",
        "建成道路, 基本建成, 基本",
        "建成道路, 略弯的道路, ''",
        "建成道路, 略弯, ''",
        "建成道路, 道路有所明显, ''",
        "建成道路, 基本公共服务, ''"
    })
    void weakened(String target, String actual, String word) {
        assertThat(WEAKENINGS.in(actual, target).orElse("")).isEqualTo(word);
    }

    @ParameterizedTest(name = "目标「{0}」,后面「{1}」:{2}")
    @DisplayName("目标的词两个字才算;目标只有一个字的,以它开头就算")
    @CsvSource({
        "健全制度, 健全了, true",
        "健全制度, 全制定, true",
        "健全制度, 制健, false",
        "优, 优秀, true",
        "优, 良好, false",
        "优良, 优秀, false",
        "优, 优, true",
        "优, 良, false",
        "优良, 优, false",
        "优, '', false"
    })
    void wordOfTarget(String target, String rest, boolean begins) {
        assertThat(Markers.beginsWithWordOf(target, rest)).isEqualTo(begins);
    }

    @Test
    @DisplayName("固定的说法在哪里都算,后面是“的”的、目标里也有的不算")
    void set() {
        assertThat(NEGATIONS.inSet("任务未完成", "完成任务")).contains("未完成");
        assertThat(NEGATIONS.inSet("未完成的任务都补上", "完成任务")).isEmpty();
        assertThat(NEGATIONS.inSet("任务未完成", "任务未完成的督办")).isEmpty();
    }
}
