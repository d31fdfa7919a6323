package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Severity;
import jixiao.testing.PlainBook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest lines of offices, each alone in a workbook beside two full ones: score, range and findings by hand. */
class FieldTrapsTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    static Stream<List<String>> traps() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/values/field-traps.tsv"), StandardCharsets.UTF_8).stream()
                .filter(row -> !row.startsWith("#") && !row.isBlank())
                .map(row -> List.of(row.split("\t", -1)));
    }

    /** "n:0.95@0%" is a numeric cell with that format; points and claims are numbers as well. */
    private static byte[] workbook(List<List<String>> rows, String merged) throws IOException {
        boolean isPlain = rows.stream().flatMap(List::stream).noneMatch(value -> value.matches("n:.*@.*"));
        return isPlain ? plain(rows, merged) : formatted(rows, merged);
    }

    private static byte[] plain(List<List<String>> rows, String merged) {
        PlainBook book = new PlainBook();
        PlainBook.PlainSheet sheet = book.sheet("自评表");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String value = rows.get(row).get(column);
                if (value.startsWith("n:")) {
                    sheet.set(row, column, Double.valueOf(value.substring(2)));
                } else if (!value.isEmpty()) {
                    sheet.set(row, column, value);
                }
            }
        }
        if (!merged.isEmpty()) {
            sheet.merge(merged);
        }
        return book.bytes();
    }

    private static byte[] formatted(List<List<String>> rows, String merged) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("自评表");
            for (List<String> values : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int each = 0; each < values.size(); each++) {
                    set(row.createCell(each), values.get(each));
                }
            }
            if (!merged.isEmpty()) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void set(Cell cell, String value) {
        if (value.startsWith("n:")) {
            String[] parts = value.substring(2).split("@", 2);
            cell.setCellValue(Double.parseDouble(parts[0]));
            if (parts.length > 1) {
                CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                style.setDataFormat(
                        cell.getSheet().getWorkbook().createDataFormat().getFormat(parts[1]));
                cell.setCellStyle(style);
            }
        } else if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }

    private static List<List<String>> rows(List<String> trap) {
        boolean claims = !trap.get(8).isEmpty();
        return List.of(
                List.of("2024年度项目支出绩效自评表"),
                List.of("填报单位", "某县文化馆"),
                List.of("资金", "预算数(万元)", "执行数(万元)"),
                List.of("年度资金总额", "n:200", "n:200"),
                List.of("一级指标", "二级指标", "三级指标", "指标性质", "运算符号", "年初目标值", "度量单位", "实际完成值", "分值", "得分", "偏差原因"),
                List.of(
                        trap.get(0),
                        trap.get(1),
                        trap.get(2),
                        trap.get(3),
                        trap.get(4),
                        trap.get(6),
                        trap.get(5),
                        trap.get(7),
                        "n:10",
                        claims ? "n:" + trap.get(8) : "",
                        trap.get(9)),
                List.of("产出指标", "数量指标", "走访慰问户数", "", "", "≥10户", "", "10户", "n:40", claims ? "n:40" : "", ""),
                List.of("满意度指标", "服务对象满意度", "群众满意度", "", "", "≥90%", "", "95%", "n:30", claims ? "n:30" : "", ""));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("traps")
    @DisplayName("外勤易错行:得分、区间和错误、警告都由条款手算,一行也不误判")
    void trap(List<String> trap) throws IOException {
        Judgement judgement = OnceMore.judged(ENGINE, "易错.xlsx", workbook(rows(trap), ""));
        assertThat(judgement.scored().lines()).hasSize(3);
        LineScore line = judgement.scored().lines().get(0);
        String expected = trap.get(10);
        String range = trap.get(11).replace("*", "");
        boolean review = !trap.get(11).isEmpty() && !trap.get(11).endsWith("*");
        assertThat(line.score().map(FieldTrapsTest::plain).orElse(""))
                .as(trap.get(13))
                .isEqualTo(expected.isEmpty() ? "" : plain(new BigDecimal(expected)));
        assertThat(line.needsReview()).as("复核").isEqualTo(review);
        assertThat(warned(judgement)).isEqualTo(trap.get(12));
        if (!range.isEmpty()) {
            assertThat(plain(line.range().low()) + "-" + plain(line.range().high()))
                    .isEqualTo(range);
        }
    }

    /** Errors and warnings, in their order. */
    private static String warned(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code())
                .collect(Collectors.joining(","));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Judgement form(String spending, String merged, String... lines) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("2024年度项目支出绩效自评表"),
                List.of("填报单位", "某县文化馆"),
                List.of("资金", "预算数(万元)", "执行数(万元)"),
                List.of("年度资金总额", "n:200", "n:" + spending),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因")));
        for (String line : lines) {
            rows.add(List.of(line.split("[|]", -1)));
        }
        return ENGINE.judge(ENGINE.read("表.xlsx", workbook(rows, merged)).get(0).table());
    }

    private static String scores(Judgement judgement) {
        return judgement.scored().lines().stream()
                .map(line -> line.score().map(FieldTrapsTest::plain).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        "加分另计:20×190÷200=19;50+30×80÷100=74;19+74+5=98",
                        "190",
                        "",
                        List.of(
                                "产出指标|数量指标|送戏下乡|≥10场|10场|50||",
                                "效益指标|社会效益指标|惠及群众|≥100人|80人|30||雨天改期",
                                "加分项||市级表彰|≥1次|1次|5||"),
                        "50 24 5",
                        "98",
                        ""),
                Arguments.of(
                        "20分两行合用:各10分,第二行一半5分;20+10+5+60=95",
                        "200",
                        "F6:F7",
                        List.of(
                                "产出指标|数量指标|购置图书|100册|100册|20||",
                                "产出指标|数量指标|购置书架|10组|5组|||供货延迟",
                                "效益指标|社会效益指标|惠及群众|≥100人|100人|60||"),
                        "10 5 60",
                        "95",
                        ""),
                Arguments.of(
                        "其中行没有分值,不是指标:20+20+60=100",
                        "200",
                        "",
                        List.of(
                                "产出指标|数量指标|培训场次|≥10场|10场|20||",
                                "||其中:线上|6场|6场|||",
                                "||其中:线下|4场|4场|||",
                                "效益指标|社会效益指标|惠及群众|≥100人|100人|60||"),
                        "20 60",
                        "100",
                        ""),
                Arguments.of(
                        "专项资金执行率是普通指标:10×95÷100=9.5;19+9.5+70=98.5",
                        "190",
                        "",
                        List.of("产出指标|质量指标|专项资金执行率|100%|95%|10||尾款未付", "效益指标|社会效益指标|惠及群众|≥100人|100人|70||"),
                        "9.5 70",
                        "98.5",
                        ""),
                Arguments.of(
                        "政府采购执行率是普通指标:10×90÷100=9;20+9+70=99",
                        "200",
                        "",
                        List.of("产出指标|质量指标|政府采购执行率|100%|90%|10||尾款未付", "效益指标|社会效益指标|惠及群众|≥100人|100人|70||"),
                        "9 70",
                        "99",
                        ""),
                Arguments.of(
                        "目标≥95%的预算执行率是普通指标:95%满分10;19+10+70=99",
                        "190",
                        "",
                        List.of("产出指标|时效指标|预算执行率|≥95%|95%|10||", "效益指标|社会效益指标|惠及群众|≥100人|100人|70||"),
                        "10 70",
                        "99",
                        ""),
                Arguments.of(
                        "预算执行管理下的执行率就是预算执行:20×190÷200=19;19+80=99",
                        "190",
                        "",
                        List.of("管理指标|预算执行管理|执行率|100%|95%|20||尾款未付", "效益指标|社会效益指标|惠及群众|≥100人|100人|80||"),
                        "80",
                        "99",
                        ""),
                Arguments.of(
                        "别的行填了得分,这一行没有:20+20+60=100",
                        "200",
                        "",
                        List.of("产出指标|数量指标|培训场次|≥10场|10场|20||", "效益指标|社会效益指标|惠及群众|≥100人|100人|60|60|"),
                        "20 60",
                        "100",
                        "SCORE_MISSING"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("几行合看的表:加分、合用分值、明细、预算执行作指标")
    void forms(
            String why,
            String spending,
            String merged,
            List<String> lines,
            String scores,
            String total,
            String findings)
            throws IOException {
        Judgement judgement = form(spending, merged, lines.toArray(String[]::new));
        assertThat(scores(judgement)).as(why).isEqualTo(scores);
        assertThat(plain(judgement.scored().total())).as(why).isEqualTo(total);
        assertThat(warned(judgement)).as(why).isEqualTo(findings);
    }
}
