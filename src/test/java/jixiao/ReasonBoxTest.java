package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The box of reasons of a form whose label is not merged with the cells beside it. */
class ReasonBoxTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @ParameterizedTest(name = "{0}")
    @DisplayName("标签旁边一格空着的,原因是同一行后面的一格;后面是别的标签的不是")
    @CsvSource(
            delimiter = ';',
            value = {
                "偏差大或目标未完成原因分析|汛期水位高未能施工 ; 汛期水位高未能施工",
                "偏差大或目标未完成原因分析||汛期水位高未能施工 ; 汛期水位高未能施工",
                "偏差大或目标未完成原因分析||||汛期水位高未能施工 ; 汛期水位高未能施工",
                "偏差大或目标未完成原因分析 ; ''",
                "偏差大或目标未完成原因分析||改进措施及结果应用方案|加强调度 ; ''"
            })
    void box(String written, String reason) {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("2024年度水库维修养护项目绩效自评表"),
                List.of("单位名称", "某某县水利局", "", "填报日期", "2025-03-01"),
                List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"),
                List.of("年度财政资金总额", "", "100", "100", "100%", "20"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                // A piece is one of the "pieces or sets" aimed at.
                List.of("产出指标", "数量指标", "购置设备", "≥10台(套)", "9台", "80", "72")));
        rows.add(List.of(written.split("\\|")));
        var table = WUHAN.read("表.xlsx", RowsWorkbook.of(rows).bytes()).get(0).table();
        assertThat(table.reasonBox().text()).isEqualTo(reason);
        assertThat(WUHAN.judge(table).findings().stream().map(Finding::code))
                .containsExactlyElementsOf(reason.isEmpty() ? List.of("DEDUCTION_UNEXPLAINED") : List.of());
    }
}
