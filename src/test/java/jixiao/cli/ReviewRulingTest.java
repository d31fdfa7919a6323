package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jixiao.Engine;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 人工定分: what people fill in in 《待定事项》 holds in the next review. */
class ReviewRulingTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    /**
     * Execution 20×98÷100 = 19.60; 购置数量 40×40÷50 = 32.00; 管理制度 20 and 服务水平 20 are only 部分达成: 50 % to 80 %,
     * their middle 13.00 each. 19.60 + 32.00 + 13.00 + 13.00 = 77.60.
     */
    @BeforeEach
    void submission() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        table("基本建立健全制度", "服务水平有所提升");
    }

    private void table(String system, String service) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("2024年度项目自评表"),
                List.of("项目名称", "图书购置", "主管部门", "某局", "填报日期", "2025年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                List.of("(20分)", "100", "98", "98%", "19.60"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "40", "", "采购延期"),
                List.of("效益指标", "社会效益", "管理制度", "建立健全制度", system, "20", "", "待完善")));
        if (!service.isEmpty()) {
            rows.add(List.of("效益指标", "社会效益", "服务水平", "服务水平提升", service, "20", "", "待提高"));
        }
        Files.write(in.resolve("a.xlsx"), RowsWorkbook.of(rows).bytes());
    }

    private Said review() {
        return Said.of(name -> WUHAN, "review", in.toString(), "-o", out.toString(), "--json", "--no-copies");
    }

    private static JsonNode table(Said said) {
        return new JsonMapper()
                .readTree(said.out().lines().findFirst().orElseThrow())
                .at("/tables/0");
    }

    private List<List<String>> pending() throws IOException {
        return rows("待定事项");
    }

    private List<List<String>> rows(String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(out.resolve("复核汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheet(name)) {
                if (row.getRowNum() > 2) {
                    List<String> texts = new ArrayList<>();
                    for (Cell cell : row) {
                        texts.add(new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell));
                    }
                    rows.add(texts);
                }
            }
            return rows;
        }
    }

    /** Fills in the row of an indicator, as a person does in Excel. */
    private void fill(String indicator, Object points, String conclusion, String reason, String officer)
            throws IOException {
        change(sheet -> {
            Row header = sheet.getRow(2);
            for (Row row : sheet) {
                if (row.getRowNum() > 2
                        && cell(header, row, "指标").getStringCellValue().equals(indicator)) {
                    if (points instanceof Number number) {
                        anew(header, row, "定分").setCellValue(number.doubleValue());
                    } else {
                        anew(header, row, "定分").setCellValue(points.toString());
                    }
                    anew(header, row, "结论").setCellValue(conclusion);
                    anew(header, row, "理由").setCellValue(reason);
                    anew(header, row, "经办人").setCellValue(officer);
                }
            }
        });
    }

    private interface Change {
        void on(Sheet sheet);
    }

    private void change(Change change) throws IOException {
        Path summary = out.resolve("复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            change.on(book.getSheet("待定事项"));
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    private static Cell cell(Row header, Row row, String heading) {
        for (Cell cell : header) {
            if (cell.getStringCellValue().equals(heading)) {
                return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError(heading);
    }

    /** A cell without its old text, which would stay beside the new one as an inline text. */
    private static Cell anew(Row header, Row row, String heading) {
        return row.createCell(cell(header, row, heading).getColumnIndex());
    }

    @Test
    @DisplayName("调整为15分:得分、总分、区间、待定条数都跟着变;再次复核仍在,且什么也不重写")
    void adjusted() throws IOException {
        JsonNode before = table(review());
        assertThat(before.path("total").decimalValue()).isEqualByComparingTo("77.60");
        assertThat(pending()).hasSize(2).allSatisfy(row -> assertThat(row).contains("待定"));
        fill("管理制度", 15, "调整", "制度已印发", "张三");

        JsonNode after = table(review());

        // 77.60 − 13.00 + 15.00; the other line stays open between 10.00 and 16.00.
        assertThat(after.path("total").decimalValue()).isEqualByComparingTo("79.60");
        assertThat(after.at("/totalRange/0").decimalValue()).isEqualByComparingTo("76.60");
        assertThat(after.at("/totalRange/1").decimalValue()).isEqualByComparingTo("82.60");
        JsonNode line = after.at("/goals/0/indicators/1");
        assertThat(line.path("score").decimalValue()).isEqualByComparingTo("15");
        assertThat(line.path("needsReview").asBoolean()).isFalse();
        assertThat(line.at("/basis/rule").asString()).isEqualTo("复核人定分");
        assertThat(line.at("/basis/formula").asString()).contains("15", "制度已印发,张三");
        assertThat(pending()).anySatisfy(row -> assertThat(row).contains("管理制度", "15", "调整", "制度已印发", "张三", "已采用"));
        assertThat(review().out()).contains("\"unchanged\":true");
        assertThat(out.resolve("复核汇总_旧2.xlsx")).doesNotExist();
    }

    @Test
    @DisplayName("两条都定了分:没有待定,可以定等级,结论是通过")
    void allDecided() throws IOException {
        review();
        fill("管理制度", 16, "调整", "", "");
        fill("服务水平", "", "维持", "同意", "");
        JsonNode after = table(review());
        // 19.60 + 32.00 + 16.00 + 13.00.
        assertThat(after.path("total").decimalValue()).isEqualByComparingTo("80.60");
        assertThat(after.path("grade").asString()).isEqualTo("良");
        assertThat(rows("汇总")).singleElement().satisfies(row -> assertThat(row).contains("通过"));
    }

    @Test
    @DisplayName("退回:整张表的结论是退回,理由写明")
    void returned() throws IOException {
        review();
        fill("管理制度", "", "退回", "佐证不足", "李四");
        assertThat(review().code()).isEqualTo(3);
        assertThat(rows("汇总")).singleElement().satisfies(row -> assertThat(row).contains("退回", "复核人退回(管理制度):佐证不足,李四"));
    }

    @Test
    @DisplayName("定分20.01超过分值20、写成文字、调整没填分:不采用,说明哪里有误,所填照留;20.00 采用")
    void faulty() throws IOException {
        review();
        fill("管理制度", 20.01, "调整", "甲", "");
        fill("服务水平", "十五", "调整", "乙", "");
        assertThat(table(review()).path("total").decimalValue()).isEqualByComparingTo("77.60");
        assertThat(pending())
                .anySatisfy(row -> assertThat(row).contains("20.01", "甲", "有误", "定分20.01不在0到20分之间"))
                .anySatisfy(row -> assertThat(row).contains("十五", "乙", "有误", "定分是“十五”,应为0到20之间的数字"));
        fill("管理制度", 20, "调整", "甲", "");
        fill("服务水平", "", "调整", "乙", "");
        assertThat(table(review()).path("total").decimalValue()).isEqualByComparingTo("84.60");
        assertThat(pending()).anySatisfy(row -> assertThat(row).contains("乙", "有误", "结论是调整,没有填定分"));
    }

    @Test
    @DisplayName("完成值改了:定分不再采用,列为已失效,所填照留;改回来又采用")
    void lapsed() throws IOException {
        review();
        fill("管理制度", 15, "调整", "制度已印发", "张三");
        table("部分建立健全制度", "服务水平有所提升");
        assertThat(table(review()).path("total").decimalValue()).isEqualByComparingTo("77.60");
        assertThat(pending())
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).contains("基本建立健全制度", "15", "调整", "制度已印发", "张三", "已失效"))
                .anySatisfy(row -> assertThat(row).contains("部分建立健全制度", "待定"));
        table("基本建立健全制度", "服务水平有所提升");
        assertThat(table(review()).path("total").decimalValue()).isEqualByComparingTo("79.60");
    }

    @Test
    @DisplayName("指标删去、行序打乱、插入空行:不在的列为已失效,其余照样采用")
    void sortedAndGone() throws IOException {
        review();
        fill("管理制度", 15, "调整", "甲", "");
        fill("服务水平", 12, "调整", "乙", "");
        change(sheet -> {
            sheet.shiftRows(3, 4, 5);
            List<Row> rows = new ArrayList<>();
            sheet.forEach(rows::add);
            rows.sort(Comparator.comparing(Row::getRowNum));
        });
        table("基本建立健全制度", "");
        // 19.60 + 32.00 + 15.00.
        assertThat(table(review()).path("total").decimalValue()).isEqualByComparingTo("66.60");
        assertThat(pending())
                .anySatisfy(row -> assertThat(row).contains("服务水平", "12", "乙", "已失效"))
                .anySatisfy(row -> assertThat(row).contains("管理制度", "甲", "已采用"));
    }

    @Test
    @DisplayName("定了分的指标不是单位改正的:《变化》里是“已定分”")
    void decidedIsNotMended() throws IOException {
        review();
        fill("管理制度", 15, "调整", "查阅台账", "王五");
        review();
        assertThat(rows("变化"))
                .filteredOn(row -> row.contains("需要人工判定") && !row.contains("仍存在"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo("已定分"));
    }
}
