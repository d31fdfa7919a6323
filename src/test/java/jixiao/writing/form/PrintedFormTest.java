package jixiao.writing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jixiao.model.Form;
import jixiao.model.WeightSource;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintedFormTest {
    private static final String LONG = "协调落实区委主要领导专题调研、接待等公务活动次数,配合推进老旧小区加装电梯等重点实事";

    private final FormTemplate department = Opened.template("wuhan", Form.DEPARTMENT, 2023, true);

    private static Opened fill(Judgements made, FormTemplate template) {
        return Opened.first(OfficialForm.fill(List.of(made.judge()), template, Printing.SIGNED));
    }

    private static Judgements goals(int count, int lines) {
        Judgements made = Judgements.department().weights(WeightSource.SHARED);
        for (int no = 1; no <= count; no++) {
            for (int line = 0; line < lines; line++) {
                String level1 = line < lines / 2 ? "产出指标" : "效益指标";
                made.line(level1, level1 + line * 3 / lines, LONG + line, "≥50件", "52件", "1", "1.00");
            }
            made.goal(Integer.toString(no), LONG, Integer.toString(lines));
        }
        return made;
    }

    /** Rows that begin a page, as people count them. */
    private static Set<Integer> starts(XSSFSheet sheet) {
        return Arrays.stream(sheet.getRowBreaks())
                .mapToObj(row -> row + 2)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("A4、一页宽、页码、打印区域、居中,都来自表样")
    void pageSetUp() {
        for (FormTemplate template : FormTemplates.shipped().all()) {
            Judgements made = template.scope().form() == Form.DEPARTMENT
                    ? Judgements.department()
                    : Judgements.project("mof-2020");
            Opened form = fill(made.line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00"), template);
            XSSFSheet sheet = form.sheet();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            // One line: one page.
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(sheet.getHorizontallyCenter()).isTrue();
            assertThat(sheet.getFooter().getCenter()).contains("第 &P 页 共 &N 页");
            assertThat(form.workbook().getPrintArea(0))
                    .startsWith("自评表!$A$1:$")
                    .endsWith("$" + (sheet.getLastRowNum() + 1));
            assertThat(sheet.isDisplayGridlines()).isFalse();
        }
    }

    @Test
    @DisplayName("列宽、字体、边框照表样,指标行每格有框")
    void look() {
        Opened form = fill(goals(1, 3), department);
        XSSFSheet pattern =
                Opened.workbook(Opened.shipped("wuhan-department.xlsx")).getSheetAt(0);
        for (int column = 0; column < 7; column++) {
            assertThat(form.sheet().getColumnWidth(column)).isEqualTo(pattern.getColumnWidth(column));
            for (int row : List.of(8, 9, 10)) {
                var style = form.sheet().getRow(row).getCell(column).getCellStyle();
                assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.THIN);
                assertThat(style.getBorderLeft()).isEqualTo(BorderStyle.THIN);
                assertThat(style.getFont().getFontHeight()).isEqualTo((short) 210);
            }
        }
        assertThat(form.cell("G9").getCellStyle().getDataFormatString()).isEqualTo("0.00");
        assertThat(form.cell("D6").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(form.cell("F6").getCellStyle().getDataFormatString()).isEqualTo("0.00%");
    }

    @Test
    @DisplayName("改了表样的字体、列宽、边框,不动程序,成表随之而变")
    void officeChangesTheLook() {
        byte[] bytes = Opened.changed("wuhan-department.xlsx", workbook -> {
            var sheet = workbook.getSheetAt(0);
            sheet.setColumnWidth(3, 40 * 256);
            var style = sheet.getRow(9).getCell(3).getCellStyle();
            style.getFont().setFontName("仿宋_GB2312");
            style.setBorderBottom(BorderStyle.DOUBLE);
        });
        Opened form = fill(goals(2, 3), FormTemplate.read("own.xlsx", bytes));
        assertThat(form.sheet().getColumnWidth(3)).isEqualTo(40 * 256);
        assertThat(form.cell("D14").getCellStyle().getFont().getFontName()).isEqualTo("仿宋_GB2312");
        assertThat(form.cell("D14").getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
    }

    @Test
    @DisplayName("长文字的行随行数增高,短文字保持表样行高")
    void heights() {
        Judgements made = Judgements.department()
                .line("产出指标", "数量指标", "短", "1", "1", "40", "40.00")
                .line("产出指标", "数量指标", "长".repeat(100), "1", "1", "40", "40.00");
        XSSFSheet sheet = fill(made, department).sheet();
        assertThat(sheet.getRow(8).getHeightInPoints()).isEqualTo(24f);
        // 25 × 7 pixels are 131.25 points: 11.7 characters of 10.5 points a line, ten lines, 10 × 15.225 + 5.
        assertThat(sheet.getRow(9).getHeightInPoints()).isBetween(150f, 165f);
    }

    @Test
    @DisplayName("合并格的文字放不下时,所占各行一起增高")
    void groupHeights() {
        Judgements made = Judgements.department()
                .line("产".repeat(40), "数量指标", "甲", "1", "1", "40", "40.00")
                .line("产".repeat(40), "数量指标", "乙", "1", "1", "40", "40.00");
        XSSFSheet sheet = fill(made, department).sheet();
        // 10.5 × 7 pixels are 55.1 points: 4.7 characters a line, ten lines over two rows.
        float both = sheet.getRow(8).getHeightInPoints() + sheet.getRow(9).getHeightInPoints();
        assertThat(both).isBetween(10 * 15.225f, 10 * 15.225f + 12);
        assertThat(sheet.getRow(8).getHeightInPoints())
                .isEqualTo(sheet.getRow(9).getHeightInPoints());
    }

    @Test
    @DisplayName("超过行高上限的文字占几行合并,每行不超过 409 磅,指标仍是一项")
    void higherThanARow() {
        Judgements made = Judgements.department()
                .line("产出指标(80分)", "数量指标", "长".repeat(320), "1", "1", "40", "40.00")
                .line("产出指标(80分)", "数量指标", "短", "1", "1", "40", "40.00");
        Opened form = fill(made, department);
        form.sheet().forEach(row -> assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409.5f));
        // 324 characters at 11 a line are some 30 lines, 450 points: two rows.
        assertThat(form.merges("D")).contains("D9:D10");
        assertThat(form.merges("G")).contains("G9:G10");
        assertThat(form.merges("B")).contains("B9:B11");
        assertThat(form.text("D9")).hasSize(325);
        assertThat(form.text("D11")).isEqualTo("短(40分)");
        assertThat(form.cell("C12").getCellFormula()).isEqualTo("SUM(G6,G9:G11)");
    }

    @Test
    @DisplayName("合并格不重叠")
    void noOverlap() {
        for (Judgements made : List.of(goals(10, 7), goals(1, 60), goals(3, 1))) {
            List<CellRangeAddress> merges = fill(made, department).sheet().getMergedRegions();
            for (int i = 0; i < merges.size(); i++) {
                for (int j = i + 1; j < merges.size(); j++) {
                    assertThat(merges.get(i).intersects(merges.get(j)))
                            .as(
                                    "%s and %s",
                                    merges.get(i).formatAsString(),
                                    merges.get(j).formatAsString())
                            .isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("目标标题和表头不落在页尾,目标能整页的不拆开")
    void goalsStayWhole() {
        Opened form = fill(goals(10, 5), department);
        assertThat(starts(form.sheet()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(form.text("A" + row)).matches("(?s)年度目标\\d+:.*|总分"));
        // Each goal brings its own header: the title is repeated.
        assertThat(form.sheet().getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    @DisplayName("八成以内缩得下就一页;缩不下的在整组之前分页,不把一行指标孤零零地留在一页")
    void onePageOrWholeGroups() {
        for (int lines : List.of(8, 12, 25, 26, 27, 28, 29, 30)) {
            Opened form = fill(goals(1, lines), department);
            double rows = 0;
            for (var row : form.sheet()) {
                rows += row.getHeightInPoints();
            }
            // A4 less margins of 0.71 inch, 739.7 points, of which 2.5 % are left to the printer; ÷ 0.8 = 901.5.
            boolean fits = rows <= (841.9 - 2 * 0.71 * 72) * 0.975 / 0.8;
            assertThat(starts(form.sheet()).isEmpty())
                    .as("%s lines, %s points", lines, rows)
                    .isEqualTo(fits);
            assertThat(form.sheet().getPrintSetup().getFitHeight()).isEqualTo((short) (fits ? 1 : 0));
            TreeSet<Integer> starts = new TreeSet<>(starts(form.sheet()));
            starts.add(1);
            starts.add(form.sheet().getLastRowNum() + 2);
            for (int start : starts.headSet(starts.last())) {
                int end = starts.higher(start);
                long indicators = java.util.stream.IntStream.range(start, end)
                        .filter(row -> form.text("D" + row).startsWith(LONG))
                        .count();
                assertThat(indicators)
                        .as("%s lines, rows %s to %s", lines, start, end)
                        .isNotEqualTo(1);
            }
        }
    }

    @Test
    @DisplayName("单个目标跨页时重复表头,页首不在标题与表头之后")
    void headerRepeated() {
        Opened form = fill(goals(1, 60), department);
        assertThat(form.sheet().getRepeatingRows().formatAsString()).isEqualTo("8:8");
        assertThat(starts(form.sheet()))
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat(row).isNotIn(8, 9));
    }

    @Test
    @DisplayName("跨页的组在两页各有名称,左栏随页分开")
    void groupsDividedAtPages() {
        Opened form = fill(goals(1, 60), department);
        for (int row : starts(form.sheet())) {
            if (form.text("D" + row).startsWith(LONG)) {
                assertThat(form.text("B" + row)).isIn("产出指标", "效益指标");
                assertThat(form.text("C" + row)).isNotEmpty();
                assertThat(form.sheet().getMergedRegions())
                        .noneMatch(merge -> merge.getFirstRow() < row - 1 && merge.getLastRow() >= row - 1);
            }
        }
    }

    @Test
    @DisplayName("名称里有分值的组不拆开,以免分值重复")
    void groupsWithPointsStayOne() {
        Judgements made = Judgements.department().weights(WeightSource.SHARED);
        for (int line = 0; line < 60; line++) {
            made.line("产出指标(80分)", "数量指标" + line / 5, LONG + line, "1", "1", "1", "1.00");
        }
        Opened form = fill(made, department);
        assertThat(starts(form.sheet())).isNotEmpty();
        assertThat(form.merges("B")).containsOnlyOnce("B9:B68");
    }

    @Test
    @DisplayName("每页的行高合计不超过页面可用高度")
    void pagesFit() {
        Opened form = fill(goals(10, 7), department);
        // A4 less margins of 0.71 inch: 841.9 − 102.2 points; the repeated title takes its part of each later page.
        double room = (841.9 - 2 * 0.71 * 72) / Paper.scale(form.sheet());
        double repeated = form.sheet().getRow(0).getHeightInPoints();
        TreeSet<Integer> starts = new TreeSet<>(starts(form.sheet()));
        double used = 0;
        for (int row = 1; row <= form.sheet().getLastRowNum() + 1; row++) {
            XSSFRow cells = form.sheet().getRow(row - 1);
            used = starts.contains(row) ? repeated + cells.getHeightInPoints() : used + cells.getHeightInPoints();
            assertThat(used).isLessThanOrEqualTo(room);
        }
    }
}
