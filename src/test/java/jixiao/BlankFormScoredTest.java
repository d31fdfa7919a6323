package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.model.Finding;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.reading.ReadTable;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blank forms filled in as a department would, cell by cell, and handed in. */
class BlankFormScoredTest {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();
    private static final String[][] LINES = {
        {"产出指标", "数量指标", "举办培训班", "≥12期", "12期"},
        {"产出指标", "质量指标", "培训合格率", "≥95%", "97%"},
        {"产出指标", "时效指标", "完成时间", "2025年11月底前", "2025年11月20日"},
        {"效益指标", "社会效益指标", "业务能力提升", "明显提升", "较上年明显提升"},
        {"满意度指标", "服务对象满意度指标", "学员满意度", "≥90%", "94%"},
    };

    private static Engine engine(String convention) {
        return ENGINES.computeIfAbsent(convention, Engine::load);
    }

    private static byte[] blank(String convention, Form form, int goals) {
        return engine(convention).forms(FormTemplates.shipped()).blank(Optional.of(form), Optional.of(2025), goals);
    }

    /** Fills cells in pairs of address and value, lets the formulas reckon, and saves. */
    private static byte[] fill(byte[] blank, Object... cells) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < cells.length; i += 2) {
                CellReference at = new CellReference((String) cells[i]);
                XSSFCell cell = sheet.getRow(at.getRow()).getCell(at.getCol());
                if (cells[i + 1] instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue((String) cells[i + 1]);
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Judgement judge(String convention, byte[] workbook) {
        List<ReadTable> tables = engine(convention).read("填好的表.xlsx", workbook);
        assertThat(tables).hasSize(1);
        return engine(convention).judge(tables.get(0).table());
    }

    private static byte[] lines(byte[] form, int row, String columns, int... points) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            String[] line = LINES[i % LINES.length];
            for (int column = 0; column < line.length; column++) {
                cells.add(columns.charAt(column) + "" + (row + i));
                cells.add(line[column]);
            }
        }
        return fill(form, cells.toArray());
    }

    @Test
    @DisplayName("武汉部门整体:填好的表没有任何审核发现,执行得分随公式")
    void wuhanDepartment() {
        int[] points = {20, 20, 10, 20, 10};
        byte[] form = lines(blank("wuhan", Form.DEPARTMENT, 1), 9, "BCDEF", points);
        for (int i = 0; i < points.length; i++) {
            form = fill(form, "D" + (9 + i), LINES[i][2] + "(" + points[i] + "分)", "G" + (9 + i), points[i]);
        }
        form = fill(
                form,
                "A2",
                "单位名称(盖章):某某市档案馆",
                "E2",
                "填报日期:2026年3月20日",
                "D3",
                "某某市档案馆",
                "D4",
                800.0,
                "F4",
                341.94,
                "D6",
                1201.71,
                "E6",
                1141.94,
                "C7",
                "做好档案业务培训。",
                "C20",
                "无",
                "C21",
                "无");
        Judgement judgement = judge("wuhan", form);
        assertThat(QualityHints.without(judgement.findings())).isEmpty();
        // 20 × 1141.94 ÷ 1201.71 = 19.01, and five lines in full
        assertThat(judgement.scored().total()).isEqualByComparingTo("99.01");
        assertThat(judgement.table().claimedTotal().value().orElseThrow()).isEqualByComparingTo("99.01");
        assertThat(judgement.table().year()).contains(2025);
    }

    @Test
    @DisplayName("三个目标只填两个:空目标、空行不算指标")
    void goalsLeftEmpty() {
        byte[] form = blank("wuhan", Form.DEPARTMENT, 3);
        form = lines(form, 9, "BCDEF", 1, 1, 1);
        form = lines(form, 21, "BCDEF", 1, 1);
        String[] names = {"举办培训班(20分)", "培训合格率(20分)", "完成时间(10分)", "编印简报(20分)", "简报采用率(10分)"};
        int[] rows = {9, 10, 11, 21, 22};
        double[] scores = {20, 20, 10, 20, 10};
        for (int i = 0; i < rows.length; i++) {
            form = fill(form, "D" + rows[i], names[i], "G" + rows[i], scores[i]);
        }
        form = fill(
                form,
                "A7",
                "年度目标1:(50分)",
                "A19",
                "年度目标2:(30分)",
                "C7",
                "办好培训",
                "C19",
                "办好简报",
                "D3",
                "某某市档案馆",
                "E2",
                "填报日期:2026年3月20日",
                "D4",
                60,
                "F4",
                30,
                "D6",
                90,
                "E6",
                90,
                "C44",
                "无",
                "C45",
                "无");
        Judgement judgement = judge("wuhan", form);
        assertThat(judgement.scored().lines()).hasSize(5);
        assertThat(judgement.scored().goals()).hasSize(2);
        assertThat(QualityHints.without(judgement.findings())).isEmpty();
        assertThat(judgement.scored().total()).isEqualByComparingTo("100.00");
    }

    @Test
    @DisplayName("武汉项目:得分留空由程序计,没有审核发现")
    void wuhanProject() {
        byte[] form = lines(blank("wuhan", Form.PROJECT, 1), 12, "BCDEF", 1, 1, 1, 1, 1);
        String[] points = {"20", "20", "10", "20", "10"};
        for (int i = 0; i < points.length; i++) {
            form = fill(form, "D" + (12 + i), LINES[i][2] + "(" + points[i] + "分)");
        }
        form = fill(
                form,
                "C3",
                "档案业务培训",
                "C4",
                "某某市委办公室",
                "F4",
                "某某市档案馆",
                "E2",
                "填报日期:2026年3月20日",
                "C5",
                "1、部门预算项目 √  2、市直专项 □  3、市对下转移支付项目 □",
                "D9",
                50,
                "E9",
                45,
                "C22",
                "无",
                "C23",
                "无");
        Judgement judgement = judge("wuhan", form);
        assertThat(judgement.table().unit().text()).isEqualTo("某某市档案馆");
        // Of the three rows of boxes one is ticked: the other two are told, and ask for nothing.
        assertThat(QualityHints.without(judgement.findings()))
                .extracting(Finding::code)
                .containsExactly("FORM_FIELD_MISSING");
        assertThat(judgement.scored().total()).isEqualByComparingTo("98.00");
    }

    @Test
    @DisplayName("国家项目支出表:分值栏、自评得分齐全,没有审核发现")
    void national() {
        byte[] form = lines(blank("mof-2020", Form.PROJECT, 1), 13, "BCDEF", 1, 1, 1, 1, 1);
        double[] points = {20, 20, 10, 30, 10};
        for (int i = 0; i < points.length; i++) {
            form = fill(form, "G" + (13 + i), points[i], "H" + (13 + i), points[i]);
        }
        form = fill(
                form,
                "C3",
                "档案业务培训",
                "C4",
                "某某市委办公室",
                "F4",
                "某某市档案馆",
                "D6",
                48,
                "E6",
                50,
                "F6",
                45,
                "D7",
                48,
                "E7",
                50,
                "F7",
                45,
                "B11",
                "办好培训",
                "F11",
                "已办好",
                "F25",
                "填报日期:2026年3月20日");
        Judgement judgement = judge("mof-2020", form);
        assertThat(QualityHints.without(judgement.findings())).isEmpty();
        assertThat(judgement.scored().total()).isEqualByComparingTo("99.00");
        assertThat(judgement.table().claimedTotal().value().orElseThrow()).isEqualByComparingTo("99");
    }

    @Test
    @DisplayName("四川项目支出表:指标性质选自下拉列表,没有审核发现")
    void sichuan() {
        byte[] form = blank("sichuan", Form.PROJECT, 1);
        Object[][] lines = {
            {"产出指标", "数量指标", "举办培训班", "≥", 12, "期", 12, 40, 40},
            {"产出指标", "成本指标", "培训成本", "≤", 50, "万元", 45, 30, 30},
            {"效益指标", "社会效益指标", "业务能力", "定性", "明显提升", "", "较上年明显提升", 10, 10},
            {"满意度指标", "服务对象满意度指标", "学员满意度", "≥", 90, "%", 94, 10, 10},
        };
        List<Object> cells = new ArrayList<>();
        for (int row = 0; row < lines.length; row++) {
            for (int column = 0; column < lines[row].length; column++) {
                cells.add((char) ('B' + column) + "" + (13 + row));
                cells.add(lines[row][column]);
            }
        }
        form = fill(form, cells.toArray());
        form = fill(
                form,
                "C3",
                "档案业务培训",
                "C4",
                "某某市委办公室",
                "G4",
                "某某市档案馆",
                "D5",
                "已办好",
                "D6",
                "按月举办",
                "D8",
                48,
                "E8",
                50,
                "F8",
                45,
                "D9",
                48,
                "E9",
                50,
                "F9",
                45,
                "B24",
                "完成",
                "B25",
                "无",
                "B26",
                "无",
                "G27",
                "填报日期:2026年3月20日");
        Judgement judgement = judge("sichuan", form);
        assertThat(QualityHints.without(judgement.findings())).isEmpty();
        assertThat(judgement.scored().total()).isEqualByComparingTo("99.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wuhan", "mof-2020", "sichuan"})
    @DisplayName("原样交回的空白表:是空白表,隐藏的选项表不算被隐藏的自评表")
    void untouched(String convention) {
        Engine engine = engine(convention);
        byte[] form = engine.forms(FormTemplates.shipped()).blank(Optional.empty(), Optional.empty(), 2);
        List<ReadTable> tables = engine.read("空白表.xlsx", form);
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).table().isBlankForm()).isTrue();
        assertThat(tables.get(0).table().notices()).isEmpty();
        assertThat(tables.get(0).table().indicators()).isEmpty();
    }
}
