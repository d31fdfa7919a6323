package jixiao.reading.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.Engine;
import jixiao.model.Judgement;
import jixiao.model.WeightSource;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("指标名称后括号里只写数:加得起来的是分值")
class BarePointsTest {
    private static final Engine CHOOSING = Engine.choosing();

    /** Four lines of two or three groups; nothing else is printed but the points of the execution. */
    private static Judgement judged(String execution, String first, String second, String third) {
        return CHOOSING.judge(CHOOSING.read(
                        "表.xlsx",
                        new RowsWorkbook()
                                .row("2025年度图书购置项目绩效自评表")
                                .row("单位名称", "某某县图书馆", "填报日期", "2026年3月1日")
                                .row("预算执行情况(" + execution + "分)", "预算数", "执行数", "执行率")
                                .row("项目资金总额", "100", "90", "90%")
                                .row("一级指标", "三级指标", "年初目标值", "实际完成值")
                                .row(first, "购置数量", "≥50套", "50套")
                                .row("", "上架数量", "≥50套", "50套")
                                .row(second, "借阅人次", "≥80人次", "80人次")
                                .row(third, "读者满意度", "≥90%", "95%")
                                .bytes())
                .get(0)
                .table());
    }

    private static List<String> weights(Judgement judgement) {
        return judgement.scored().lines().stream()
                .map(line -> line.indicator().level1().name()
                        + line.weight().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    @DisplayName("50+20+10=80:产出两行各25,其余各一行;全角、有空格的、与“(10分)”混用的相同")
    void eighty() {
        assertThat(weights(judged("20", "产出指标(50)", "效益指标(20)", "满意度指标(10)")))
                .containsExactly("产出指标25", "产出指标25", "效益指标20", "满意度指标10");
        assertThat(weights(judged("20", "产出指标(50)", "效益指标 ( 20 )", "满意度指标(10分)")))
                .containsExactly("产出指标25", "产出指标25", "效益指标20", "满意度指标10");
        assertThat(judged("20", "产出指标(50)", "效益指标(20)", "满意度指标(10)").scored().lines())
                .extracting(line -> line.weightSource())
                .containsExactly(WeightSource.SHARED, WeightSource.SHARED, WeightSource.LABEL, WeightSource.LABEL);
    }

    @Test
    @DisplayName("50+30+10=90 也是;90+10=100 由预算执行一行补足的也是")
    void ninety() {
        assertThat(weights(judged("10", "产出指标(50)", "效益指标(30)", "满意度指标(10)")))
                .containsExactly("产出指标25", "产出指标25", "效益指标30", "满意度指标10");
    }

    @Test
    @DisplayName("加不起来的是名称的一部分:差1分、有一组没有写、年份、个数")
    void others() {
        for (Judgement judgement : List.of(
                judged("20", "产出指标(50)", "效益指标(20)", "满意度指标(9)"),
                judged("20", "产出指标(50)", "效益指标(30)", "满意度指标"),
                judged("20", "产出指标(2024)", "效益指标(2024)", "满意度指标(2024)"),
                judged("20", "产出指标(2)", "效益指标(1)", "满意度指标(1)"))) {
            assertThat(judgement.scored().lines())
                    .allMatch(line -> line.weightSource() == WeightSource.DEFAULT
                            && line.indicator().level1().points().isEmpty());
        }
    }

    @Test
    @DisplayName("二级指标:一级指标“产出指标(60分)”下 40+20=60 的是分值,40+10 的不是")
    void second() {
        assertThat(level2("数量指标(40)", "质量指标(20)")).containsExactly("数量指标40", "质量指标20", "社会效益20");
        assertThat(level2("数量指标(40)", "质量指标(10)")).containsExactly("数量指标(40)30", "质量指标(10)30", "社会效益20");
    }

    private static List<String> level2(String first, String second) {
        Judgement judgement = CHOOSING.judge(CHOOSING.read(
                        "表.xlsx",
                        new RowsWorkbook()
                                .row("2025年度图书购置项目绩效自评表")
                                .row("单位名称", "某某县图书馆", "填报日期", "2026年3月1日")
                                .row("预算执行情况(20分)", "预算数", "执行数", "执行率")
                                .row("项目资金总额", "100", "90", "90%")
                                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值")
                                .row("产出指标(60分)", first, "购置数量", "≥50套", "50套")
                                .row("", second, "上架数量", "≥50套", "50套")
                                .row("效益指标(20分)", "社会效益", "借阅人次", "≥80人次", "80人次")
                                .bytes())
                .get(0)
                .table());
        return judgement.scored().lines().stream()
                .map(line -> line.indicator().level2().name()
                        + line.weight().stripTrailingZeros().toPlainString())
                .toList();
    }
}
