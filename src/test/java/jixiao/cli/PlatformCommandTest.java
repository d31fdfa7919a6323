package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jixiao platform}: import files made and checked. */
class PlatformCommandTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();
    private static final List<String> HEAD =
            List.of("一级指标", "二级指标", "三级指标", "指标性质", "运算符", "指标值", "计量单位", "分值", "实际完成值", "得分", "偏差原因");

    @TempDir
    private Path folder;

    private static Said run(Object... words) {
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        return Said.of(name -> ENGINES.computeIfAbsent(name, Engine::load), args);
    }

    private Path table(List<List<String>> lines) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("2025年度图书购置项目绩效自评表"),
                List.of("单位名称", "某某县图书馆", "填报日期", "2026年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "分值", "得分"),
                List.of("项目资金总额", "100", "90", "90%", "10", "9"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因")));
        rows.addAll(lines);
        Path file = folder.resolve("自评表.xlsx");
        Files.write(file, RowsWorkbook.of(rows).bytes());
        return file;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < HEAD.size(); i++) {
                    Cell cell = row.getCell(i);
                    texts.add(new DataFormatter().formatCellValue(cell));
                }
                rows.add(texts);
            }
        }
        return rows;
    }

    private Path file(String name, String... cells) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("导入");
            for (int r = 0; r < cells.length; r++) {
                String[] texts = cells[r].split("\\|", -1);
                Row row = sheet.createRow(r);
                for (int c = 0; c < texts.length; c++) {
                    row.createCell(c).setCellValue(texts[c]);
                }
            }
            book.write(out);
            Path file = folder.resolve(name);
            Files.write(file, out.toByteArray());
            return file;
        }
    }

    @Test
    @DisplayName("定量写成数字和单位,完成值换成目标的单位;定性写档次;不收的字符改写并说出")
    void made() throws IOException {
        Path file = table(List.of(
                List.of("产出指标", "数量指标", "7*24小时 值守次数", "≥50次", "52次", "20", "20"),
                List.of("产出指标", "质量指标", "合格率", "≥95%", "93%", "20", "19.58", "抽检 批次不合格"),
                List.of("成本指标", "经济成本指标", "购置经费", "≤10万元", "98000元", "20", "20"),
                List.of("效益指标", "社会效益指标", "服务能力", "有效提升", "有效提升", "20", "20"),
                List.of("满意度指标", "服务对象满意度", "读者满意度", "90%", "90%", "10", "10")));
        Said said = run("platform", file, "-o", folder.resolve("结果"), "--rules", "mof-2020");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        Path made = folder.resolve("结果").resolve("自评表_平台导入.xls");
        assertThat(rows(made))
                .containsExactly(
                        HEAD,
                        // 20 in full
                        List.of("产出指标", "数量指标", "7×24小时值守次数", "定量", "≥", "50", "次", "20", "52", "20", ""),
                        // 20×93÷95 = 19.578…
                        List.of("产出指标", "质量指标", "合格率", "定量", "≥", "95", "%", "20", "93", "19.58", "抽检 批次不合格"),
                        List.of("成本指标", "经济成本指标", "购置经费", "定量", "≤", "10", "万元", "20", "9.8", "20", ""),
                        List.of("效益指标", "社会效益指标", "服务能力", "定性", "", "有效提升", "", "20", "达成", "20", ""),
                        List.of("满意度指标", "服务对象满意度", "读者满意度", "定量", "=", "90", "%", "10", "90", "10", ""));
        assertThat(said.out())
                .contains("改写 C2 三级指标“7*24小时 值守次数”写成了“7×24小时值守次数”。")
                .contains("没有发现平台会拒收的。");
        assertThat(run("platform", "--check", made).code()).isZero();
        try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(made))) {
            // One page across: Office fits a sheet to its page by the bit that POI calls automatic breaks.
            assertThat(book.getSheetAt(0).getAutobreaks()).isTrue();
            assertThat(book.getSheetAt(0).getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }
    }

    @Test
    @DisplayName("转移支付区域绩效目标自评表没有分值:导入文件的分值、得分空着,不写平分的")
    void withoutPoints() throws IOException {
        Path file = folder.resolve("自评表.xlsx");
        Files.write(
                file,
                RowsWorkbook.of(List.of(
                                List.of("农田建设补助资金转移支付区域绩效目标自评表(2025年度)"),
                                List.of("单位名称", "某某县农业农村局", "填报日期", "2026年3月1日"),
                                List.of("预算执行情况", "预算数", "执行数", "执行率"),
                                List.of("项目资金总额", "100", "100", "100%"),
                                List.of("一级指标", "二级指标", "三级指标", "年度指标值", "全年实际完成值"),
                                List.of("产出指标", "数量指标", "改造面积", "≥50亩", "50亩"),
                                List.of("效益指标", "社会效益指标", "受益人数", "≥80人", "79人")))
                        .bytes());
        assertThat(run("score", file, "-o", folder.resolve("副本")).out())
                .contains("预算执行  不计分   执行率 100.00%(100 ÷ 100 万元)")
                .contains("指标得分  不计分   2 项,其中 1 项没有达到目标\n")
                .contains("总分      无(表上没有分值)")
                .contains("等级      无(表上没有分值)");
        run("platform", file, "-o", folder.resolve("结果"));
        assertThat(rows(folder.resolve("结果").resolve("自评表_平台导入.xls")).get(1))
                .containsExactly("产出指标", "数量指标", "改造面积", "定量", "≥", "50", "亩", "", "50", "", "");
    }

    @Test
    @DisplayName("平台收不了的照原样写出并逐格列出:区间、数字目标报文字、没有定档的文字;不编数")
    void left() throws IOException {
        Path file = table(List.of(
                List.of("产出指标", "质量指标", "可用程度", "97%-100%", "98%", "30", "30"),
                List.of("产出指标", "数量指标", "检查次数", "≥38次", "达到预期目标", "30", "30"),
                List.of("效益指标", "社会效益指标", "排名", "争先进位", "全市第二", "30", "30")));
        Said said = run("platform", file, "-o", folder.resolve("结果"), "--rules", "mof-2020");
        assertThat(said.code()).isEqualTo(3);
        assertThat(rows(folder.resolve("结果").resolve("自评表_平台导入.xls")))
                .extracting(row -> row.get(5) + "|" + row.get(8))
                .containsExactly("指标值|实际完成值", "97%至100%|98", "38|达到预期目标", "争先进位|全市第二");
        assertThat(said.out())
                .contains("平台会拒收3处")
                .contains("F2  “可用程度”的指标值“97%至100%”不只是数字,定量指标应只写数字,单位另填“计量单位”。")
                .contains("I3  “检查次数”的实际完成值“达到预期目标”不只是数字,定量指标应只写数字")
                .contains("I4  “排名”的实际完成值“全市第二”不是档次,定性指标应填“达成”“部分达成”或“未达成”。");
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("上传前核对:栏目按表头的字认,不按次序;每处一句,指出单元格")
    @CsvSource(
            delimiter = '#',
            value = {
                "检查次数|定量|50|50|10 # ''",
                "检查次数|定量|50.5|0|10 # ''",
                "服务能力|定性|有效提升|部分达成|10 # ''",
                "检查 次数|定量|50|50|10 # A2  指标名称“检查 次数”里有空格或换行,平台不收,请去掉。",
                "检查次数 |定量|50|50|10 # A2  指标名称“检查次数 ”里有空格或换行,平台不收,请去掉。",
                "检查_次数|定量|50|50|10 # A2  指标名称“检查_次数”里有“_”,平台不收,请改用别的写法。",
                "24*7值守|定量|50|50|10 # A2  指标名称“24*7值守”里有“*”,平台不收,请改用别的写法。",
                "检查次数|定量|50次|50|10 # C2  “检查次数”的目标值“50次”不只是数字,定量指标应只写数字",
                "检查次数|定量|50|约50|10 # D2  “检查次数”的完成值“约50”不只是数字,定量指标应只写数字",
                "检查次数|定量|50||10 # D2  “检查次数”的完成值没有填,请填写。",
                "增长率|定量|2|-1|10 # D2  “增长率”的完成值“-1”里有“-”,平台不收,负数请改写名称或目标。",
                "服务能力|定性|有效提升|有效提升|10 # D2  “服务能力”的完成值“有效提升”不是档次,定性指标应填",
                "服务能力|定性|有效-提升|达成|10 # C2  “服务能力”的目标值“有效-提升”里有“-”,平台不收,请改用别的写法。",
                "检查次数|其他|50|50|10 # B2  “检查次数”的性质“其他”不认识,应为“定量”或“定性”。",
                "检查次数|定量|50|50|十分 # E2  “检查次数”的权重“十分”不是数字,应只写数字。"
            })
    void checked(String line, String said) throws IOException {
        Path file = file("导入.xls", "指标名称|性质|目标值|完成值|权重(分)", line);
        Said answer = run("platform", "--check", file);
        if (said.isEmpty()) {
            assertThat(answer.code()).isZero();
            assertThat(answer.out()).contains("没有发现平台会拒收的");
        } else {
            assertThat(answer.code()).isEqualTo(3);
            assertThat(answer.out()).contains("平台会拒收1处").contains(said);
        }
    }

    @Test
    @DisplayName("不是 .xls 的说出来;没有表头的说缺什么")
    void otherFiles() throws IOException {
        Path file = folder.resolve("导入.xlsx");
        Files.write(
                file,
                RowsWorkbook.of(List.of(
                                List.of("三级指标", "指标性质", "指标值\uFF08A\uFF09", "实际完成值\uFF08B\uFF09"),
                                List.of("检查次数", "定量", "50", "50")))
                        .bytes());
        Said said = run("platform", "--check", file);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).contains("文件不是 .xls 格式");
        Said none = run("platform", "--check", file("空.xls", "甲|乙"));
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("没有找到导入表的表头");
    }
}
