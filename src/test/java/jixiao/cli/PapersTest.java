package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 复核底稿: what is written into it, and what an auditor fills in comes back as decisions. */
class PapersTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    /**
     * Execution 20×98÷100 = 19.60, claimed 19.60; 购置数量 40×40÷50 = 32.00, claimed 35; 管理制度 20 points, only 部分达成
     * (50 % to 80 %), claimed 15 in the band, 15.00; 服务水平 20, 部分达成, not claimed: middle 13.00, to be decided.
     */
    @BeforeEach
    void submission() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        table("服务水平有所提升");
    }

    private void table(String service) throws IOException {
        List<List<String>> rows = List.of(
                List.of("2024年度项目自评表"),
                List.of("项目名称", "图书购置", "主管部门", "某局", "填报日期", "2025年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                List.of("(20分)", "100", "98", "98%", "19.60"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "40", "35", "采购延期"),
                List.of("效益指标", "社会效益", "管理制度", "建立健全制度", "基本建立健全制度", "20", "15", "待完善"),
                List.of("效益指标", "社会效益", "服务水平", "服务水平提升", service, "20", "", "待提高"));
        Files.write(in.resolve("a.xlsx"), RowsWorkbook.of(rows).bytes());
    }

    private Said review(String... more) {
        return Said.of(
                name -> WUHAN,
                Stream.concat(Stream.of("review", in.toString(), "-o", out.toString(), "--no-copies"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path paper() {
        return out.resolve("复核底稿.xlsx");
    }

    /** Lines of the only table's sheet by their 三级指标: shown texts by heading. */
    private Map<String, Map<String, String>> lines() throws IOException {
        return rows(paper(), 1, "三级指标");
    }

    private static Map<String, Map<String, String>> rows(Path file, int index, String by) throws IOException {
        return rows(file, book -> book.getSheetAt(index), by);
    }

    private static Map<String, Map<String, String>> rows(Path file, String name, String by) throws IOException {
        return rows(file, book -> book.getSheet(name), by);
    }

    private static Map<String, Map<String, String>> rows(Path file, Function<XSSFWorkbook, Sheet> which, String by)
            throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
            shown.setUseCachedValuesForFormulaCells(true);
            Sheet sheet = which.apply(book);
            int header = header(sheet, by);
            Map<String, Map<String, String>> lines = new TreeMap<>();
            for (Row row : sheet) {
                if (row.getRowNum() > header) {
                    Map<String, String> cells = new TreeMap<>();
                    row.forEach(cell -> cells.put(
                            sheet.getRow(header).getCell(cell.getColumnIndex()).getStringCellValue(),
                            shown.formatCellValue(cell)));
                    lines.put(cells.get(by), cells);
                }
            }
            return lines;
        }
    }

    private static int header(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(heading)) {
                    return row.getRowNum();
                }
            }
        }
        throw new AssertionError(heading);
    }

    private void change(Consumer<XSSFWorkbook> change) throws IOException {
        byte[] changed;
        try (InputStream bytes = Files.newInputStream(paper());
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            change.accept(book);
            var written = new java.io.ByteArrayOutputStream();
            book.write(written);
            changed = written.toByteArray();
        }
        Files.write(paper(), changed);
    }

    /** Fills in a line of the table's sheet; a number as a number. */
    private void fill(String indicator, String heading, Object value) throws IOException {
        change(book -> {
            Sheet sheet = book.getSheetAt(1);
            int header = header(sheet, "三级指标");
            for (Row row : sheet) {
                if (row.getRowNum() > header
                        && row.getCell(column(sheet, header, "三级指标"))
                                .getStringCellValue()
                                .equals(indicator)) {
                    Cell cell = row.createCell(column(sheet, header, heading));
                    if (value instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                    } else {
                        cell.setCellValue(value.toString());
                    }
                }
            }
        });
    }

    private static int column(Sheet sheet, int header, String heading) {
        for (Cell cell : sheet.getRow(header)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private Map<String, String> summary() throws IOException {
        return new ReviewFolder(out).named("汇总").get(0);
    }

    /** Fills in and reckons anew, as an office program does when it saves. */
    private void fillAndReckon(String indicator, String heading, Object value) throws IOException {
        fill(indicator, heading, value);
        change(book -> book.getCreationHelper().createFormulaEvaluator().evaluateAll());
    }

    @Test
    @DisplayName("白色各栏以外改了底稿:再次复核说出表、单元格、改动前后,列在《人工改动》,改过的一本按日期另存")
    void changedByHand() throws IOException {
        review("--papers");
        fill("购置数量", "规则得分", 39);
        fill("购置数量", "指标值", "≥30套");
        fill("管理制度", "采用得分", 12);
        byte[] own = Files.readAllBytes(paper());
        Said said = review("--papers", "--date", "2025-03-05");
        String sheet;
        try (InputStream bytes = Files.newInputStream(paper());
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            sheet = book.getSheetAt(1).getSheetName();
        }
        assertThat(said.err())
                .contains("「复核底稿.xlsx」里白色各栏以外有人改了3处,没有采用,列在新汇总的《人工改动》,改过的一本留作「复核底稿_2025-03-05.xlsx」:")
                .contains("《" + sheet + "》L11(规则得分):原为“32.00”,改成了“39”")
                .contains("《" + sheet + "》G11(指标值):原为“≥50套”,改成了“≥30套”")
                .contains("(采用得分):原为“15.00”,改成了“12”");
        assertThat(new Sheets(out.resolve("复核汇总.xlsx")).rows("人工改动"))
                .extracting(row -> row.get("文件") + " " + row.get("工作表") + " " + row.get("栏目"))
                .contains("复核底稿.xlsx " + sheet + " 规则得分", "复核底稿.xlsx " + sheet + " 指标值");
        assertThat(out.resolve("复核底稿_2025-03-05.xlsx")).hasBinaryContent(own);
        assertThat(review("--papers").out()).contains("没有变化");
    }

    @Test
    @DisplayName("只填白色各栏,另存时重新算过采用得分、差值、合计、汇总:没有改动可说")
    void reckonedAnew() throws IOException {
        review("--papers");
        fillAndReckon("服务水平", "复核得分", 18);
        fillAndReckon("购置数量", "备注", "见合同");
        Said said = review("--papers");
        assertThat(said.err()).isEmpty();
        assertThat(new Sheets(out.resolve("复核汇总.xlsx")).names()).doesNotContain("人工改动");
        assertThat(lines().get("服务水平")).containsEntry("复核得分", "18").containsEntry("采用得分", "18.00");
    }

    @Test
    @DisplayName("底稿:各栏、规则得分、差值、偏离度;合计 19.60+35+15=69.60 对 19.60+32+15+13=79.60")
    void written() throws IOException {
        review("--papers");
        assertThat(lines().get("购置数量"))
                .containsEntry("一级指标", "产出指标")
                .containsEntry("二级指标", "数量指标")
                .containsEntry("指标性质", "≥")
                .containsEntry("指标值", "≥50套")
                .containsEntry("度量单位", "套")
                .containsEntry("权重", "40.00")
                .containsEntry("自评完成值", "40套")
                .containsEntry("自评得分", "35.00")
                .containsEntry("规则得分", "32.00")
                .containsEntry("复核得分", "")
                .containsEntry("采用得分", "32.00")
                .containsEntry("差值", "3.00")
                // (35−32)÷35 = 0.085714
                .containsEntry("偏离度", "8.57%")
                .containsEntry("合同", "")
                .containsEntry("支付凭证", "")
                .containsEntry("备注", "")
                .containsEntry("单元格", "E6");
        assertThat(lines().get("服务水平"))
                .containsEntry("自评得分", "")
                .containsEntry("差值", "")
                .containsEntry("偏离度", "")
                .containsEntry("状态", "待定");
        assertThat(lines().get("预算执行情况"))
                .containsEntry("指标值", "预算数100")
                .containsEntry("自评完成值", "执行数98")
                .containsEntry("采用得分", "19.60");
        assertThat(lines().get("合计"))
                .containsEntry("权重", "100.00")
                .containsEntry("自评得分", "69.60")
                .containsEntry("采用得分", "79.60")
                .containsEntry("差值", "-10.00");
        assertThat(rows(paper(), 0, "单位").get("某局"))
                .containsEntry("自评得分", "69.60")
                .containsEntry("复核得分", "79.60")
                .containsEntry("底稿", "底稿1");
    }

    @Test
    @DisplayName("公式是活的:填了复核得分,重新计算后采用得分、差值、偏离度、合计、汇总都跟着变;保存的数与重新计算的一致")
    void live() throws IOException {
        review("--papers");
        Map<String, Map<String, String>> before = lines();
        change(XSSFFormulaEvaluator::evaluateAllFormulaCells);
        assertThat(lines()).isEqualTo(before);
        fill("购置数量", "复核得分", 28);
        change(XSSFFormulaEvaluator::evaluateAllFormulaCells);
        assertThat(lines().get("购置数量"))
                .containsEntry("采用得分", "28.00")
                .containsEntry("差值", "7.00")
                .containsEntry("偏离度", "20.00%");
        // 79.60 − 4 = 75.60
        assertThat(lines().get("合计")).containsEntry("采用得分", "75.60");
        assertThat(rows(paper(), 0, "单位").get("某局")).containsEntry("复核得分", "75.60");
    }

    @Test
    @DisplayName("填了复核得分的再次复核读回采用:待定的定了分,总分跟着变;所填都在,旧的底稿留着")
    void readBack() throws IOException {
        review("--papers");
        fill("服务水平", "复核得分", 11);
        fill("服务水平", "复核完成值", "问卷满意 60%");
        fill("服务水平", "问卷", "有");
        fill("服务水平", "备注", "按问卷");
        assertThat(review("--papers").err()).isEmpty();
        // 19.60 + 32 + 15 + 11 = 77.60
        assertThat(summary()).containsEntry("复核总分", "77.60").containsEntry("待定", "0");
        assertThat(lines().get("服务水平"))
                .containsEntry("复核得分", "11")
                .containsEntry("复核完成值", "问卷满意 60%")
                .containsEntry("问卷", "有")
                .containsEntry("备注", "按问卷")
                .containsEntry("采用得分", "11.00")
                .containsEntry("状态", "已采用");
        assertThat(lines().get("合计")).containsEntry("采用得分", "77.60");
        Map<String, String> pending =
                rows(out.resolve("复核汇总.xlsx"), "待定事项", "指标").get("服务水平");
        assertThat(pending)
                .containsEntry("定分", "")
                .containsEntry("状态", "已采用")
                .containsEntry("状态说明", "定分在复核底稿里,或是《审核发现》的财政更正");
        assertThat(out.resolve("复核底稿_旧1.xlsx")).exists();
        assertThat(review("--papers").out()).contains("没有变化");
        // without a paper to be written, what is in it still counts
        table("服务水平有所提升");
        review("--restart");
        assertThat(summary()).containsEntry("复核总分", "77.60");
    }

    @Test
    @DisplayName("规则已定分的改分要写理由:写了就采用,错误照旧由人处理;没写的说出格子,不采用")
    void overruled() throws IOException {
        review("--papers");
        fill("购置数量", "复核得分", 28);
        Said without = review("--papers");
        assertThat(without.err()).contains("复核底稿「1 某局 图书购置」N11:这项指标规则已经定分,要改分请在备注里写明理由。");
        assertThat(summary()).containsEntry("复核总分", "79.60");
        assertThat(lines().get("购置数量")).containsEntry("复核得分", "28").containsEntry("状态", "有误");
        fill("购置数量", "备注", "验收单35套");
        review("--papers");
        assertThat(summary()).containsEntry("复核总分", "75.60").containsEntry("错误", "1");
        assertThat(lines().get("购置数量")).containsEntry("状态", "已采用").containsEntry("自评得分", "35.00");
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("填错的格:说出在哪一格、错在哪里,不采用,所填照留")
    @CsvSource({
        "二十, '复核得分是“二十”,应为0到20之间的数字'",
        "20.01, 复核得分20.01不在0到20分之间",
        "-1, 复核得分-1不在0到20分之间",
    })
    void wrong(String points, String sentence) throws IOException {
        review("--papers");
        fill("服务水平", "复核得分", points);
        Said said = review("--papers");
        assertThat(said.err()).contains("复核底稿「1 某局 图书购置」N13:" + sentence);
        assertThat(summary()).containsEntry("复核总分", "79.60").containsEntry("待定", "1");
        assertThat(lines().get("服务水平")).containsEntry("复核得分", points).containsEntry("状态", "有误");
    }

    @ParameterizedTest(name = "复核得分 {0}")
    @DisplayName("边上的分都收:0分、满分、写成“12分”的")
    @CsvSource({"0,66.60", "20,86.60", "12分,78.60"})
    void edges(String points, String total) throws IOException {
        review("--papers");
        fill("服务水平", "复核得分", points);
        assertThat(review("--papers").err()).isEmpty();
        assertThat(summary()).containsEntry("复核总分", total);
    }

    @Test
    @DisplayName("只填复核完成值、没填复核得分:说出来;只勾佐证、只写备注的不算有误,照留")
    void half() throws IOException {
        review("--papers");
        fill("服务水平", "复核完成值", "提升");
        fill("管理制度", "合同", "无");
        assertThat(review("--papers").err()).contains("N13:填了复核完成值,没有填复核得分。").doesNotContain("N12");
        assertThat(lines().get("管理制度")).containsEntry("合同", "无").containsEntry("状态", "");
        assertThat(summary()).containsEntry("复核总分", "79.60");
    }

    @Test
    @DisplayName("完成值改了:填过的不再采用,说出来,列在《已失效》里;改回来又采用")
    void lapsed() throws IOException {
        review("--papers");
        fill("服务水平", "复核得分", 11);
        fill("服务水平", "备注", "按问卷");
        table("服务水平略有提升");
        assertThat(review("--papers").err()).contains("N13:表不再报送,或单位、指标、目标值、完成值、自评得分有改动,没有采用。");
        assertThat(lines().get("服务水平")).containsEntry("复核得分", "");
        assertThat(rows(paper(), 2, "三级指标").get("服务水平"))
                .containsEntry("复核得分", "11")
                .containsEntry("备注", "按问卷")
                .containsEntry("自评完成值", "服务水平有所提升");
        assertThat(summary()).containsEntry("复核总分", "79.60");
        table("服务水平有所提升");
        assertThat(review("--papers").err()).isEmpty();
        assertThat(summary()).containsEntry("复核总分", "77.60");
    }

    @Test
    @DisplayName("《待定事项》也定了分的:一样就都算采用,不一样以《待定事项》为准并说出来")
    void both() throws IOException {
        review("--papers");
        fill("服务水平", "复核得分", 11);
        Path summary = out.resolve("复核汇总.xlsx");
        byte[] changed;
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet("待定事项");
            sheet.getRow(3).createCell(column(sheet, 2, "定分")).setCellValue(12);
            var written = new java.io.ByteArrayOutputStream();
            book.write(written);
            changed = written.toByteArray();
        }
        Files.write(summary, changed);
        assertThat(review("--papers").err()).contains("N13:与《待定事项》里的定分不同,以《待定事项》为准。");
        assertThat(summary()).containsEntry("复核总分", "78.60");
        fill("服务水平", "复核得分", 12);
        assertThat(review("--papers").err()).isEmpty();
        assertThat(lines().get("服务水平")).containsEntry("状态", "已采用");
    }

    @Test
    @DisplayName("审核人写一次,下一次还在;缺了表头、读不出来的底稿:一句话,什么也不动")
    void officer() throws IOException {
        review("--papers");
        change(book -> book.getSheetAt(1).getRow(7).createCell(1).setCellValue("王五"));
        review("--papers");
        assertThat(rows(paper(), 0, "单位").get("某局")).containsEntry("审核人", "王五");
        change(book -> {
            Sheet sheet = book.getSheetAt(1);
            int header = header(sheet, "三级指标");
            sheet.getRow(header).createCell(column(sheet, header, "复核得分")).setCellValue("得分");
        });
        byte[] kept = Files.readAllBytes(paper());
        Said said = review("--papers");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("《1 某局 图书购置》缺少表头:复核得分,审核人填的内容读不回来,没有重新复核。");
        assertThat(Files.readAllBytes(paper())).isEqualTo(kept);
        Files.writeString(paper(), "坏了");
        assertThat(review("--papers").err()).contains("读不出来,里面可能有审核人填的内容,没有重新复核");
    }
}
