package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao quality}: units marked by a bureau's table, in points worked out by hand. */
class QualityCommandTest {
    private static final String HEAD = "评分项目,评分内容,计量,分值,扣分";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void reviewed() {
        bureau = new Bureau(folder);
        // 甲: nothing wrong. 乙: 3 actuals missing (errors), a target in words. 丙: like 甲.
        bureau.project("甲", "甲局", "甲项目", List.of("100.00|100.00"));
        bureau.project(
                "乙",
                "乙局",
                "乙项目",
                List.of("100.00|100.00"),
                "产出指标,数量指标,办理件数,≥100件,,20",
                "产出指标,数量指标,检查次数,≥10次,,20",
                "产出指标,数量指标,培训人数,≥10人,,20",
                "效益指标,社会效益,服务能力,有效提升,有效提升,20");
        bureau.project("丙", "丙局", "丙项目", List.of("100.00|100.00"));
        assertThat(bureau.review().err()).isEmpty();
    }

    private Said quality(Object... options) {
        return Said.withoutEngine(Stream.concat(Stream.of("quality", bureau.out()), Stream.of(options))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    private Path made() {
        return bureau.out().resolve("自评质量评分.xlsx");
    }

    private List<List<String>> rows(String sheet) throws IOException {
        try (InputStream bytes = Files.newInputStream(made());
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<List<String>> rows = new ArrayList<>();
            if (book.getSheet(sheet) == null) {
                return rows;
            }
            for (Row row : book.getSheet(sheet)) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    texts.add(
                            new DataFormatter().formatCellValue(row.getCell(i)).strip());
                }
                if (row.getRowNum() > 2) {
                    rows.add(texts);
                }
            }
            return rows;
        }
    }

    private void fill(int row, int column, String text) throws IOException {
        XSSFWorkbook book;
        try (InputStream bytes = Files.newInputStream(made())) {
            book = new XSSFWorkbook(bytes);
        }
        book.getSheet("评分明细").getRow(row).getCell(column).setCellValue(text);
        try (OutputStream out = Files.newOutputStream(made())) {
            book.write(out);
        }
        book.close();
    }

    @Test
    @DisplayName("每处扣分扣到0为止,有一处即不得分的、逾期的、指明代码的都算;同分同名次")
    void marked() throws IOException {
        Path table = bureau.list(
                "评分表.xlsx",
                HEAD,
                "数据准确,没有错误,错误条数,20,2",
                "材料完整,都填了,未填条数,5,2",
                "材料完整,没有空缺,发现条数(ACTUAL_MISSING),10,扣完",
                "报送及时,按时,逾期张数\uFF082月28日\uFF09,10,4",
                "指标质量,量化,未量化条数,10,0.5",
                "合计,,,55,");
        Said said = quality("--table", table);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("3 个单位,待评 0 项");
        // All are filed on 2025-03-01, after 28 February of the year after 2024: 10-4 = 6.
        // 甲、丙: 20+5+10+6+10 = 51. 乙: 20-2×3 = 14, 5-2×3 → 0, 0, 6, 10-0.5 = 9.5: 29.5.
        assertThat(rows("自评质量评分"))
                .extracting(row -> String.join(" ", row.subList(0, 5)))
                .containsExactly("1 丙局 51.00 55.00 0", "1 甲局 51.00 55.00 0", "3 乙局 29.50 55.00 0");
        assertThat(rows("评分明细").stream().filter(row -> row.get(1).equals("乙局")))
                .extracting(row -> row.get(3) + " " + row.get(5) + " " + row.get(8) + " " + row.get(11))
                .containsExactly(
                        "没有错误 3 14.00 14.00",
                        "都填了 3 0.00 0.00",
                        "没有空缺 3 0.00 0.00",
                        "按时 1 6.00 6.00",
                        "量化 1 9.50 9.50");
    }

    @Test
    @DisplayName("由人评定的空着;填了读回采用,高于分值的不采用、照留;项目没有了的照留在《已失效》")
    void filled() throws IOException {
        Path table = bureau.list("评分表.xlsx", HEAD, "数据准确,没有错误,错误条数,20,2", "分析深入,找准问题,,15,");
        assertThat(quality("--table", table).out()).contains("待评 3 项");
        // 甲局 is second in the order of points: rows of 丙局 3, 4; 甲局 5, 6; 乙局 7, 8.
        assertThat(rows("评分明细").get(3).subList(1, 4)).containsExactly("甲局", "分析深入", "找准问题");
        fill(6, 9, "12.5");
        fill(6, 10, "措施具体");
        fill(8, 9, "16");
        Said said = quality("--table", table);
        assertThat(said.out()).contains("待评 2 项");
        assertThat(said.err()).contains("的人工评分“16”应为0至15的数字,没有采用,所填照留");
        assertThat(rows("自评质量评分"))
                .extracting(row -> String.join(" ", row.subList(0, 5)))
                .containsExactly("1 甲局 32.50 35.00 0", "2 丙局 20.00 20.00 1", "3 乙局 14.00 20.00 1");
        assertThat(rows("评分明细").stream().filter(row -> row.get(2).equals("分析深入")))
                .extracting(row -> row.get(1) + row.get(9) + row.get(10))
                .containsExactly("甲局12.5措施具体", "丙局", "乙局16");
        Path other = bureau.list("另一张.xlsx", HEAD, "数据准确,没有错误,错误条数,20,2");
        assertThat(quality("--table", other).err()).contains("有2处填写的单位或评分项目现在没有");
        assertThat(rows("已失效"))
                .extracting(row -> row.get(1) + row.get(4) + row.get(5))
                .containsExactlyInAnyOrder("甲局12.5措施具体", "乙局16");
        quality("--table", table);
        assertThat(rows("自评质量评分").get(0).subList(1, 3)).containsExactly("甲局", "32.50");
    }

    @Test
    @DisplayName("示例(非官方)取出来就能用;评分表写错的说出单元格")
    void exampleAndFaults() throws IOException {
        Path example = folder.resolve("示例.xlsx");
        assertThat(quality("--example", example).out()).contains("非官方");
        assertThat(quality("--table", example).code()).isZero();
        // 100 points: 分析深入 15 is a person's.
        assertThat(rows("自评质量评分").get(0).subList(2, 5)).containsExactly("85.00", "85.00", "1");
        for (String[] fault : new String[][] {
            {"数据准确,没有错误,错误数,20,2", "C2:计量“错误数”应为错误条数、"},
            {"数据准确,没有错误,错误条数,20,", "E2:扣分没有填,应为每处扣几分的数字"},
            {"数据准确,没有错误,错误条数,零,2", "D2:分值“零”应为大于0的数字"},
            {"数据准确,没有错误,逾期张数,20,2", "C2:计量“逾期张数”应为"}
        }) {
            Said said = quality("--table", bureau.list("错.xlsx", HEAD, fault[0]));
            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err()).contains(fault[1]);
        }
        assertThat(quality("--table", bureau.list("空.xlsx", "甲,乙")).err()).contains("没有找到评分表的表头");
    }
}
