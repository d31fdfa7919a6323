package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static jixiao.scoring.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.Unit;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBandsTest {
    private static LineScore score(Sample sample) {
        return ProportionsTest.score(Ground.WUHAN, sample.weighs("10"));
    }

    private static void band(LineScore line, String low, String high, BandReason reason) {
        assertThat(line.range()).isEqualTo(new Range(new BigDecimal(low), new BigDecimal(high)));
        assertThat(line.basis().formula()).isInstanceOf(Formula.Banded.class);
        assertThat(((Formula.Banded) line.basis().formula()).reason()).isEqualTo(reason);
        assertThat(line.verified()).isFalse();
        assertThat(line.ratio()).isEmpty();
    }

    @ParameterizedTest(name = "{0}→{1}:达成,{2}")
    @DisplayName("达成:满分,区间为80%到100%,不需复核")
    @CsvSource({
        "及时, 及时, SAME_WORDS",
        "完成, 已完成, SAME_WORDS",
        "按节点完成, 均已按节点完成。, SAME_WORDS",
        "'保障有力、流畅高效', 保障有力流畅高效!, SAME_WORDS",
        "有效提升, 提升, WEAKER_WORDING",
        "投诉量下降, 下降, CONTAINED",
        "提升, 有效提升, CONTAINED",
        "严格执行相关制度规定, 达成预期指标, FULFILMENT_PHRASE",
        "位居全市前列, 已完成, FULFILMENT_PHRASE",
        "保障工资, 按月足额发放, FULFILMENT_PHRASE",
        "无漏学迟学等情况, 已完成, FULFILMENT_PHRASE",
        "无漏学迟学等情况, 无漏学迟学等情况, SAME_WORDS",
        "不发生安全事故, 未发生, NEGATIVE_TARGET_KEPT",
        "无投诉, 没有投诉, NEGATIVE_TARGET_KEPT",
        "零事故, 未出现, NEGATIVE_TARGET_KEPT",
        "全年确保无安全事故, 未发生, NEGATIVE_TARGET_KEPT",
        "无投诉, 无, NEGATIVE_TARGET_KEPT",
        "杜绝浪费, 有效杜绝, NEGATIVE_TARGET_KEPT",
        "运行平稳, 优, STATED_LEVEL",
        "完成, 完成, SAME_WORDS",
        "持续提升, 不断提升能力并达到预期目标, CONTAINED",
        "持续增强, 不断增强, CONTAINED",
        "稳步提升, 持续提升, CONTAINED",
        "逐步改善, 不断改善, CONTAINED",
        "持续提升, 显著提升, CONTAINED",
        "显著提升, 不断提升, WEAKER_WORDING",
        "稳步提升, 提升, WEAKER_WORDING",
        "有效提升, 全部或基本达成预期指标, FULFILMENT_PHRASE",
        "有效提升, 全部或基本完成, FULFILMENT_PHRASE",
        "确保紧急信息报送不误事, 紧急信息报送不误事, CONTAINED"
    })
    void full(String target, String actual, BandReason reason) {
        LineScore line = score(line("甲").wanting(target).did(actual));
        band(line, "8.00", "10.00", reason);
        assertThat(line.score()).contains(new BigDecimal("10.00"));
        assertThat(line.needsReview()).isFalse();
        assertThat(line.missed()).isFalse();
        assertThat(line.achievement())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
    }

    @ParameterizedTest(name = "{0}→{1}:部分达成")
    @DisplayName("弱化词目标里没有:部分达成,取中值6.50,要复核")
    @CsvSource({"有效提升, 有限提升", "完成, 部分完成", "完成, 基本完成", "建成, 初步建成", "达标, 大部分达标", "健全, 较为健全"})
    void weakened(String target, String actual) {
        LineScore line = score(line("甲").wanting(target).did(actual));
        band(line, "5.00", "8.00", BandReason.WEAKENED);
        assertThat(line.score()).contains(new BigDecimal("6.50"));
        assertThat(line.needsReview()).isTrue();
        assertThat(line.missed()).isTrue();
    }

    @ParameterizedTest(name = "{0}→{1}:未达成")
    @DisplayName("否定词目标里没有:未达成,取中值2.50,要复核;先看否定,再看弱化和包含")
    @CsvSource({"健全, 未建立", "完成, 未完成", "完成, 基本没有完成", "建立制度, 制度不健全", "及时, 不及时"})
    void negated(String target, String actual) {
        LineScore line = score(line("甲").wanting(target).did(actual));
        band(line, "0.00", "5.00", BandReason.NEGATED);
        assertThat(line.score()).contains(new BigDecimal("2.50"));
        assertThat(line.needsReview()).isTrue();
        assertThat(line.missed()).isTrue();
    }

    @Test
    @DisplayName("目标里已有的弱化词不算弱化:基本完成→基本完成整理")
    void weakeningInTheTargetToo() {
        band(score(line("甲").wanting("基本完成").did("基本完成整理")), "8.00", "10.00", BandReason.CONTAINED);
    }

    @Test
    @DisplayName("否定目标,报0次:达成;报1次:未定档")
    void zeroForANegativeTarget() {
        Sample kept = line("甲").wanting("无投诉").did("0次", number("0", TIMES));
        band(score(kept), "8.00", "10.00", BandReason.NEGATIVE_TARGET_KEPT);
        band(score(line("甲").wanting("无投诉").did("发生0起")), "8.00", "10.00", BandReason.NEGATIVE_TARGET_KEPT);
        unsettled(score(line("甲").wanting("无投诉").did("1次", number("1", TIMES))));
        unsettled(score(line("甲").wanting("无投诉").did("有10起投诉")));
        unsettled(score(line("甲").wanting("不发生事故").did("100%")));
    }

    private static void unsettled(LineScore line) {
        assertThat(line.score()).isEmpty();
        assertThat(line.range()).isEqualTo(new Range(BigDecimal.ZERO, line.weight()));
        assertThat(line.needsReview()).isTrue();
        assertThat(line.achievement()).isEmpty();
        assertThat(line.missed()).isFalse();
        assertThat(line.basis().formula()).isInstanceOf(Formula.Unsettled.class);
    }

    @ParameterizedTest(name = "{0}→{1}:未定档")
    @DisplayName("词语定不了档:不猜,区间为0到满分")
    @CsvSource({
        "争先进位, 中心城区第二",
        "不发生事故, 发生事故",
        "效果明显, 群众点赞",
        "完成, 完",
        "持续增强, 不断完善",
        "不断电, 断电",
        "定期开展, 不定期开展",
        "杂草不超标, 超标"
    })
    void open(String target, String actual) {
        unsettled(score(line("甲").wanting(target).did(actual)));
    }

    @Test
    @DisplayName("除外词不算否定:无偿服务不是否定目标")
    void exceptions() {
        band(score(line("甲").wanting("无偿服务").did("服务")), "8.00", "10.00", BandReason.CONTAINED);
    }

    @Test
    @DisplayName("「完成80%」虽含「完成」,说的是没做完:未定档;「完成100%」达成")
    void partOfIt() {
        unsettled(score(line("甲").wanting("完成").did("完成80%", number("0.8", Unit.PERCENT))));
        band(
                score(line("甲").wanting("完成").did("完成100%", number("1", Unit.PERCENT))),
                "8.00",
                "10.00",
                BandReason.CONTAINED);
        band(score(line("甲").wanting("按时发放").did("100%")), "8.00", "10.00", BandReason.FULFILMENT_PHRASE);
        unsettled(score(line("甲").wanting("按时发放").did("99.9%")));
    }

    @ParameterizedTest(name = "填报{0}:得{1}")
    @DisplayName("未定档:得分暂取填报分,不超过权重")
    @CsvSource({"0, 0.00", "4, 4.00", "10, 10.00", "10.5, 10"})
    void openWithAClaim(String claim, String score) {
        LineScore line = score(line("甲").wanting("争先进位").did("中心城区第二").claims(claim));
        assertThat(line.score()).hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo(score));
        assertThat(line.needsReview()).isTrue();
    }

    @ParameterizedTest(name = "部分达成,填报{0}:得{1},复核{2}")
    @DisplayName("部分达成的填报分:5.00和8.00算在档内,4.99和8.01在档外取中值")
    @CsvSource({
        "4.99, 6.50, true",
        "5, 5.00, false",
        "6.8, 6.80, false",
        "8, 8.00, false",
        "8.01, 6.50, true",
        "10, 6.50, true"
    })
    void claimInAPartialBand(String claim, String score, boolean review) {
        LineScore line = score(line("甲").wanting("完成").did("部分完成").claims(claim));
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.needsReview()).isEqualTo(review);
        assertThat(line.range()).isEqualTo(new Range(new BigDecimal("5.00"), new BigDecimal("8.00")));
    }

    @ParameterizedTest(name = "达成,填报{0}:得{1}")
    @DisplayName("达成的填报分:8.00起在档内,7.99在档外取满分")
    @CsvSource({"7.99, 10.00", "8, 8.00", "9.5, 9.50", "10, 10.00", "11, 10.00"})
    void claimInTheFullBand(String claim, String score) {
        LineScore line = score(line("甲").wanting("完成").did("完成").claims(claim));
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.needsReview()).isFalse();
    }

    @Test
    @DisplayName("数字目标报文字:按文字定档;包含关系不算数")
    void wordsForANumber() {
        LineScore line = score(line("会议次数").exactly("38", TIMES).did("达到预期目标"));
        band(line, "8.00", "10.00", BandReason.FULFILMENT_PHRASE);
        assertThat(line.basis().method()).contains(Method.REPORTED_IN_WORDS);
        band(score(line("会议次数").exactly("38", TIMES).did("未召开")), "0.00", "5.00", BandReason.NEGATED);
        unsettled(score(line("会议次数").exactly("38", TIMES).did("38次左右吧")));
    }

    @ParameterizedTest(name = "填「{0}」:{1}到{2},得{3}")
    @DisplayName("表内明示等级优先于词语")
    @CsvSource({
        "达成, 8.00, 10.00, 10.00",
        "优, 8.00, 10.00, 10.00",
        "部分达成, 5.00, 8.00, 6.50",
        "中, 5.00, 8.00, 6.50",
        "未达成, 0.00, 5.00, 2.50",
        "差, 0.00, 5.00, 2.50"
    })
    void statedLevel(String level, String low, String high, String score) {
        LineScore line = score(line("甲").wanting("健全").did("运行中").level(level));
        band(line, low, high, BandReason.STATED_LEVEL);
        assertThat(line.score()).contains(new BigDecimal(score));
    }

    @ParameterizedTest(name = "评分比例{0}:得{1}")
    @DisplayName("评分比例:按比例得分,档由比例定")
    @CsvSource({
        "85%, 8.50, 8.00, 10.00",
        "0.85, 8.50, 8.00, 10.00",
        "85, 8.50, 8.00, 10.00",
        "80%, 8.00, 8.00, 10.00",
        "79.99%, 8.00, 5.00, 8.00",
        "50%, 5.00, 5.00, 8.00",
        "49.9%, 4.99, 0.00, 5.00",
        "0, 0.00, 0.00, 5.00",
        "1, 10.00, 8.00, 10.00"
    })
    void statedShare(String share, String score, String low, String high) {
        LineScore line = score(line("甲").wanting("健全").did("运行中").level(share));
        band(line, low, high, BandReason.STATED_LEVEL);
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.needsReview()).isFalse();
    }

    @Test
    @DisplayName("评分比例超过100%不是比例:仍按词语")
    void noShare() {
        band(score(line("甲").wanting("健全").did("健全").level("150%")), "8.00", "10.00", BandReason.SAME_WORDS);
    }

    @ParameterizedTest(name = "{0}→{1}:{2}到{3}")
    @DisplayName("完成值本身是等级:优良中低差")
    @CsvSource({
        "优良中低差, 优, 8.00, 10.00",
        "优良中低差, 良, 8.00, 10.00",
        "优良中低差, 中, 5.00, 8.00",
        "优良中低差, 低, 0.00, 5.00",
        "优良中低差, 差, 0.00, 5.00",
        "优良合格不合格, 优, 8.00, 10.00",
        "优良合格不合格, 良, 8.00, 10.00",
        "优/良/合格/不合格, 合格, 5.00, 8.00",
        "优秀、良好、合格、不合格, 合格, 5.00, 8.00",
        "优、良、合格、不合格, 不合格, 0.00, 5.00",
        "优良合格不合格, 差, 0.00, 5.00",
        "达成/部分达成/未达成, 部分达成, 5.00, 8.00",
        "运行平稳, 差, 0.00, 5.00",
        "良, 优, 8.00, 10.00",
        "优, 中, 5.00, 8.00"
    })
    void levelReported(String target, String actual, String low, String high) {
        band(score(line("甲").wanting(target).did(actual)), low, high, BandReason.STATED_LEVEL);
    }

    @ParameterizedTest(name = "{0}→{1}:{2}到{3}")
    @DisplayName("不低于上年是往上,不高于上年是往下")
    @CsvSource({
        "不低于上年, 高于上年3.5%, 8.00, 10.00, SAME_DIRECTION",
        "不低于去年同期, 增长3.5%, 8.00, 10.00, SAME_DIRECTION",
        "不少于往年, 增加12件, 8.00, 10.00, SAME_DIRECTION",
        "不低于上年, 下降2%, 0.00, 5.00, OPPOSITE_DIRECTION",
        "低于上年, 下降2%, 8.00, 10.00, SAME_DIRECTION",
        "低于上年, 增长2%, 0.00, 5.00, OPPOSITE_DIRECTION",
        "不高于上年, 下降2%, 8.00, 10.00, SAME_DIRECTION",
        "不高于上年同期, 增长2%, 0.00, 5.00, OPPOSITE_DIRECTION"
    })
    void lastYear(String target, String actual, String low, String high, BandReason reason) {
        band(score(line("甲").wanting(target).did(actual)), low, high, reason);
    }

    @Test
    @DisplayName("目标为优、实际为良:同在达成一档却没有达到,未定档")
    void worseWithinOneBand() {
        unsettled(score(line("甲").wanting("优").did("良")));
    }

    @ParameterizedTest(name = "{0}→{1}")
    @DisplayName("同一等级的不同写法,或者目标不是等级:达成;报的等级更好也是")
    @CsvSource({"优, 优秀", "达成, 良", "良好, 优秀", "非常好, 良"})
    void levelAsGood(String target, String actual) {
        band(score(line("甲").wanting(target).did(actual)), "8.00", "10.00", BandReason.STATED_LEVEL);
    }

    @ParameterizedTest(name = "{0}→{1}")
    @DisplayName("达成以下的等级就是那一档,不管目标是什么等级")
    @CsvSource({"良, 中, 5.00, 8.00", "优, 差, 0.00, 5.00", "中, 差, 0.00, 5.00", "合格, 不合格, 0.00, 5.00"})
    void levelBelow(String target, String actual, String low, String high) {
        within(score(line("甲").wanting(target).did(actual)), low, high);
    }

    @ParameterizedTest(name = "{0}→{1}:{2}到{3}")
    @DisplayName("相反的方向:说的是同一件事才算未达成,说别的事的不猜;只写方向的与目标相反也算,带程度词一样")
    @CsvSource({
        "投诉量减少, 投诉增加5件, 0.00, 5.00",
        "投诉量减少, 增加5件, 0.00, 5.00",
        "投诉量减少, 上升, 0.00, 5.00",
        "投诉量减少, 明显上升, 0.00, 5.00",
        "投诉量减少, 宣传场次增加5件, 0.00, 10.00",
        "投诉量减少, 投诉增加0件, 0.00, 10.00",
        "投诉量减少, 投诉量减少5件, 8.00, 10.00",
        "税收增长, 税收负增长2%, 0.00, 5.00",
        "税收增长5%, 税收下降2%, 0.00, 10.00",
        "收入增长, 收入提高3万元、支出下降2万元, 0.00, 10.00"
    })
    void directions(String target, String actual, String low, String high) {
        within(score(line("甲").wanting(target).did(actual)), low, high);
    }

    @ParameterizedTest(name = "≤{0},实际「{1}」:{2}到{3}")
    @DisplayName("上限和零的目标,没有什么可报的不是未达成,做不到的是;别的目标照否定算")
    @CsvSource({"2, 无变化, 0.00, 10.00", "0, 无变化, 0.00, 10.00", "2, 无法统计, 0.00, 5.00", "2, 未统计, 0.00, 5.00"})
    void nothingUnderACeiling(String target, String actual, String low, String high) {
        within(score(line("会议次数").atMost(target, TIMES).did(actual)), low, high);
    }

    @Test
    @DisplayName("不是上限的数字目标,也不是零:报“无效”是未达成")
    void nothingForAFloor() {
        within(score(line("会议次数").atLeast("2", TIMES).did("无效")), "0", "5");
        within(score(line("会议次数").exactly("2", TIMES).did("无效")), "0", "5");
        within(score(line("会议次数").atMost("2", TIMES).did("无效")), "0", "10");
    }

    private static void within(LineScore line, String low, String high) {
        assertThat(line.range().low()).isEqualByComparingTo(low);
        assertThat(line.range().high()).isEqualByComparingTo(high);
    }
}
