package jixiao.writing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jixiao.model.Form;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import jixiao.model.WeightSource;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficialFormTest {
    private static Opened fill(Judgements made, FormTemplate template) {
        return Opened.first(OfficialForm.fill(List.of(made.judge()), template, Printing.SIGNED));
    }

    @Nested
    @DisplayName("武汉部门整体")
    class WuhanDepartment {
        private final FormTemplate template = Opened.template("wuhan", Form.DEPARTMENT, 2023, true);

        private Judgements oneGoal() {
            return Judgements.department()
                    .title("2023年度部门整体绩效项目自评表")
                    .indicatorPoints("80")
                    .weights(WeightSource.CLAIMED)
                    .line("产出指标", "数量指标", "召开全区性会议", "≤10", "10", "30", "30.00")
                    .line("产出指标", "数量指标", "信息业务培训人数", "≥100", "90", "30", "27.00")
                    .line("产出指标", "质量指标", "备案率", "100%", "100%", "10", "10.00")
                    .line("效益指标", "社会效益指标", "督查工作质效", "提高", "提高", "10", "10.00")
                    .goal("", "认真贯彻落实。", "80");
        }

        @Test
        @DisplayName("标题栏和资金:文字、万元金额、两位百分数")
        void head() {
            Opened form = fill(oneGoal(), template);
            assertThat(form.text("A1")).isEqualTo("2023年度部门整体绩效项目自评表");
            assertThat(form.text("A2")).isEqualTo("单位名称(盖章):某某区人民政府办公室");
            assertThat(form.text("E2")).isEqualTo("填报日期:2025年3月20日");
            assertThat(form.text("D3")).isEqualTo("某某区人民政府办公室");
            assertThat(form.text("D4")).isEqualTo("1,004.99万元");
            assertThat(form.text("F4")).isEqualTo("127.99万元");
            assertThat(form.text("A5")).isEqualTo("预算执行情况(万元)\n(20分)");
            assertThat(form.text("D6")).isEqualTo("1,201.71");
            assertThat(form.text("E6")).isEqualTo("1,141.94");
            // 1141.94 ÷ 1201.71 = 0.950262…
            assertThat(form.text("F6")).isEqualTo("95.03%");
            // 20 × 1141.94 ÷ 1201.71 = 19.0052…
            assertThat(form.text("G6")).isEqualTo("19.01");
        }

        @Test
        @DisplayName("没有明细时不留明细行,目标标题紧接资金行")
        void goal() {
            Opened form = fill(oneGoal(), template);
            assertThat(form.text("A7")).isEqualTo("年度目标:\n(80分)");
            assertThat(form.text("C7")).isEqualTo("认真贯彻落实。");
            assertThat(form.text("A8")).isEqualTo("年度绩效\n目标");
            assertThat(form.text("B8")).isEqualTo("一级指标");
            assertThat(form.text("D9")).isEqualTo("召开全区性会议");
            assertThat(form.text("E9")).isEqualTo("≤10");
            assertThat(form.text("F9")).isEqualTo("10");
            assertThat(form.text("G9")).isEqualTo("30.00");
            assertThat(form.text("G10")).isEqualTo("27.00");
            assertThat(form.text("A13")).isEqualTo("总分");
            // 19.01 + 30 + 27 + 10 + 10
            assertThat(form.text("C13")).isEqualTo("96.01");
            assertThat(form.text("C14")).isEqualTo("无");
        }

        @Test
        @DisplayName("同组的一、二级指标合并,左栏合并到最后一行指标")
        void merges() {
            Opened form = fill(oneGoal(), template);
            assertThat(form.merges("B")).containsExactly("B9:B11");
            assertThat(form.merges("C")).contains("C9:C10").doesNotContain("C9:C11", "C11:C12");
            assertThat(form.merges("A")).contains("A8:A12", "A5:B6", "A7:B7");
            assertThat(form.text("B12")).isEqualTo("效益指标");
        }

        @Test
        @DisplayName("执行率、执行得分、总分是公式,重算与保存的结果一致")
        void liveFormulas() {
            Opened form = fill(oneGoal(), template);
            assertThat(form.cell("F6").getCellFormula()).isEqualTo("E6/D6");
            assertThat(form.cell("G6").getCellFormula()).isEqualTo("ROUND(MIN(20,20*E6/D6),2)");
            assertThat(form.cell("C13").getCellFormula()).isEqualTo("SUM(G6,G9:G12)");
            assertThat(form.cell("G9").getCellType()).isEqualTo(CellType.NUMERIC);
            form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(form.text("F6")).isEqualTo("95.03%");
            assertThat(form.text("G6")).isEqualTo("19.01");
            assertThat(form.text("C13")).isEqualTo("96.01");
        }

        @Test
        @DisplayName("执行率偏低而总分封顶时,公式里也封顶")
        void capped() {
            Opened form = fill(oneGoal().cap("89"), template);
            assertThat(form.cell("C13").getCellFormula()).isEqualTo("MIN(SUM(G6,G9:G12),89)");
            assertThat(form.text("C13")).isEqualTo("89.00");
            assertThat(form.texts()).noneMatch(text -> text.contains("上限"));
        }

        @Test
        @DisplayName("多个年度目标:标题、表头逐个重复,总分汇总各段")
        void manyGoals() {
            Judgements made = Judgements.department().weights(WeightSource.SHARED);
            for (int no = 1; no <= 10; no++) {
                made.line("产出指标", "数量指标", "甲" + no, "1", "1", "4", "4.00")
                        .line("产出指标", "数量指标", "乙" + no, "1", "1", "4", "4.00")
                        .goal(Integer.toString(no), "目标文字" + no, "8");
            }
            Opened form = fill(made, template);
            for (int no = 1; no <= 10; no++) {
                int row = 7 + (no - 1) * 4;
                assertThat(form.text("A" + row)).isEqualTo("年度目标" + no + ":\n(8分)");
                assertThat(form.text("C" + row)).isEqualTo("目标文字" + no);
                assertThat(form.text("A" + (row + 1))).isEqualTo("年度绩效\n目标" + no);
                assertThat(form.text("D" + (row + 1))).isEqualTo("三级指标");
                assertThat(form.text("D" + (row + 3))).isEqualTo("乙" + no);
            }
            assertThat(form.merges("B")).hasSize(10).startsWith("B9:B10", "B13:B14");
            assertThat(form.cell("C47").getCellFormula())
                    .isEqualTo(
                            "SUM(G6,G9:G10,G13:G14,G17:G18,G21:G22,G25:G26,G29:G30,G33:G34,G37:G38,G41:G42,G45:G46)");
            assertThat(form.text("C47")).isEqualTo("99.01");
        }

        @Test
        @DisplayName("没有编号的几个目标按顺序编号")
        void numbersGoals() {
            Judgements made = Judgements.department()
                    .line("产出指标", "数量指标", "甲", "1", "1", "40", "40.00")
                    .goal("", "一", "")
                    .line("产出指标", "数量指标", "乙", "1", "1", "40", "40.00")
                    .goal("", "二", "");
            Opened form = fill(made, template);
            assertThat(form.text("A7")).isEqualTo("年度目标1:\n(40分)");
            assertThat(form.text("A10")).isEqualTo("年度目标2:\n(40分)");
        }

        @Test
        @DisplayName("资金明细按需增行,首行标“其中”")
        void parts() {
            Judgements made = oneGoal().part("财政拨款", "1000", "950").part("其他资金", "201.71", "191.94");
            Opened form = fill(made, template);
            assertThat(form.text("C7")).isEqualTo("其中:财政拨款");
            assertThat(form.text("C8")).isEqualTo("其他资金");
            assertThat(form.cell("F8").getCellFormula()).isEqualTo("E8/D8");
            assertThat(form.text("F7")).isEqualTo("95.00%");
            assertThat(form.text("G7")).isEqualTo("-");
            assertThat(form.merges("A")).contains("A5:B8");
            assertThat(form.cell("C15").getCellFormula()).isEqualTo("SUM(G6,G11:G14)");
        }

        @Test
        @DisplayName("读不出的金额照原文填写,不编公式")
        void unreadableAmount() {
            Opened form = fill(oneGoal().funds("详见附件", "10"), template);
            assertThat(form.text("D6")).isEqualTo("详见附件");
            assertThat(form.cell("F6").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(form.cell("G6").getCellType()).isEqualTo(CellType.BLANK);
        }

        @Test
        @DisplayName("报送表自有分值栏而表样没有的,分值写在指标名称后")
        void pointsBehindNames() {
            Opened form = fill(Judgements.department().line("产出指标", "数量指标", "甲", "1", "1", "12.5", "12.50"), template);
            assertThat(form.text("D9")).isEqualTo("甲(12.5分)");
            assertThat(form.text("A7")).isEqualTo("年度目标:\n(12.5分)");
        }

        @Test
        @DisplayName("组分值分摊的,有失分时才在名称后写分值;推断的分值不写")
        void pointsOnlyWhereNeeded() {
            Judgements full = Judgements.department()
                    .weights(WeightSource.SHARED)
                    .line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00");
            Judgements lost = Judgements.department()
                    .weights(WeightSource.SHARED)
                    .line("产出指标", "数量指标", "甲", "1", "1", "80", "70.00");
            Judgements claimed = Judgements.department()
                    .weights(WeightSource.CLAIMED)
                    .line("产出指标", "数量指标", "甲", "1", "1", "80", "70.00");
            assertThat(fill(full, template).text("D9")).isEqualTo("甲");
            assertThat(fill(lost, template).text("D9")).isEqualTo("甲(80分)");
            assertThat(fill(claimed, template).text("D9")).isEqualTo("甲");
        }

        @Test
        @DisplayName("正式表上没有本程序的话;草稿注明待复核和仅供参考,页眉写“草稿”")
        void notes() {
            Judgements made = oneGoal()
                    .line("产出指标", "质量指标", "争先进位", "争先", "第二", "4", "4.00")
                    .open("0.00", "4.00");
            assertThat(fill(made, template).texts()).noneMatch(text -> text.startsWith("本表有"));
            Opened draft = Opened.first(OfficialForm.fill(List.of(made.judge()), template, Printing.DRAFT));
            assertThat(draft.texts()).anyMatch(text -> text.startsWith("本表有1项待复核:争先进位(0.00—4.00分)"));
            assertThat(draft.sheet().getHeader().getRight()).endsWith("草稿");
            assertThat(fill(made, template).sheet().getHeader().getRight()).isEmpty();
            Judgements byDefault = Judgements.department()
                    .weights(WeightSource.DEFAULT)
                    .line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00");
            assertThat(fill(byDefault, template).texts()).noneMatch(text -> text.contains("仅供参考"));
            assertThat(Opened.first(OfficialForm.fill(List.of(byDefault.judge()), template, Printing.DRAFT))
                            .texts())
                    .contains("本表未填分值和得分,各指标分值按口径默认分配,得分仅供参考。");
        }

        @Test
        @DisplayName("没有得分的指标留空,不填零")
        void noScore() {
            Opened form = fill(oneGoal().line("产出指标", "质量指标", "丙", "1", "", "4", ""), template);
            assertThat(form.text("D15")).isEqualTo("丙");
            assertThat(form.cell("G15").getCellType()).isEqualTo(CellType.BLANK);
        }

        @Test
        @DisplayName("各行的偏差原因没有栏目时并入原因分析")
        void reasonsGathered() {
            Judgements made = Judgements.department()
                    .weights(WeightSource.CLAIMED)
                    .line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00", "", "设备检修", Optional.empty());
            Opened form = fill(made, template);
            assertThat(form.text("C11")).isEqualTo("甲:设备检修");
            assertThat(fill(made.boxes("见说明", "无"), template).text("C11")).isEqualTo("见说明\n甲:设备检修");
        }
    }

    @Nested
    @DisplayName("国家项目支出表")
    class MofProject {
        private final FormTemplate template = Opened.template("mof-2020", Form.PROJECT, 2022, true);

        private Judgements table() {
            return Judgements.project("mof-2020")
                    .year(2022)
                    .funds("90", "89.974")
                    .detail("主管部门", "某某镇人民政府")
                    .line("产出指标(50分)", "数量指标", "委托数量", "≥50个", "50", "50", "50.00")
                    .line("效益指标(30分)", "社会效益指标", "影响", "明显", "达成", "40", "39.50", "", "仍需努力", Optional.empty())
                    .goal("", "按计划完成年度任务。", "");
        }

        @Test
        @DisplayName("分值、执行率、得分和合计各在其栏")
        void columns() {
            Opened form = fill(table(), template);
            assertThat(form.text("A1")).isEqualTo("项目支出绩效自评表");
            assertThat(form.text("A2")).isEqualTo("(2022年度)");
            assertThat(form.text("C3")).isEqualTo("数字档案馆建设");
            assertThat(form.text("C4")).isEqualTo("某某镇人民政府");
            assertThat(form.text("F6")).isEqualTo("89.97");
            assertThat(form.cell("F6").getNumericCellValue()).isEqualTo(89.974);
            assertThat(form.text("G6")).isEqualTo("10");
            // 89.974 ÷ 90 = 0.99971…, 10 × that = 9.997
            assertThat(form.text("H6")).isEqualTo("99.97%");
            assertThat(form.text("I6")).isEqualTo("10.00");
            assertThat(form.cell("I6").getCellFormula()).isEqualTo("ROUND(MIN(G6,G6*F6/E6),2)");
            assertThat(form.text("B11")).isEqualTo("按计划完成年度任务。");
            assertThat(form.text("G13")).isEqualTo("50");
            assertThat(form.text("I14")).isEqualTo("仍需努力");
            assertThat(form.text("G15")).isEqualTo("100");
            assertThat(form.cell("G15").getCellFormula()).isEqualTo("SUM(G6,G13:G14)");
            assertThat(form.text("H15")).isEqualTo("99.50");
            assertThat(form.cell("H15").getCellFormula()).isEqualTo("SUM(I6,H13:H14)");
        }

        @Test
        @DisplayName("资金明细对号入座:本年财政拨款即当年财政拨款;表上没有的增行")
        void parts() {
            Opened form = fill(
                    table().part("本年财政拨款", "80", "79.974")
                            .part("其他资金", "5", "5")
                            .part("单位自筹", "5", "5"),
                    template);
            assertThat(form.text("C7")).isEqualTo("其中:当年财政拨款");
            assertThat(form.text("E7")).isEqualTo("80.00");
            assertThat(form.text("C8")).isEqualTo("上年结转资金");
            assertThat(form.text("E8")).isEmpty();
            assertThat(form.text("C9")).isEqualTo("其他资金");
            assertThat(form.text("H9")).isEqualTo("100.00%");
            assertThat(form.text("C10")).isEqualTo("单位自筹");
            assertThat(form.text("G10")).isEqualTo("-");
            assertThat(form.merges("A")).contains("A5:B10");
        }

        @Test
        @DisplayName("表样没有原因框,内容记在表下,不丢失;“无”不记")
        void boxesWithoutPlace() {
            assertThat(fill(table().boxes("机构改革", "加强管理"), template).texts())
                    .contains("偏差大或目标未完成原因分析:机构改革", "改进措施:加强管理");
            assertThat(fill(table(), template).texts()).noneMatch(text -> text.contains("原因分析:"));
        }

        @Test
        @DisplayName("没有年度时留出填写的位置")
        void noYear() {
            assertThat(fill(table().year(null), template).text("A2")).isEqualTo("(年度)");
        }
    }

    @Nested
    @DisplayName("四川项目支出表")
    class SichuanProject {
        private final FormTemplate template = Opened.template("sichuan", Form.PROJECT, 2023, true);

        @Test
        @DisplayName("指标性质、指标值、度量单位分在三栏")
        void threeCells() {
            Quantity ten = Quantity.exact(
                    java.math.BigDecimal.TEN,
                    new Unit("次", jixiao.model.UnitKind.COUNT, "次", java.math.BigDecimal.ONE));
            Judgements made = Judgements.project("sichuan")
                    .line("产出指标", "数量指标", "调整次数", "≤10次", "12", "10", "8.33", "≤", "", Optional.of(ten))
                    .line("满意度指标", "服务对象满意度指标", "满意度", "优良中低差", "优", "10", "10.00", "定性", "", Optional.empty())
                    .line("满意度指标", "服务对象满意度指标", "甲", "≥95%", "95%", "10", "10.00")
                    .line("满意度指标", "服务对象满意度指标", "乙", "≥10次", "12", "10", "10.00", "", "", Optional.of(ten))
                    .line("满意度指标", "服务对象满意度指标", "丙", "12-15次", "12", "10", "10.00", "", "", Optional.empty());
            Opened form = fill(made, template);
            assertThat(List.of(form.text("E13"), form.text("F13"), form.text("G13")))
                    .containsExactly("≤", "10", "次");
            assertThat(List.of(form.text("E14"), form.text("F14"), form.text("G14")))
                    .containsExactly("定性", "优良中低差", "");
            assertThat(List.of(form.text("E15"), form.text("F15"), form.text("G15")))
                    .containsExactly("≥", "95%", "");
            assertThat(List.of(form.text("E16"), form.text("F16"), form.text("G16")))
                    .containsExactly("≥", "10", "次");
            assertThat(List.of(form.text("E17"), form.text("F17"), form.text("G17")))
                    .containsExactly("", "12-15次", "");
            assertThat(form.text("I13")).isEqualTo("10");
            assertThat(form.text("J13")).isEqualTo("8.33");
        }

        @Test
        @DisplayName("按栏目名称取报送表上的其他内容,编号和括号不碍事")
        void details() {
            Judgements made = Judgements.project("sichuan")
                    .detail("1.项目年度目标完成情况", "按时发放")
                    .detail("评价结论", "良好")
                    .line("产出指标", "数量指标", "甲", "1", "1", "90", "90.00");
            Opened form = fill(made, template);
            assertThat(form.text("D5")).isEqualTo("按时发放");
            assertThat(form.text("B15")).isEqualTo("良好");
        }
    }

    @Nested
    @DisplayName("武汉 2024 年度不设得分的表")
    class WithoutScores {
        @Test
        @DisplayName("没有得分栏,不写总分、说明和分值")
        void noScores() {
            Judgements made = Judgements.department()
                    .withoutScores()
                    .weights(WeightSource.DEFAULT)
                    .line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00")
                    .open("0.00", "80.00")
                    .goal("1", "目标", "");
            Opened form = fill(made, Opened.template("wuhan", Form.DEPARTMENT, 2024, false));
            assertThat(form.text("A7")).isEqualTo("年度目标1:");
            assertThat(form.text("A8")).isEqualTo("年度绩效\n指标");
            assertThat(form.text("F9")).isEqualTo("1");
            assertThat(form.texts()).doesNotContain("总分", "得分", "80.00").noneMatch(text -> text.contains("复核"));
        }

        @Test
        @DisplayName("项目表的预算来源和项目类型照填")
        void project() {
            Judgements made = Judgements.project("wuhan")
                    .withoutScores()
                    .detail("预算来源及资金规模", "1、部门预算项目 ☑ 资金量:7.08万")
                    .line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00");
            Opened form = fill(made, Opened.template("wuhan", Form.PROJECT, 2024, false));
            assertThat(form.text("C6")).isEqualTo("1、部门预算项目 ☑ 资金量:7.08万");
            // Not submitted: the boxes stay to be ticked.
            assertThat(form.text("C5")).startsWith("1、经常性项目 □");
        }
    }

    @Test
    @DisplayName("文字绝不成为公式,以 = + - @ 起头的带防改标记,表样自己的“-”也带")
    void textStaysText() {
        for (String start : List.of("=", "+", "-", "@", "\t=", "\uff1d", "\uff0b", "\uff0d", "\uff20")) {
            Judgements made = Judgements.department()
                    .unit(start + "1+1")
                    .line("产出指标", "数量指标", start + "HYPERLINK(1)", start.strip() + "1", "1", "80", "80.00");
            Opened form = fill(made, Opened.template("wuhan", Form.DEPARTMENT, 2023, true));
            XSSFCell name = form.cell("D9");
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).contains("HYPERLINK(1)");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(form.cell("E9").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(form.cell("F9").getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    @DisplayName("国家表样自己的“-”也带防改标记")
    void ownDash() {
        Judgements made = Judgements.project("mof-2020").line("产出指标", "数量指标", "甲", "1", "1", "90", "90.00");
        Opened form = fill(made, Opened.template("mof-2020", Form.PROJECT, 2025, true));
        // 其中:当年财政拨款 has no score of its own: the form prints a dash.
        assertThat(form.text("I7")).isEqualTo("-");
        assertThat(form.cell("I7").getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    @DisplayName("没有指标的表也能打印")
    void noLines() {
        for (FormTemplate template : FormTemplates.shipped().all()) {
            Judgements made = template.scope().form() == Form.DEPARTMENT
                    ? Judgements.department()
                    : Judgements.project(template.scope().conventions().get(0));
            Opened form = fill(made, template);
            form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(form.texts()).contains("一级指标");
        }
    }

    @Test
    @DisplayName("同样的输入得到同样的字节")
    void deterministic() {
        FormTemplate template = Opened.template("wuhan", Form.DEPARTMENT, 2023, true);
        Judgements made = Judgements.department().line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00");
        byte[] once = OfficialForm.fill(List.of(made.judge()), template, Printing.SIGNED);
        assertThat(OfficialForm.fill(List.of(made.judge()), template, Printing.SIGNED))
                .isEqualTo(once);
    }

    @Test
    @DisplayName("一张表一个工作表,名称合法且不重复,各用各的表样")
    void severalTables() {
        Judgements department = Judgements.department().sheet("自评表").line("产出指标", "数量指标", "甲", "1", "1", "80", "80.00");
        Judgements project =
                Judgements.project("wuhan").sheet("自评表").line("产出指标", "数量指标", "乙", "1", "1", "80", "80.00");
        Judgements national =
                Judgements.project("mof-2020").sheet("项目[1]:a/b").line("产出指标", "数量指标", "丙", "1", "1", "90", "90.00");
        FormTemplates templates = FormTemplates.shipped();
        var judged = List.of(department.judge(), project.judge(), national.judge());
        var workbook = Opened.workbook(OfficialForm.fill(
                judged,
                judgement -> templates.forTable(
                        judgement, List.of(judgement.scored().convention().name())),
                Printing.SIGNED));
        assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        assertThat(workbook.getSheetName(0)).isEqualTo("自评表");
        assertThat(workbook.getSheetName(1)).isEqualTo("自评表(2)");
        assertThat(workbook.getSheetName(2)).doesNotContain("[", "]", ":", "/");
        Opened second = new Opened(workbook, workbook.getSheetAt(1));
        Opened third = new Opened(workbook, workbook.getSheetAt(2));
        assertThat(second.text("A3")).isEqualTo("项目名称");
        assertThat(third.text("A1")).isEqualTo("项目支出绩效自评表");
        // The look comes along although the workbook began as another template's.
        assertThat(third.cell("A1").getCellStyle().getFont().getFontName()).isEqualTo("宋体");
        assertThat(third.cell("A1").getCellStyle().getFont().getFontHeightInPoints())
                .isEqualTo((short) 18);
        assertThat(third.text("H6")).isEqualTo("95.03%");
        assertThat(third.sheet().getPrintSetup().getLandscape()).isTrue();
        assertThat(second.sheet().getPrintSetup().getLandscape()).isFalse();
        assertThat(workbook.getAllNames()).allMatch(name -> name.getNameName().startsWith("_xlnm"));
    }
}
