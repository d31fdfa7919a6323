package jixiao.writing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jixiao.model.Form;
import jixiao.writing.form.template.FormTemplate;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlankFormTest {
    private static final BigDecimal TWENTY = new BigDecimal("20");
    private static final BigDecimal EIGHTY = new BigDecimal("80");

    private static Opened department(int goals) {
        FormTemplate template = Opened.template("wuhan", Form.DEPARTMENT, 2025, true);
        return Opened.first(
                BlankForm.make(template, new BlankForm.Wish(TWENTY, EIGHTY, true, 2, Optional.of(2025), goals)));
    }

    private static Opened national() {
        FormTemplate template = Opened.template("mof-2020", Form.PROJECT, 2025, true);
        return Opened.first(BlankForm.make(
                template, new BlankForm.Wish(BigDecimal.TEN, new BigDecimal("90"), true, 2, Optional.empty(), 3)));
    }

    private static XSSFDataValidation aid(Opened form, String cell) {
        return form.sheet().getDataValidations().stream()
                .filter(one -> Arrays.stream(one.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(form.cell(cell))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no aid in " + cell));
    }

    @Test
    @DisplayName("每个目标十行空指标,标题印年度和分值")
    void lines() {
        Opened form = department(2);
        assertThat(form.text("A1")).isEqualTo("2025年度部门整体绩效自评表");
        assertThat(form.text("A7")).isEqualTo("年度目标1:");
        assertThat(form.text("A19")).isEqualTo("年度目标2:");
        assertThat(form.text("A31")).isEqualTo("总分");
        for (int row = 9; row <= 18; row++) {
            assertThat(form.text("D" + row)).isEmpty();
            // Two lines of 10.5 points: 2×10.5×1.45+5 = 35.45, in steps of 0.75: 36.
            assertThat(form.sheet().getRow(row - 1).getHeightInPoints()).isEqualTo(36f);
        }
        assertThat(department(1).text("A7")).isEqualTo("年度目标:\n(80分)");
        assertThat(national().text("A2")).isEqualTo("(____年度)");
        assertThat(national().text("A23")).isEqualTo("总分");
    }

    @Test
    @DisplayName("按一级指标给行数:名称填好、合并,行数照给;各列宽得下自己的下拉选项")
    void rowsByGroup() {
        FormTemplate template = Opened.template("wuhan", Form.DEPARTMENT, 2025, true);
        BlankForm.Wish wish = new BlankForm.Wish(
                TWENTY,
                EIGHTY,
                true,
                2,
                Optional.of(2025),
                1,
                List.of(new BlankForm.Rows("产出指标", 3), new BlankForm.Rows("满意度指标", 2)));
        Opened form = Opened.first(BlankForm.make(template, wish));
        assertThat(form.text("B9")).isEqualTo("产出指标");
        assertThat(form.text("B12")).isEqualTo("满意度指标");
        assertThat(form.merges("B")).contains("B9:B11", "B12:B13");
        assertThat(form.text("A14")).isEqualTo("总分");
        // 服务对象满意度指标, 9 characters of 10.5 points: 94.5, ÷ 0.975, and 4.5 for the edges are 101.4 points.
        assertThat(form.sheet().getColumnWidthInPixels(2) * 0.75).isGreaterThan(101.4f);
    }

    @Test
    @DisplayName("选项在隐藏的工作表上,下拉列表引用它")
    void dropDowns() {
        Opened form = department(2);
        XSSFSheet options = form.workbook().getSheet("选项");
        assertThat(form.workbook().isSheetHidden(form.workbook().getSheetIndex(options)))
                .isTrue();
        assertThat(form.workbook().getNumberOfSheets()).isEqualTo(2);
        XSSFDataValidation level1 = aid(form, "B30");
        assertThat(level1.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
        assertThat(level1.getValidationConstraint().getFormula1()).isEqualTo("选项!$A$2:$A$5");
        assertThat(options.getRow(0).getCell(0).getStringCellValue()).isEqualTo("一级指标");
        assertThat(options.getRow(2).getCell(0).getStringCellValue()).isEqualTo("产出指标");
        assertThat(options.getRow(4).getCell(0).getStringCellValue()).isEqualTo("满意度指标");
        assertThat(level1.getSuppressDropDownArrow()).isTrue();
        assertThat(level1.getShowErrorBox()).isFalse();
    }

    @Test
    @DisplayName("每个填写处有中文提示,金额和分数只收数字")
    void hints() {
        Opened form = national();
        XSSFDataValidation budget = aid(form, "E8");
        assertThat(budget.getPromptBoxTitle()).isEqualTo("预算数");
        assertThat(budget.getPromptBoxText()).contains("万元,只填数字");
        assertThat(budget.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DECIMAL);
        assertThat(budget.getShowErrorBox()).isTrue();
        assertThat(aid(form, "G22").getShowErrorBox()).isTrue();
        assertThat(aid(form, "F13").getPromptBoxText()).contains("准确数值");
        assertThat(aid(form, "C3").getPromptBoxTitle()).isEqualTo("项目名称");
        form.sheet()
                .getDataValidations()
                .forEach(one -> assertThat(one.getPromptBoxText()).hasSizeBetween(1, 255));
    }

    @Test
    @DisplayName("空白时公式什么也不显示")
    void formulasShowNothing() {
        Opened form = national();
        for (String cell : List.of("H6", "I6", "H7", "H23")) {
            assertThat(form.text(cell)).isEmpty();
        }
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        for (String cell : List.of("H6", "I6", "H7", "H23")) {
            assertThat(form.text(cell)).isEmpty();
        }
        assertThat(form.text("G23")).isEqualTo("10");
    }

    @Test
    @DisplayName("填数后执行率、执行得分即算;得分填齐才有总分")
    void formulasCompute() {
        Opened form = national();
        form.cell("E6").setCellValue(251.89);
        form.cell("F6").setCellValue(226.7);
        form.cell("D13").setCellValue("甲");
        form.cell("D14").setCellValue("乙");
        form.cell("H13").setCellValue(50);
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        // 226.7 ÷ 251.89 = 0.89999…, 10 × that = 9.00
        assertThat(form.text("H6")).isEqualTo("90.00%");
        assertThat(form.text("I6")).isEqualTo("9.00");
        assertThat(form.text("H23")).isEmpty();
        form.cell("H14").setCellValue(38.5);
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(form.text("H23")).isEqualTo("97.50");
    }

    @Test
    @DisplayName("预算数为零或只填一个数时不出错误值")
    void noErrorValues() {
        Opened form = national();
        form.cell("E6").setCellValue(0);
        form.cell("F6").setCellValue(5);
        form.cell("E7").setCellValue(5);
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(List.of(form.text("H6"), form.text("I6"), form.text("H7"))).containsOnly("");
    }

    @Test
    @DisplayName("得分不按比例计的口径不印执行得分公式")
    void notLinear() {
        FormTemplate template = Opened.template("wuhan", Form.DEPARTMENT, 2025, true);
        Opened form = Opened.first(
                BlankForm.make(template, new BlankForm.Wish(TWENTY, EIGHTY, false, 2, Optional.of(2025), 1)));
        assertThat(form.text("G6")).isEmpty();
        assertThat(form.cell("G6").getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.BLANK);
    }

    @Test
    @DisplayName("不分页、重复表头、同样的输入得到同样的字节")
    void printing() {
        assertThat(department(1).sheet().getRowBreaks()).isEmpty();
        assertThat(department(3).sheet().getRepeatingRows().formatAsString()).isEqualTo("8:8");
        FormTemplate template = Opened.template("wuhan", Form.DEPARTMENT, 2025, true);
        BlankForm.Wish wish = new BlankForm.Wish(TWENTY, EIGHTY, true, 2, Optional.of(2025), 1);
        assertThat(BlankForm.make(template, wish)).isEqualTo(BlankForm.make(template, wish));
    }

    @Test
    @DisplayName("目标数至少为一")
    void atLeastOneGoal() {
        assertThatThrownBy(() -> new BlankForm.Wish(TWENTY, EIGHTY, true, 2, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
