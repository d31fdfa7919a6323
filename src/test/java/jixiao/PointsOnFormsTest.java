package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.testing.RowsWorkbook;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("正式表上名称后的分值")
class PointsOnFormsTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    private static byte[] form(String... names) {
        List<List<String>> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(List.of("产出指标", name, "≥10个", "10个", "20", "20"));
        }
        byte[] submitted = new RowsWorkbook()
                .row("2025年度种植补助项目绩效自评表")
                .row("单位名称", "某某县农业农村局", "填报日期", "2026年3月1日")
                .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                .row("项目资金总额", "100", "100", "100%", "20")
                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .rows(lines)
                .row("总分", "", "", "", "", "100")
                .bytes();
        return WUHAN.open("表.xlsx", submitted).orThrow().form(FormTemplates.shipped(), Printing.SIGNED);
    }

    private static List<String> cells(byte[] form) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(form))) {
            List<String> cells = new ArrayList<>();
            DataFormatter shown = new DataFormatter();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(shown.formatCellValue(cell)))));
            return cells;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest(name = "表彰{0},培训{1}:{2}")
    @DisplayName("一组的50分平分给两项,加分项没有得满也不妨碍它们印出得分;两项中一项没得满的,平分是我们的,都空着")
    @CsvSource({
        // 25 + 25, 5×1÷2 = 2.50, 30; 20 + 80 + 2.50 is capped at 100
        "1次, 10人, '25 25 2.5 30 100'",
        // 25×5÷10 = 12.50 on an even share that nobody printed: blank, and the total too
        "2次, 5人, '5 30'",
    })
    void besidesBonus(String praise, String trained, String printed) {
        byte[] submitted = new RowsWorkbook()
                .row("2025年度种植补助项目绩效自评表")
                .row("单位名称", "某某县农业农村局", "填报日期", "2026年3月1日")
                .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                .row("项目资金总额", "100", "100", "100%", "20")
                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分")
                .row("产出指标(50分)", "数量指标", "推广良种", "≥10亩", "10亩", "")
                .row("产出指标(50分)", "数量指标", "培训人数", "≥10人", trained, "")
                .row("产出指标(50分)", "加分项", "市级表彰(5分)", "≥2次", praise, "")
                .row("效益指标(30分)", "社会效益指标", "受益户数", "≥10户", "10户", "")
                .row("总分", "", "", "", "")
                .bytes();
        Case opened = WUHAN.open("表.xlsx", submitted).orThrow();
        List<String> scores = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(
                new ByteArrayInputStream(opened.form(FormTemplates.shipped(), Printing.SIGNED)))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        boolean line = row.getCell(3) != null
                                && List.of("推广", "培训", "市级", "受益").stream()
                                        .anyMatch(name ->
                                                row.getCell(3).toString().startsWith(name));
                        if (line && cell.getColumnIndex() == 6 && cell.getCellType() == CellType.NUMERIC) {
                            scores.add(plain(cell.getNumericCellValue()));
                        }
                        if (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC
                                && cell.getCellFormula().contains("SUM")) {
                            scores.add(plain(cell.getNumericCellValue()));
                        }
                    }));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(String.join(" ", scores)).isEqualTo(printed);
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** "(20分)" is 3.18 characters wide: a name of one to some ten lets it break, one that leaves room for it does not. */
    @Test
    @DisplayName("一行排得下的不分,排不下而另起一行不多占行的分,会多占一行的不分;读回来名称、分值、得分一样")
    void ownLine() {
        List<String> names = new ArrayList<>();
        for (int length = 1; length <= 40; length++) {
            names.add("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往".substring(0, length));
        }
        List<String> apart = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (int from = 0; from < names.size(); from += 4) {
            List<String> four = names.subList(from, from + 4);
            byte[] form = form(four.toArray(String[]::new));
            List<String> cells = cells(form);
            for (String name : four) {
                assertThat(cells).containsAnyOf(name + "(20分)", name + "\n(20分)");
                (cells.contains(name + "\n(20分)") ? apart : joined).add(name);
            }
            Judgement read = WUHAN.judge(WUHAN.read("表.xlsx", form).get(0).table());
            assertThat(read.scored().lines())
                    .extracting(line -> line.indicator().name())
                    .containsExactlyElementsOf(four);
            assertThat(read.scored().lines())
                    .extracting(line -> line.weight().intValueExact())
                    .containsOnly(20);
            assertThat(read.scored().total()).isEqualByComparingTo("100");
            assertThat(read.findings()).noneMatch(each -> each.severity() == Severity.ERROR);
        }
        assertThat(joined).contains(names.get(0), names.get(1));
        // Of every full line of names, those that leave less than 3.18 characters: three of each length of line, about.
        int first = apart.get(0).length();
        assertThat(apart)
                .extracting(String::length)
                .startsWith(first, first + 1, first + 2)
                .doesNotContain(first + 4);
        assertThat(joined).extracting(String::length).contains(first - 1, first + 4);
    }
}
