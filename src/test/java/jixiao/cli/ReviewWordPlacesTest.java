package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Word 里的表:汇总的单元格一栏是第几表第几行第几列")
class ReviewWordPlacesTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("《待定事项》的一行指着完成值,《逐项差异》的一行指着指标;都不是空的")
    void places() throws IOException {
        Bureau bureau = new Bureau(folder);
        // 50 of 100 are 20 of 40 points, where 30 are claimed; a band of words is a person's to decide.
        List<List<String>> rows = List.of(
                List.of("2024年度项目支出绩效自评表"),
                List.of("单位名称", "甲局", "", "填报日期", "2025-03-01"),
                List.of("项目名称", "道路养护", "", "", ""),
                List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"),
                List.of("年度财政资金总额", "", "100.00", "100.00", "100%", "20"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                List.of("产出指标", "数量指标", "养护里程", "≥100公里", "50公里", "40", "30"),
                List.of("效益指标", "社会效益指标", "路面状况", "明显改善", "有所改善", "40", ""));
        Path book = Bureau.write(folder.resolve("表.xlsx"), rows);
        Files.createDirectories(bureau.in());
        Files.write(
                bureau.in().resolve("表.docx"),
                WordOf.body(WordOf.table(new WorkbookReader()
                        .read("表.xlsx", Files.readAllBytes(book))
                        .sheets()
                        .get(0))));
        bureau.review();
        ReviewFolder out = new ReviewFolder(bureau.out());
        assertThat(out.named("待定事项"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("指标", "路面状况")
                        .hasEntrySatisfying("单元格", cell -> assertThat(cell).matches("表1第8行第[35]列")));
        List<Map<String, String>> apart = out.named("逐项差异");
        assertThat(apart)
                .filteredOn(row -> row.get("指标").equals("养护里程"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("单元格")).matches("表1第7行第3列"));
    }
}
