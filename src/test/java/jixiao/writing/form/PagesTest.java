package jixiao.writing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.model.Form;
import jixiao.writing.form.template.FormTemplate;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 分页: pages of the official forms, their number against what the heights of the rows ask for. */
class PagesTest {
    private static final String REASON = "受汛期连续降雨影响,施工窗口期缩短,已协调施工单位增加班组,下年度提前安排招标采购";
    private static final String NAME = "工程质量达到国家现行施工质量验收规范合格标准的比例";
    /** Printers take a little more than is reckoned, so the program leaves so much of each page. */
    private static final double LEFT = 0.975;

    /** Lines in the groups of 数量, 质量, 时效, 成本, 社会效益, 可持续 and 满意度. */
    private static int[] groups(int lines) {
        return switch (lines) {
            case 8 -> new int[] {2, 1, 1, 1, 1, 1, 1};
            case 12 -> new int[] {3, 2, 2, 1, 2, 1, 1};
            default -> new int[] {8, 4, 3, 2, 4, 2, 2};
        };
    }

    private static Judgements filled(String convention, Form form, int lines) {
        Judgements made = form == Form.DEPARTMENT ? Judgements.department() : Judgements.project(convention);
        String[][] names = {
            {"产出指标", "数量指标"},
            {"产出指标", "质量指标"},
            {"产出指标", "时效指标"},
            {"产出指标", "成本指标"},
            {"效益指标", "社会效益指标"},
            {"效益指标", "可持续影响指标"},
            {"满意度指标", "服务对象满意度指标"}
        };
        int number = 0;
        for (int group = 0; group < names.length; group++) {
            for (int line = 0; line < groups(lines)[group]; line++, number++) {
                made.line(
                        names[group][0],
                        names[group][1],
                        NAME + number,
                        "≥95%",
                        "97%",
                        "1",
                        "1.00",
                        "",
                        number % 4 == 3 ? REASON : "",
                        Optional.empty());
            }
        }
        return form == Form.DEPARTMENT ? made.goal("1", REASON, "80") : made;
    }

    private static Opened opened(String convention, Form form, int lines) {
        FormTemplate template = Opened.template(convention, form, 2024, true);
        return Opened.first(
                OfficialForm.fill(List.of(filled(convention, form, lines).judge()), template, Printing.SIGNED));
    }

    /** How many lines of indicators begin on each page. */
    private static List<Integer> linesOnPages(XSSFSheet sheet) {
        List<Integer> starts = Paper.starts(sheet);
        List<Integer> counts = new ArrayList<>();
        for (int page = 0; page + 1 < starts.size(); page++) {
            counts.add((int) IntStream.range(starts.get(page), starts.get(page + 1))
                    .filter(row -> isLine(sheet, row))
                    .count());
        }
        return counts;
    }

    private static boolean isLine(XSSFSheet sheet, int row) {
        var cell = sheet.getRow(row - 1).getCell(3);
        return cell != null
                && cell.toString().startsWith(NAME)
                && !cell.toString().contains(REASON);
    }

    @ParameterizedTest(name = "{0} {1} {2}项")
    @DisplayName("正式表的页数不多于行高所需:每页装得下,首页有指标、没有孤行,除末页外不空半页,缩印不小于八成")
    @CsvSource({
        // Upright A4 at 80 %: (841.9 − 102.2)×0.975÷0.8 = 901 points a page; rows 884, 1161+36, 1916+2×36 and so on.
        "wuhan, DEPARTMENT, 8, 1", "wuhan, DEPARTMENT, 12, 2", "wuhan, DEPARTMENT, 25, 3",
        "wuhan, PROJECT, 8, 2", "wuhan, PROJECT, 12, 2", "wuhan, PROJECT, 25, 3",
        // Across: (595.3 − 102.2)×0.975÷0.8 = 601; rows 832+36, 1022+36, 1581+2×36; of 四川 944+30, 1026+21, 1826+3×21.
        "mof-2020, PROJECT, 8, 2", "mof-2020, PROJECT, 12, 2", "mof-2020, PROJECT, 25, 3",
        "sichuan, PROJECT, 8, 2", "sichuan, PROJECT, 12, 2", "sichuan, PROJECT, 25, 4",
    })
    void pages(String convention, Form form, int lines, int expected) {
        XSSFSheet sheet = opened(convention, form, lines).sheet();
        List<Integer> starts = Paper.starts(sheet);
        int pages = starts.size() - 1;
        double header = Paper.height(
                sheet,
                sheet.getRepeatingRows().getFirstRow() + 1,
                sheet.getRepeatingRows().getLastRow() + 1);
        double all = Paper.height(sheet, 1, sheet.getLastRowNum() + 1);
        double smallest = Paper.room(sheet) * Paper.scale(sheet) / 0.8;
        assertThat(pages).isEqualTo(expected);
        // As few as the heights allow at 80 %, where the columns leave that scale: one page less would not hold them.
        assertThat(all + (pages - 2) * header)
                .as("rows of %s on one page less", all)
                .isGreaterThan((pages - 1) * smallest * LEFT);
        if (pages == 1) {
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(all * 0.8).isLessThanOrEqualTo(Paper.room(sheet) * Paper.scale(sheet));
            return;
        }
        assertThat(Paper.scale(sheet)).isGreaterThanOrEqualTo(0.795);
        double room = Paper.room(sheet) * LEFT;
        for (int at = 0; at < pages; at++) {
            double used = Paper.height(sheet, starts.get(at), starts.get(at + 1) - 1) + (at == 0 ? 0 : header);
            assertThat(used).as("page %s", at + 1).isLessThanOrEqualTo(room + 1);
            if (at < pages - 1) {
                assertThat(used).as("page %s", at + 1).isGreaterThan(room / 2);
            }
        }
        assertThat(linesOnPages(sheet)).doesNotContain(1);
        assertThat(linesOnPages(sheet).get(0)).isGreaterThan(1);
    }

    @Test
    @DisplayName("高于半页的组从首页开始,在行间分开;缩印靠加宽左右页边,各栏总在一页宽以内")
    void highGroup() {
        XSSFSheet sheet = opened("sichuan", Form.PROJECT, 25).sheet();
        int second = Paper.starts(sheet).get(1);
        assertThat(isLine(sheet, second)).isTrue();
        assertThat(isLine(sheet, second - 1)).isTrue();
        assertThat(isLine(sheet, second - 2)).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getMargin(PageMargin.LEFT)).isCloseTo(sheet.getMargin(PageMargin.RIGHT), within(1e-9));
    }

    @ParameterizedTest(name = "{0} {1} {2}行")
    @DisplayName("空白表:自动分页,行可随文字增高,大格容三行字;末页不只两行")
    @CsvSource({
        "wuhan, DEPARTMENT, 12",
        "wuhan, PROJECT, 25",
        "mof-2020, PROJECT, 10",
        "mof-2020, PROJECT, 25",
        "sichuan, PROJECT, 12",
        "sichuan, PROJECT, 25",
    })
    void blank(String convention, Form form, int rows) {
        FormTemplate template = Opened.template(convention, form, 2025, true);
        BlankForm.Wish wish = new BlankForm.Wish(
                BigDecimal.TEN,
                new BigDecimal("90"),
                true,
                2,
                Optional.of(2025),
                1,
                List.of(new BlankForm.Rows("", rows)));
        XSSFSheet sheet = Opened.first(BlankForm.make(template, wish)).sheet();
        assertThat(sheet.getRowBreaks()).isEmpty();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        int growing = 0;
        for (var row : sheet) {
            if (!((org.apache.poi.xssf.usermodel.XSSFRow) row).getCTRow().getCustomHeight()) {
                growing++;
                // Two lines of 10.5 points at the lowest pitch of a Chinese font, 1.3: 27.3.
                assertThat(row.getHeightInPoints()).isGreaterThanOrEqualTo(27.3f);
            }
        }
        assertThat(growing).isEqualTo(rows);
        double room = Paper.room(sheet);
        double used = 0;
        int last = 0;
        for (int row = 1; row <= sheet.getLastRowNum() + 1; row++) {
            double height = Paper.height(sheet, row, row);
            boolean begins = used + height > room;
            used = begins ? height : used + height;
            last = begins ? 1 : last + 1;
        }
        assertThat(last).isGreaterThan(2);
    }
}
