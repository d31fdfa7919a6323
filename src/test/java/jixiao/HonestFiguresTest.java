package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 不该说的数: figures of published documents that look wrong and are right, in sentences of an invented unit. */
class HonestFiguresTest {
    private static final Engine ENGINE = Engine.choosing();

    /** 15+3=18 of 20; 28=20+8 and 12=6+6 make 40; 5+5 twice: 18+40+10+10=78 of 80; 20+78=98. */
    private static final String REPORT = """
        2023年度云岭县水务局部门整体绩效自评报告
        一、自评结论
        （一）自评得分
        2023年度部门整体绩效自评得分98.00分，其中预算执行率得分20.00分，绩效目标评价得分78分。
        （二）绩效目标完成情况
        1.执行率情况
        年初预算数1,159.01万元，其中基本支出1,049.01万元，项目支出110.00万元。全年预算数1,105.52万元，实际执行数1,105.52万元，执行率100%。
        2.支出情况
        2023年度支出决算数1,105.52万元，包括基本支出1,015.00万元，项目支出90.52万元。
        3.未完成的绩效目标
        护河宣传场次未达到年初目标。
        （三）存在的问题和原因
        受汛期影响，护河宣传场次未达到年初目标。
        二、佐证材料
        2.绩效目标完成情况分析（共80分）
        年度目标1（20分）：保障河道畅通。
        （1）产出指标完成情况分析：满分16分，得分15分。
        （2）满意度指标完成情况分析：满分4分，得分3分。
        年度目标2（40分）：保障供水安全。
        （1）产出指标完成情况分析：满分28分，得分28分。
        数量指标：满分20分，得分20分。
        质量指标：满分8分，得分8分。
        （2）效益指标完成情况分析：满分12分，得分12分。
        可持续影响指标：满分6分，得分6分。
        满意度指标：满分6分，得分6分。
        年度目标3（10分）：做好巡河。
        （1）数量指标：满分5分，得分5分。
        （2）满意度指标：满分5分，得分5分。
        年度目标4（10分）：做好宣传。
        （1）产出指标：满分5分，得分5分。
        （2）满意度指标：满分5分，得分5分。
        """;

    private static List<String> grave(String text) {
        return ENGINE
                .open("报告.txt", text.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .text()
                .orElseThrow()
                .findings()
                .stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::message)
                .toList();
    }

    @Test
    @DisplayName("分层的满分得分、千分号、末尾的零、基本加项目,都相符")
    void report() {
        assertThat(grave(REPORT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("看着不对其实对的:结转结余里的差、上年结转、精确和约略的率、增减、各项合计")
    @ValueSource(
            strings = {
                "收入总计863.44万元，支出总计863.44万元。基本支出535.68万元，项目支出327.57万元，年末结转和结余0.19万元。",
                "支出总计863.44万元。其中基本支出和项目支出合计863.25万元，另有年末结转0.19万元。",
                "基本支出535.68万元。一般公共预算财政拨款基本支出535.62万元，包括人员经费488.11万元，公用经费47.51万元。",
                "项目支出327.57万元，包括运转经费197.40万元，帮扶资金119.66万元，信息化经费10.00万元，零星修缮0.51万元。",
                "共涉及项目4个，资金120.23万元，其中劳务经费44.89万元，协调经费39.61万元，设备经费9.24万元，防疫经费26.49万元。",
                "防疫经费执行26.49万元，执行率97.53%。",
                "防疫资金26.49万元已经拨付，执行率97.53%。",
                "其中公用经费预算49万元，支出44.89万元，执行率91.61%。",
                "劳务派遣一项全年用去44.89万元，预算执行率91.61%。",
                "资金85.47万元，占一般公共预算项目支出90.51万元的94.4%。",
                "劳务经费预算49万元，比上年47.79万元增加1.21万元。",
                "党员9人，其中在职6人、退休3人；引进人才6名（硕士5名，博士1名）。",
                "受理来件986件，其中来信709件、来访56件、网上221件。"
            })
    void sentence(String sentence) {
        assertThat(grave(REPORT.replace("2.支出情况\n", "2.支出情况\n" + sentence + "\n")))
                .isEmpty();
    }

    @Test
    @DisplayName("一份项目报告里执行率写97.5%又写97.53%:26.49÷27.16=97.533…%,两个都对")
    void precision() {
        assertThat(grave("""
                2023年度云岭县水务局巡河项目绩效自评报告
                一、自评结论
                全年预算数27.16万元，执行数26.49万元，执行率97.5%。
                二、绩效目标完成情况分析
                1.预算执行情况分析
                全年预算数27.16万元，执行数26.49万元，执行率97.53%。
                """)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("整体的执行率算错,在句中先说整体的金额的,仍要说:1,105.52÷1,105.52=100%")
    @ValueSource(
            strings = {
                "全年预算数1,105.52万元，实际执行数1,105.52万元，执行率98%。",
                "全年预算数1,105.52万元，实际执行数1,105.52万元，其中项目支出90.52万元，执行率98%。",
                "防疫经费26.49万元。全年预算数1,105.52万元，实际执行数1,105.52万元，执行率98%。"
            })
    void ofTheWhole(String sentence) {
        assertThat(grave(REPORT.replace("全年预算数1,105.52万元，实际执行数1,105.52万元，执行率100%。", sentence)))
                .anySatisfy(message -> assertThat(message).contains("执行率"));
    }
}
