package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jixiao.LibreOffice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 复核汇总 as a head of section reads it on paper. */
class SummaryPaperTest {
    private static final String ROSTER = "单位,主管部门,科室";
    private static final String SAME = "产出指标,时效指标,办理及时性,及时,及时,80";
    private static final String OPEN = "产出指标,质量指标,管护情况,有效提升,情况特殊,80";

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void desk() {
        bureau = new Bureau(folder);
    }

    private void tables(int count, String line) {
        for (int i = 1; i <= count; i++) {
            bureau.project("表" + i, "第" + i + "局", "绿化", List.of("100.00|100.00"), line);
        }
    }

    private XSSFWorkbook summary() throws IOException {
        try (InputStream bytes = Files.newInputStream(bureau.out().resolve("复核汇总.xlsx"))) {
            return new XSSFWorkbook(bytes);
        }
    }

    private List<Map<String, String>> named(String sheet) throws IOException {
        return new ReviewFolder(bureau.out()).named(sheet);
    }

    @Test
    @DisplayName("各表:标题写部门、年度、日期;印出的各栏不超过160个数字宽(A4横向9磅以上);科室、主管部门都有,都能筛选")
    void paper() throws IOException {
        tables(3, OPEN);
        bureau.review(
                "--roster",
                bureau.list("名单.xlsx", ROSTER, "第1局,某主管局,农业科", "第2局,某主管局,农业科", "第3局,某主管局,教育科", "第4局,,"),
                "--bureau",
                "某区财政局",
                "--date",
                "2025-03-01");
        try (XSSFWorkbook book = summary()) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                Sheet sheet = book.getSheetAt(i);
                String name = sheet.getSheetName();
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("某区财政局2024年度绩效自评复核 " + name + "(2025年3月1日)");
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
                CellRangeAddress printed =
                        CellRangeAddress.valueOf(book.getPrintArea(i).split("!")[1]);
                double width = 0;
                for (int column = 0; column <= printed.getLastColumn(); column++) {
                    width += sheet.getColumnWidth(column) / 256.0;
                }
                assertThat(width).as(name).isLessThanOrEqualTo(160);
            }
            for (String name : List.of("汇总", "汇总续", "审核发现", "待定事项", "报送情况")) {
                Sheet sheet = book.getSheet(name);
                List<String> heads = StreamSupport.stream(sheet.getRow(2).spliterator(), false)
                        .map(Cell::getStringCellValue)
                        .toList();
                assertThat(heads).as(name).contains("单位", "项目", "科室", "主管部门");
                assertThat(book.getSheet(name).getCTWorksheet().getAutoFilter().getRef())
                        .isEqualTo("A3:" + lastOf(sheet));
            }
        }
    }

    private static String lastOf(Sheet sheet) {
        return sheet.getRow(sheet.getLastRowNum())
                .getCell(sheet.getRow(2).getLastCellNum() - 1)
                .getAddress()
                .formatAsString();
    }

    @Test
    @DisplayName("没有写财政部门的,标题里没有;没有名单的,没有科室一栏;只写到月的填报日期照写到月")
    void bare() throws IOException {
        Bureau.write(
                bureau.in().resolve("表.xlsx"),
                List.of(
                        List.of("2024年度项目支出绩效自评表"),
                        List.of("单位名称", "甲局", "", "填报日期", "2025年5月"),
                        List.of("项目名称", "绿化", "", ""),
                        List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"),
                        List.of("年度财政资金总额", "", "100.00", "100.00", "", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "分值", "得分"),
                        List.of("产出指标", "数量指标", "办理件数", "≥100件", "100件", "80", "")));
        bureau.review("--date", "2025-06-01");
        try (XSSFWorkbook book = summary()) {
            assertThat(book.getSheet("汇总").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("2024年度绩效自评复核 汇总(2025年6月1日)");
        }
        assertThat(named("汇总").get(0)).doesNotContainKeys("科室", "主管部门");
        assertThat(named("报送情况").get(0)).containsEntry("填报日期", "2025-05");
    }

    @Test
    @DisplayName("普遍提示:五张表里四张有(80%)只说一次并写明几张;六张里四张、四张里四张的逐张列;填过处理的仍逐张列")
    void toldOnce() throws IOException {
        tables(4, SAME);
        bureau.review();
        assertThat(hints()).hasSize(4);
        bureau.project("表5", "第5局", "绿化", List.of("100.00|100.00"));
        bureau.review();
        assertThat(hints()).isEmpty();
        assertThat(named("普遍提示"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("代码", "ACTUAL_REPEATS_TARGET")
                        .containsEntry("涉及表数", "4")
                        .containsEntry("条数", "4")
                        .containsEntry("占比", "80.00%"));
        bureau.project("表6", "第6局", "绿化", List.of("100.00|100.00"));
        bureau.review();
        assertThat(hints()).hasSize(4);
        fill("审核发现", "处理", "采纳");
        Files.delete(bureau.in().resolve("表6.xlsx"));
        bureau.review();
        assertThat(hints()).hasSize(4).allMatch(row -> row.get("状态").equals("已采用"));
    }

    private List<Map<String, String>> hints() throws IOException {
        return named("审核发现").stream()
                .filter(row -> row.get("代码").equals("ACTUAL_REPEATS_TARGET"))
                .toList();
    }

    /** Writes a word into a white column of every row. */
    private void fill(String name, String heading, String word) throws IOException {
        try (XSSFWorkbook book = summary()) {
            Sheet sheet = book.getSheet(name);
            Map<String, Integer> columns = StreamSupport.stream(sheet.getRow(2).spliterator(), false)
                    .collect(Collectors.toMap(Cell::getStringCellValue, Cell::getColumnIndex));
            for (Row row : sheet) {
                if (row.getRowNum() > 2) {
                    row.createCell(columns.get(heading)).setCellValue(word);
                }
            }
            try (OutputStream out = Files.newOutputStream(bureau.out().resolve("复核汇总.xlsx"))) {
                book.write(out);
            }
        }
    }

    /** Last year 50 of 100 spent: 10.00 + 80; this year all of it: 100.00. */
    @Test
    @DisplayName("给了上年的结果:《分组统计》并列上年表数、通过率、平均分;分值推定的另数,不算平均分和等级")
    void lastYear() throws IOException {
        Bureau then = new Bureau(folder.resolve("上年"));
        then.project("表1", "第1局", "", "绿化", 2023, List.of("100.00|50.00"));
        then.review();
        tables(1, Bureau.LINE);
        inferred();
        bureau.review("--last", then.out());
        assertThat(named("分组统计").get(0))
                .containsEntry("表数", "2")
                .containsEntry("优", "1")
                .containsEntry("等级不能确定", "1")
                .containsEntry("平均复核分", "100.00")
                .containsEntry("分值推定", "1")
                .containsEntry("分值默认", "0")
                .containsEntry("上年表数", "1")
                .containsEntry("上年平均分", "90.00");
        List<String> cells = new ReviewFolder(bureau.out()).cells().get("统计");
        assertThat(cells).anyMatch(cell -> cell.contains("分值推定")).anyMatch(cell -> cell.contains("上年占比"));
    }

    /** A table without 分值, whose claims stand for them: 20 + 80. */
    private void inferred() {
        Bureau.write(
                bureau.in().resolve("推定.xlsx"),
                List.of(
                        List.of("2024年度项目支出绩效自评表"),
                        List.of("单位名称", "推定局", "", "填报日期", "2025-03-01"),
                        List.of("项目名称", "道路", "", ""),
                        List.of("预算执行情况(万元)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分"),
                        List.of("年度财政资金总额", "", "100.00", "100.00", "", "20"),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"),
                        List.of("产出指标", "数量指标", "办理件数", "≥100件", "100件", "80")));
    }

    @Test
    @DisplayName("三个单位的同样文字都定满分:列入《词表候选》,不自行采用;两个的不列")
    void candidates() throws IOException {
        tables(2, OPEN);
        bureau.review();
        fill("待定事项", "定分", "80");
        bureau.review();
        try (XSSFWorkbook book = summary()) {
            assertThat(book.getSheet("词表候选")).isNull();
        }
        tables(3, OPEN);
        bureau.review();
        fill("待定事项", "定分", "80");
        bureau.project("表4", "第4局", "绿化", List.of("100.00|100.00"), OPEN);
        bureau.review();
        assertThat(named("词表候选"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("年初目标值/审核规则", "有效提升")
                        .containsEntry("实际完成值/发现", "情况特殊")
                        .containsEntry("决定", "满分")
                        .containsEntry("次数", "3"));
        assertThat(named("待定事项"))
                .filteredOn(row -> row.get("状态").equals("待定"))
                .extracting(row -> row.get("单位"))
                .containsExactly("第4局");
    }

    @Test
    @DisplayName("--unit-by folder 而材料没有分文件夹:说一句;分了文件夹的、只有一个文件的不说")
    void flat() throws IOException {
        tables(1, Bureau.LINE);
        assertThat(bureau.review("--unit-by", "folder").err()).isEmpty();
        tables(2, Bureau.LINE);
        assertThat(bureau.review("--unit-by", "folder").err())
                .contains("材料没有分文件夹放,每个文件各成一卷")
                .hasLineCount(1);
        assertThat(bureau.review("--unit-by", "name").err()).isEmpty();
        Files.createDirectories(bureau.in().resolve("第2局"));
        Files.move(bureau.in().resolve("表2.xlsx"), bureau.in().resolve("第2局/表2.xlsx"));
        assertThat(bureau.review("--unit-by", "folder").err()).isEmpty();
    }

    @Test
    @DisplayName("填过的汇总在别的办公软件里打开另存:各表、图、行数都在,填写的照样读回")
    void otherOffice() throws IOException, InterruptedException {
        Assumptions.assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice,跳过");
        tables(3, OPEN);
        bureau.review("--bureau", "某区财政局");
        fill("待定事项", "定分", "60");
        fill("待定事项", "理由", "看过台账");
        Path summary = bureau.out().resolve("复核汇总.xlsx");
        List<String> before = sheets();
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert("xlsx", saved, List.of(summary));
        Files.copy(saved.resolve("复核汇总.xlsx"), summary, StandardCopyOption.REPLACE_EXISTING);
        assertThat(sheets()).isEqualTo(before);
        bureau.review("--bureau", "某区财政局");
        // 20.00 + 60 of 80.
        assertThat(named("汇总")).extracting(row -> row.get("复核总分")).containsExactly("80.00", "80.00", "80.00");
        assertThat(named("待定事项"))
                .extracting(row -> row.get("状态") + row.get("定分") + row.get("理由"))
                .containsOnly("已采用60看过台账");
    }

    /** Names of the sheets with their rows and charts. */
    private List<String> sheets() throws IOException {
        try (XSSFWorkbook book = summary()) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName() + " " + sheet.getLastRowNum()));
            sheets.add(book.getSheet("统计").getDrawingPatriarch().getCharts().size() + " 幅图");
            return sheets;
        }
    }
}
