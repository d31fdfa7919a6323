package jixiao.writing.form.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.writing.form.Judgements;
import jixiao.writing.form.OfficialForm;
import jixiao.writing.form.Opened;
import jixiao.writing.form.Printing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateReadTest {
    private static final String FILE = "wuhan-department.xlsx";

    static Stream<Arguments> needed() {
        List<String> all =
                List.of("单位名称", "资金行", "预算数", "执行数", "执行率", "表头行", "指标行", "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值");
        List<Arguments> cases = new ArrayList<>();
        for (FormTemplate template : FormTemplates.shipped().all()) {
            List<String> names = new ArrayList<>(all);
            names.addAll(template.scope().form() == Form.DEPARTMENT ? List.of("目标标题行", "目标内容") : List.of("项目名称"));
            names.addAll(template.scope().scores() ? List.of("执行得分", "得分", "总分") : List.of());
            names.forEach(name -> cases.add(Arguments.of(template.file(), name)));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} 缺少{1}")
    @MethodSource("needed")
    @DisplayName("缺少必需的名称时拒绝,并说出这个名称")
    void refusesWithoutNeededName(String file, String name) {
        byte[] bytes = Opened.changed(file, workbook -> workbook.removeName(workbook.getName(name)));
        assertThatThrownBy(() -> FormTemplate.read(file, bytes))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith("表样“" + file + "”缺少名称“" + name + "”:请在 Excel 的“公式→名称管理器”中,给")
                .hasMessageEndingWith("定义这个名称。");
    }

    @Test
    @DisplayName("可有可无的名称不缺也能用")
    void doesWithoutOptionalNames() {
        byte[] bytes = Opened.changed(FILE, workbook -> {
            for (String name : List.of("标题", "填报日期", "基本支出总额", "资金明细行", "说明", "说明行", "原因分析", "改进措施", "适用年度")) {
                workbook.removeName(workbook.getName(name));
            }
        });
        assertThat(FormTemplate.read(FILE, bytes).scope())
                .isEqualTo(new Scope(List.of("wuhan"), Form.DEPARTMENT, 0, 9999, true));
    }

    @ParameterizedTest
    @CsvSource({
        "适用口径, '', 表样“x.xlsx”的名称“适用口径”没有定义或为空",
        "适用表式, 部门, 表样“x.xlsx”的名称“适用表式”的值“部门”不认识",
        "得分栏, 是, 表样“x.xlsx”的名称“得分栏”的值“是”不认识",
        "适用年度, 去年, 表样“x.xlsx”的名称“适用年度”应为年份或起止年份",
        "适用年度, 24, 表样“x.xlsx”的名称“适用年度”应为年份或起止年份",
    })
    @DisplayName("适用范围写错时说明应怎样写")
    void refusesWrongScope(String name, String value, String message) {
        byte[] bytes = Opened.changed(FILE, workbook -> refer(workbook, name, "\"" + value + "\""));
        assertThatThrownBy(() -> FormTemplate.read("x.xlsx", bytes))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 9999",
        "2024, 2024, 2024",
        "2024-2026, 2024, 2026",
        "2024—2026, 2024, 2026",
        "2024-, 2024, 9999",
        "-2023, 0, 2023",
    })
    @DisplayName("适用年度:一年、起止、只有起或止、不限")
    void years(String value, int first, int last) {
        byte[] bytes = Opened.changed(FILE, workbook -> refer(workbook, "适用年度", "\"" + value + "\""));
        Scope scope = FormTemplate.read(FILE, bytes).scope();
        assertThat(List.of(scope.firstYear(), scope.lastYear())).containsExactly(first, last);
    }

    @Test
    @DisplayName("一个表样可适用于几种口径")
    void severalConventions() {
        byte[] bytes = Opened.changed(FILE, workbook -> refer(workbook, "适用口径", "\"wuhan、hongshan,jianghan\""));
        assertThat(FormTemplate.read(FILE, bytes).scope().conventions())
                .containsExactly("wuhan", "hongshan", "jianghan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "得分|自评表!$G$12|表样“x.xlsx”的名称“得分”应在“指标行”(第10行)之内,现在在第12行。",
                "预算数|自评表!$D$5|表样“x.xlsx”的名称“预算数”应在“资金行”(第6行)之内,现在在第5行。",
                "目标内容|自评表!$C$3|表样“x.xlsx”的名称“目标内容”应在“目标标题行”(第8行)之内,现在在第3行。",
                "指标行|自评表!$A$10:$G$11|表样“x.xlsx”的名称“指标行”只能是一行,现在是第10至11行。",
                "指标行|自评表!$A$11:$G$11|表样“x.xlsx”的名称“一级指标”应在“指标行”(第11行)之内,现在在第10行。",
                "目标标题行|自评表!$A$3:$G$3|表样“x.xlsx”的名称“目标内容”应在“目标标题行”(第3行)之内,现在在第8行。",
                "资金明细行|自评表!$A$4:$G$4|表样“x.xlsx”的名称“资金明细行”(第4行)应紧接在“资金行”(第6行)之后。",
                "总分|#REF!$A$1|表样“x.xlsx”的名称“总分”已失效(#REF!),请在“公式→名称管理器”中重新指定它的单元格,或删除它。",
                "总分|选项!$A$1|表样“x.xlsx”的名称指向了不止一张工作表(自评表、选项),请把各位置的名称都定义在表样所在的一张表上。",
            })
    @DisplayName("名称放错位置时说明应放在哪里")
    void refusesMisplacedNames(String name, String refersTo, String message) {
        byte[] bytes = Opened.changed(FILE, workbook -> refer(workbook, name, refersTo));
        assertThatThrownBy(() -> FormTemplate.read("x.xlsx", bytes))
                .isInstanceOf(TemplateProblem.class)
                .hasMessage(message);
    }

    @Test
    @DisplayName("固定文字里写了不认识的{词}时拒绝")
    void refusesUnknownWord() {
        byte[] bytes = Opened.changed(FILE, workbook -> {
            var title = workbook.getSheetAt(0).getRow(0).getCell(0);
            title.setBlank();
            title.setCellValue("{年份}年度自评表");
        });
        FormTemplate template = FormTemplate.read("x.xlsx", bytes);
        Judgement table = Judgements.department()
                .line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00")
                .judge();
        assertThatThrownBy(() -> OfficialForm.fill(List.of(table), template, Printing.SIGNED))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith("表样“x.xlsx”的单元格A1中的{年份}不认识,可用的有:{年度}");
    }

    @Test
    @DisplayName("不是工作簿的文件一句话说明")
    void refusesOtherFiles() {
        byte[] bytes = "不是工作簿".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FormTemplate.read("x.xlsx", bytes))
                .isInstanceOf(TemplateProblem.class)
                .hasMessage("表样“x.xlsx”不是可以读取的 .xlsx 工作簿,请用 Excel 重新另存后再用。");
        assertThatThrownBy(() -> FormTemplate.read("x.xlsx", new byte[0])).isInstanceOf(TemplateProblem.class);
    }

    /** Past POI's own check of formulas: an office's workbook may hold any. */
    private static void refer(XSSFWorkbook workbook, String name, String refersTo) {
        for (var defined : workbook.getCTWorkbook().getDefinedNames().getDefinedNameList()) {
            if (defined.getName().equals(name)) {
                defined.setStringValue(refersTo);
            }
        }
    }
}
