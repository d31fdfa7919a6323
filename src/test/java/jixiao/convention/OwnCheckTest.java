package jixiao.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.convention.OwnCheck.Comparison;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of 《审核规则》 with a column, a comparison and a limit. */
class OwnCheckTest {
    @TempDir
    private Path directory;

    private OwnCheck check(String field, String comparison, String limit) {
        return OwnFolder.extendingWuhan(directory)
                .row("审核规则", "代码", "名称", "启用", "严重程度", "栏目", "比较", "限值", "发现", "处理建议", "说明")
                .row("审核规则", "自定一", "自定", "是", "警告", field, comparison, limit, "不合要求。", "请改正。", "要求。")
                .load()
                .checks()
                .get("自定一")
                .own()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} {2}:{3} → {4}")
    @CsvSource({
        "分值, 大于, 30, 30.01, true",
        "分值, 大于, 30, 30, false",
        "分值, 大于, 30, 29.99, false",
        "分值, 大于, 30, '', false",
        "分值, 不小于, 30, 30, true",
        "分值, 不小于, 30, 30.01, true",
        "分值, 不小于, 30, 29.99, false",
        "分值, 小于, 30, 29.99, true",
        "分值, 小于, 30, 30, false",
        "分值, 小于, 30, 0, true",
        "分值, 小于, 30, '', false",
        "分值, 不大于, 30, 30, true",
        "分值, 不大于, 30, 29.99, true",
        "分值, 不大于, 30, 30.01, false",
        "分值, 等于, 30, 30.00, true",
        "分值, 等于, 30, 30.01, false",
        "分值, 不等于, 30, 30.01, true",
        "分值, 不等于, 30, 29.99, true",
        "分值, 不等于, 30, 30, false",
        "分值, 不等于, 30, '', false",
        "执行率, 小于, 90%, 0.8999, true",
        "执行率, 小于, 90%, 0.9, false",
        "分值, 为空, '', '', true",
        "分值, 为空, '', 0, false",
        "分值, 不为空, '', 0, true",
        "分值, 不为空, '', '', false"
    })
    @DisplayName("数字的比较:等号两侧、零、没有数字")
    void numbers(String field, String comparison, String limit, String value, boolean found) {
        Optional<BigDecimal> number = value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
        assertThat(check(field, comparison, limit).finds(value, number)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} {1}:{2} → {3}")
    @CsvSource({
        "包含, 疫情、天气, 受天气影响, true",
        "包含, 疫情、天气, 人手不足, false",
        "包含, 疫情、天气, '', false",
        "不包含, 已整改、正在整改, 没有原因, true",
        "不包含, 已整改、正在整改, 问题已整改, false",
        "不包含, 已整改、正在整改, '', false",
        "等于, 无、/, 无, true",
        "等于, 无、/, ' 无 ', true",
        "等于, 无、/, 无原因, false",
        "不等于, 无, 无原因, true",
        "不等于, 无, 无, false",
        "不等于, 无, '', false",
        "为空, '', '', true",
        "为空, '', '  ', true",
        "为空, '', 有, false",
        "不为空, '', 有, true",
        "不为空, '', '  ', false"
    })
    @DisplayName("文字的比较:几个词任一个,空白、全角不计")
    void words(String comparison, String limit, String text, boolean found) {
        assertThat(check("原因", comparison, limit).finds(text, Optional.empty())).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "原因, 大于, 3, 用于文字的比较",
        "原因, 不大于, 3, 用于文字的比较",
        "分值, 大于, 多, 数字或比例",
        "分值, 不小于, '', 数字或比例",
        "分值, 为空, 3, 空着",
        "原因, 不为空, 无, 空着",
        "原因, 包含, '', 至少一个词",
        "原因, 等于, '、', 至少一个词",
        "原困, 等于, 无, 一级指标"
    })
    @DisplayName("写错的栏目、比较、限值:说明应为什么")
    void faults(String field, String comparison, String limit, String expected) {
        assertThatThrownBy(() -> check(field, comparison, limit))
                .isInstanceOf(ConventionProblem.class)
                .hasMessageContaining("《审核规则》")
                .hasMessageContaining(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"一级指标, false, true", "年初目标值, true, true", "原因, false, true", "预算数, true, false", "执行率, true, false"})
    @DisplayName("栏目:能否是数字,属于每条指标还是资金")
    void fields(String field, boolean numeric, boolean ofLine) {
        OwnCheck check = check(field, "不为空", "");
        assertThat(check.comparison()).isEqualTo(Comparison.FILLED);
        assertThat(check.field().isNumeric()).isEqualTo(numeric);
        assertThat(check.field().isOfLine()).isEqualTo(ofLine);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "分值;原因, 大于;为空, 30;, 分值大于30且原因为空",
        "分值;原因, 大于;为空, 30;, 分值大于30且原因为空",
        "原因;三级指标, 为空;包含, ;培训、会议, 原因为空且三级指标包含培训、会议",
        "原因;三级指标, 为空;不为空, '', 原因为空且三级指标不为空",
        "填报得分, 大于, 分值, 填报得分大于分值",
        "执行率;填报得分, 小于;等于, 80%;分值, 执行率小于0.8且填报得分等于分值"
    })
    @DisplayName("几个栏目:各段都要符合;限值可以是另一个栏目")
    void several(String field, String comparison, String limit, String said) {
        assertThat(check(field, comparison, limit).chinese()).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "分值;原因, 大于, 30;, 同样多的2段",
        "分值;原因, 大于;为空, 30, 同样多的2段",
        "分值;原困, 大于;为空, 30;, 一级指标",
        "分值;原因, 大于;为空, 30;3, 空着",
        "分值;原因;, 大于;为空, 30;, 同样多的3段",
        "原因, 大于, 分值, 用于文字的比较"
    })
    @DisplayName("几个栏目写得不齐、哪一段写错:说明应为什么")
    void severalFaults(String field, String comparison, String limit, String expected) {
        assertThatThrownBy(() -> check(field, comparison, limit))
                .isInstanceOf(ConventionProblem.class)
                .hasMessageContaining("《审核规则》")
                .hasMessageContaining(expected);
    }

    @ParameterizedTest(name = "{0} 与 {1}")
    @CsvSource({"10.01, 10, true", "10, 10, false", "0, 0, false", "'', 10, false", "10, '', false"})
    @DisplayName("与另一个栏目比:哪一个没有数字就不算")
    void beside(String claim, String weight, boolean found) {
        OwnCheck check = check("填报得分", "大于", "分值").against(other -> number(weight));
        assertThat(check.finds(claim, number(claim))).isEqualTo(found);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
