package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.document.WordOf;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Severity;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 续表从报送到副本: six lines of 80 points, 15+9+15+9.8+20+9 = 77.80 by hand, and an execution of 20×95/100 = 19.00, so that
 * the table has 96.80.
 */
class ContinuedSubmissionsTest {
    private static final Engine ENGINE = Engine.load("wuhan");
    private static final String TITLE = "2024年度项目支出绩效自评表";
    private static final List<Object[]> FRONT = List.of(
            row(TITLE),
            row("项目名称", "社区培训", null, "主管部门", "某局"),
            row("项目实施单位", "某学院", null, "填报日期", "2025年3月1日"),
            row("预算执行情况(万元)(20分)", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"),
            row(null, 100, 95, "95%", 19),
            row("年度目标(80分)", "办好培训"));
    private static final Object[] HEAD = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因"};
    private static final List<Object[]> FIRST = List.of(
            row("产出指标", "数量指标", "培训场次", "≥10场", "10场", 15, 15),
            row(null, null, "发放资料", "≥200份", "180份", 10, 9, "印刷延期"),
            row(null, "质量指标", "合格率", "≥95%", "95%", 15, 15));
    private static final List<Object[]> SECOND = List.of(
            row(null, null, "归档率", "100%", "98%", 10, 9.8, "两份正在装订"),
            row("效益指标", "社会效益指标", "知晓率", "≥90%", "90%", 20, 20),
            row("满意度指标", "服务对象满意度指标", "满意度", "≥90%", "81%", 10, 9, "场地偏远"));
    private static final Object[] TOTAL = {"总分", null, null, null, null, null, 96.8};

    private static Object[] row(Object... values) {
        return values;
    }

    private static List<Object[]> whole(boolean scored, Object[]... between) {
        List<Object[]> rows = new ArrayList<>(FRONT);
        rows.add(HEAD);
        rows.addAll(FIRST);
        rows.addAll(Arrays.asList(between));
        rows.add(HEAD);
        rows.addAll(SECOND);
        rows.add(TOTAL);
        return scored
                ? rows
                : rows.stream().map(ContinuedSubmissionsTest::unscored).toList();
    }

    private static Object[] unscored(Object[] row) {
        Object[] blank = row.clone();
        if (blank.length > 6 && blank[6] instanceof Number) {
            blank[6] = null;
        }
        return blank;
    }

    private static byte[] workbook(List<Object[]> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("自评表");
            write(sheet, rows);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A8:A10"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B8:B9"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Sheet sheet, List<Object[]> rows) {
        for (Object[] values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < values.length; column++) {
                Cell cell = row.createCell(column);
                if (values[column] instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else if (values[column] != null) {
                    cell.setCellValue((String) values[column]);
                }
            }
        }
    }

    private static String table(List<Object[]> rows) {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (Object[] values : rows) {
            xml.append("<w:tr>");
            for (int column = 0; column < HEAD.length; column++) {
                Object value = column < values.length ? values[column] : null;
                xml.append(WordOf.tc("", WordOf.p(value == null ? "" : value.toString())));
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static byte[] document(boolean header, String... between) {
        StringBuilder body = new StringBuilder(WordOf.p(TITLE));
        List<Object[]> first = new ArrayList<>(FRONT.subList(1, FRONT.size()));
        first.add(HEAD);
        first.addAll(FIRST);
        body.append(table(first));
        Stream.of(between).map(WordOf::p).forEach(body::append);
        List<Object[]> second = new ArrayList<>();
        if (header) {
            second.add(HEAD);
        }
        second.addAll(SECOND);
        second.add(TOTAL);
        return WordOf.body(body.append(table(second)).toString());
    }

    private static Case open(String name, byte[] file) {
        return (Case) ENGINE.open(name, file);
    }

    private static Judgement one(Case read) {
        assertThat(read.judgements()).hasSize(1);
        return read.judgements().get(0);
    }

    private static void assertRight(Case read) {
        Judgement judgement = one(read);
        ScoredEvaluation scored = judgement.scored();
        assertThat(scored.lines().stream().map(line -> line.score().get().toPlainString()))
                .containsExactly("15.00", "9.00", "15.00", "9.80", "20.00", "9.00");
        assertThat(scored.total()).isEqualByComparingTo("96.80");
        assertThat(judgement.findings())
                .filteredOn(each -> each.severity() != Severity.INFO)
                .isEmpty();
    }

    @Nested
    class InOneSheet {
        @Test
        @DisplayName("填好的续表没有错误和警告,总分 96.80")
        void right() {
            assertRight(open("表.xlsx", workbook(whole(true, row(TITLE + "(续)")))));
            assertRight(open("表.xlsx", workbook(whole(true))));
            assertRight(open("表.xlsx", workbook(whole(true, row("本页小计", null, null, null, null, 40, 39), row("续表")))));
        }

        @Test
        @DisplayName("没有填得分的,计分副本和净表在两部分各行填入得分,总分一处;再读一次仍是一张表")
        void copies() throws IOException {
            Case read = open("表.xlsx", workbook(whole(false, row(TITLE + "(续)"))));
            for (byte[] copy : List.of(read.marked(false), read.clean(false))) {
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
                    XSSFSheet sheet = book.getSheet("自评表");
                    double[] expected = {15, 9, 15, Double.NaN, Double.NaN, 9.8, 20, 9, 96.8};
                    for (int at = 0; at < expected.length; at++) {
                        Cell cell = sheet.getRow(7 + at).getCell(6);
                        if (!Double.isNaN(expected[at])) {
                            assertThat(cell.getNumericCellValue()).isEqualTo(expected[at]);
                        }
                        assertThat(sheet.getRow(7 + at).getCell(8)).isNull();
                    }
                    assertThat(sheet.getRow(15).getCell(6).getCellFormula()).contains("G8:G10", "G13:G15");
                }
                assertRight(open("表_计分.xlsx", copy));
            }
        }

        @Test
        @DisplayName("续表里填错的得分、总分,各指到自己的单元格")
        void faults() {
            List<Object[]> rows = whole(true, row(TITLE + "(续)"));
            rows.set(12, row(null, null, "归档率", "100%", "98%", 10, 10, "两份正在装订"));
            List<Finding> findings = one(open("表.xlsx", workbook(rows))).findings();
            assertThat(findings)
                    .filteredOn(each -> each.severity() == Severity.ERROR)
                    .extracting(each -> each.code() + each.place().cell())
                    .containsExactly("SCORE_MISMATCHG13", "TOTAL_MISMATCHG16");
        }

        @Test
        @DisplayName("JSON 里是一张表,各条带着自己的单元格")
        void json() {
            String json = open("表.xlsx", workbook(whole(true, row("续表")))).json();
            assertThat(json).contains("\"C8\"", "\"C13\"", "\"C15\"").containsOnlyOnce("\"totalVerified\" : 96.80");
            assertRight((Case) ENGINE.open("表.json", json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Nested
    class InADocument {
        @ParameterizedTest
        @DisplayName("Word 里分成两个表格、中间写着续表的,是一张表")
        @ValueSource(strings = {"续表", TITLE + "(续)", TITLE + "\uFF08续表\uFF09", "续表:" + TITLE, "(续)" + TITLE, "接上页", ""})
        void right(String mark) {
            assertRight(open("表.docx", document(true, mark)));
        }

        @Test
        @DisplayName("Word 里续表没有再写表头的,接着上面的行")
        void withoutHeader() {
            assertRight(open("表.docx", document(false, "续表")));
        }

        @Test
        @DisplayName("Word 副本在两个表格里填得分,总分一处")
        void copy() {
            Case read = open("表.docx", document(true, TITLE + "(续)"));
            assertThat(one(read).scored().lines().get(3).indicator().place().cell())
                    .isEqualTo("表2第2行第3列");
            assertRight(open("表_计分.docx", read.marked(false)));
        }

        @Test
        @DisplayName("Word 里另一个项目、另一年度的续表,是两张表")
        void another() {
            assertThat(open("表.docx", document(true, "2023年度项目支出绩效自评表(续)")).tables())
                    .hasSize(2);
            assertThat(open("表.docx", document(true, TITLE + "(续)", "项目名称:另一项目"))
                            .tables())
                    .hasSize(2);
            assertThat(open("表.docx", document(true, "2024年度续建项目支出绩效自评表")).tables())
                    .hasSize(2);
        }
    }

    @Nested
    class OnTwoSheets {
        private byte[] two(Workbook book, boolean scored, String second) {
            List<Object[]> all = whole(scored, row("分开"));
            try (book;
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                write(book.createSheet("自评表"), all.subList(0, 10));
                List<Object[]> rows = new ArrayList<>(List.<Object[]>of(row(TITLE + "(续)")));
                rows.addAll(all.subList(11, all.size()));
                write(book.createSheet(second), rows);
                book.write(out);
                return out.toByteArray();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Test
        @DisplayName("填好的没有错误和警告;JSON 读回来相同")
        void right() {
            Case read = open("表.xlsx", two(new XSSFWorkbook(), true, "自评表(续)"));
            assertRight(read);
            String json = read.json();
            Case again = (Case) ENGINE.open("表.json", json.getBytes(StandardCharsets.UTF_8));
            assertRight(again);
            assertThat(one(again).scored().lines().get(3).indicator().claimed().place())
                    .isEqualTo(one(read)
                            .scored()
                            .lines()
                            .get(3)
                            .indicator()
                            .claimed()
                            .place())
                    .hasToString("表.xlsx「自评表(续)」G3");
        }

        @Test
        @DisplayName("第二张工作表的名称里有叹号、两条合填一个得分的,JSON 读回来相同")
        void sharedOnOddlyNamed() throws IOException {
            Case read;
            try (Workbook book =
                            WorkbookFactory.create(new ByteArrayInputStream(two(new XSSFWorkbook(), true, "自评表!(续)")));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                Sheet second = book.getSheet("自评表!(续)");
                second.getRow(2).getCell(6).setCellValue(29.8);
                second.getRow(3).getCell(6).setBlank();
                second.addMergedRegion(CellRangeAddress.valueOf("G3:G4"));
                book.write(out);
                read = open("表.xlsx", out.toByteArray());
            }
            Case again = (Case) ENGINE.open("表.json", read.json().getBytes(StandardCharsets.UTF_8));
            assertThat(again.tables()).hasSize(1);
            assertThat(shared(again)).isEqualTo(shared(read)).isNotEmpty();
        }

        private List<String> shared(Case opened) {
            return one(opened).scored().lines().stream()
                    .flatMap(line -> line.indicator().claimShared().stream())
                    .map(figure -> figure.place().toString())
                    .toList();
        }

        @ParameterizedTest
        @DisplayName("副本、净表在两张工作表里填得分,总分一处,公式连到另一张;.xls 也一样")
        @ValueSource(strings = {"xlsx", "xls"})
        void copies(String kind) throws IOException {
            Workbook book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
            Case read = open("表." + kind, two(book, false, "自评表'续"));
            assertThat(read.tables()).hasSize(1);
            for (byte[] copy : List.of(read.marked(false), read.clean(false))) {
                try (Workbook made = WorkbookFactory.create(new ByteArrayInputStream(copy))) {
                    assertThat(numbers(made.getSheet("自评表"), 7, 3)).containsExactly(15.0, 9.0, 15.0);
                    Sheet second = made.getSheet("自评表'续");
                    assertThat(numbers(second, 2, 4)).containsExactly(9.8, 20.0, 9.0, 96.8);
                    made.getCreationHelper().createFormulaEvaluator().evaluateAll();
                    assertThat(numbers(second, 5, 1)).containsExactly(96.8);
                    assertThat(second.getRow(5).getCell(6).getCellFormula()).contains("自评表", "!G8:G10,G3:G5");
                }
                assertRight(open("表." + kind, copy));
            }
        }

        private List<Double> numbers(Sheet sheet, int from, int count) {
            return IntStream.range(from, from + count)
                    .mapToObj(row -> sheet.getRow(row).getCell(6).getNumericCellValue())
                    .toList();
        }

        @Test
        @DisplayName("填错的得分说出在哪张工作表哪一格,复核分写在那一行旁边")
        void faults() throws IOException {
            byte[] file = two(new XSSFWorkbook(), true, "自评表(续)");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                book.getSheetAt(1).getRow(2).getCell(6).setCellValue(10);
                book.write(out);
                file = out.toByteArray();
            }
            Case read = open("表.xlsx", file);
            assertThat(one(read).findings())
                    .filteredOn(each -> each.severity() == Severity.ERROR)
                    .extracting(each -> each.code() + each.place().cell())
                    .containsExactly("SCORE_MISMATCH自评表(续)!G3", "TOTAL_MISMATCH自评表(续)!G6");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(read.marked(false)))) {
                assertThat(book.getSheetAt(1).getRow(2).getCell(8).getNumericCellValue())
                        .isEqualTo(9.8);
                assertThat(book.getSheetAt(1)
                                .getRow(2)
                                .getCell(6)
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains("9.80");
                assertThat(book.getSheetAt(0).getRow(2).getCell(6)).isNull();
                assertThat(book.getSheet("审核发现")
                                .getRow(3)
                                .getCell(3)
                                .getHyperlink()
                                .getAddress())
                        .isEqualTo("'自评表(续)'!G3");
            }
        }
    }

    @Test
    @DisplayName("续表是另一个项目的,两张表各有各的总分")
    void another() {
        List<Judgement> judgements = open("表.xlsx", workbook(whole(true, row(TITLE + "(续)"), row("项目名称", "另一项目"))))
                .judgements();
        assertThat(judgements).hasSize(2);
        assertThat(judgements.get(0).scored().total()).isEqualByComparingTo(new BigDecimal("58.00"));
    }
}
