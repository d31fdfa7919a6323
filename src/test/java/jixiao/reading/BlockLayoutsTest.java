package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.document.RawWorkbook;
import jixiao.document.WorkbookReader;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Form;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.InputProblem;
import jixiao.model.Notice;
import jixiao.model.SelfEvaluation;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 表头栏、预算执行、年度目标、多表: what stands around the indicators. */
class BlockLayoutsTest {
    private static final Object[] HEAD = {"一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"};
    private static final Object[] LINE = {"产出指标", "数量指标", "一", "5次", "5次", 1};

    private static SelfEvaluation under(Object[]... rows) {
        return new Draft().rows(rows).row(HEAD).row(LINE).table();
    }

    private static Object[] row(Object... values) {
        return values;
    }

    @Nested
    class TitleBlocks {
        @Test
        @DisplayName("栏目的内容是旁边一格,旁边空着就是没填,不取下一个栏目")
        void valueIsTheCellBeside() {
            SelfEvaluation table = under(row("项目名称", "甲项目"), row("主管部门", null, "实施单位", "乙单位"));
            assertThat(table.details().get("主管部门").isBlank()).isTrue();
            assertThat(table.details().get("主管部门").place().cell()).isEqualTo("B2");
            assertThat(table.unit().text()).isEqualTo("乙单位");
            SelfEvaluation adjacent = under(row("项目名称", "甲项目"), row("主管部门", "实施单位", "乙单位"));
            assertThat(adjacent.details().get("主管部门").isBlank()).isTrue();
            assertThat(adjacent.details().get("主管部门").place().hasCell()).isFalse();
            assertThat(adjacent.unit().text()).isEqualTo("乙单位");
        }

        @Test
        @DisplayName("栏目与内容写在一格,几个栏目写在一格,盖章二字去掉")
        void labelAndValueInOneCell() {
            SelfEvaluation table = under(
                    row("单 位 名 称\uFF08盖章\uFF09\uFF1A\u3000某某局\u3000\u3000\u3000填报日期\uFF1A2025年4月28日   联系电话:12345"));
            assertThat(table.unit().text()).isEqualTo("某某局");
            assertThat(table.unit().place().cell()).isEqualTo("A1");
            assertThat(table.dateEntry().text()).isEqualTo("2025年4月28日");
            assertThat(table.date().map(Object::toString)).contains("2025-04-28");
            assertThat(table.details().get("联系电话").text()).isEqualTo("12345");
        }

        @Test
        @DisplayName("栏目带冒号而内容在旁边一格")
        void colonThenBeside() {
            SelfEvaluation table = under(row("单位名称:", "某某局(公章)", "填报日期:", "2025.5"));
            assertThat(table.unit().text()).isEqualTo("某某局");
            assertThat(table.date().map(Object::toString)).contains("2025-05");
            assertThat(under(row("省级预算\n部门名称", "某某厅")).unit().text()).isEqualTo("某某厅");
            SelfEvaluation empty = under(row("单位名称(盖章):", null, "填报日期:"));
            assertThat(empty.unit().isBlank()).isTrue();
            assertThat(empty.dateEntry().isBlank()).isTrue();
            assertThat(empty.dateEntry().place().cell()).isEqualTo("C1");
            assertThat(empty.date()).isEmpty();
        }

        @Test
        @DisplayName("日期单元格按日期读,写在表尾签字行的也算")
        void dates() {
            SelfEvaluation below = new Draft()
                    .row(HEAD)
                    .row(LINE)
                    .row("填报人:张三    审核人:李四    填报日期:2025年3月1日")
                    .table();
            assertThat(below.date().map(Object::toString)).contains("2025-03-01");
        }

        @Test
        @DisplayName("只印着年月日三个字的日期栏是没有填")
        void emptyDate() {
            SelfEvaluation table = under(row("单位名称:某局", "填报日期:   年   月   日"));
            assertThat(table.dateEntry().isBlank()).isTrue();
            assertThat(table.dateEntry().place().cell()).isEqualTo("B1");
        }

        @Test
        @DisplayName("日期写成日期格式的数")
        void dateCell() throws Exception {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                Draft draft = new Draft(book).row("填报日期", 45775).row(HEAD).row(LINE);
                CellStyle style = book.createCellStyle();
                style.setDataFormat((short) 14);
                book.getSheetAt(0).getRow(0).getCell(1).setCellStyle(style);
                assertThat(draft.table().date().map(Object::toString)).contains("2025-04-28");
                assertThat(draft.table().dateEntry().text()).isEqualTo("2025-04-28");
            }
        }

        @Test
        @DisplayName("年度:标题、标题下一行、年度栏、工作表名、文件名,最后才由填报日期推算")
        void years() {
            assertThat(under(row("2024年度部门整体绩效自评表")).year()).contains(2024);
            assertThat(under(row("项目支出绩效自评表"), row("(2022年度)")).year()).contains(2022);
            assertThat(under(row("2023年援疆项目绩效自评表"), row("(2024年度)")).year()).contains(2024);
            assertThat(under(row("二〇二四年度绩效自评表")).year()).contains(2024);
            assertThat(under(row("绩效自评表"), row("评价年度", 2021)).year()).contains(2021);
            assertThat(under(row("2020年绩效自评表")).year()).contains(2020);
            assertThat(new Draft().sheet("2019年").row(HEAD).row(LINE).table().year())
                    .contains(2019);
            assertThat(under(row("单位名称:某局", "填报日期:2025年4月28日")).year()).contains(2024);
            assertThat(under(row("绩效自评表")).year()).isEmpty();
        }

        @Test
        @DisplayName("表式:有基本支出总额或整体支出的是部门表,有项目名称的是项目表,再看标题")
        void forms() {
            assertThat(under(row("2023年度部门整体绩效项目自评表"), row("基本支出总额", 1)).form()).isEqualTo(Form.DEPARTMENT);
            assertThat(under(row("部门预算项目支出绩效自评表"), row("项目名称", "甲")).form()).isEqualTo(Form.PROJECT);
            assertThat(under(row("2023年度部门整体支出绩效自评表")).form()).isEqualTo(Form.DEPARTMENT);
            assertThat(under(row("2023年度整体搬迁项目自评表"), row("项目名称", "整体搬迁")).form())
                    .isEqualTo(Form.PROJECT);
        }

        @Test
        @DisplayName("基本支出和项目支出:按表上单位折成万元")
        void spendingTotals() {
            SelfEvaluation table = under(row("单位:元"), row("基本支出总额", "10,150,000.00", "项目支出总额", "90.52万元"));
            assertThat(table.basicSpending().value().get()).isEqualByComparingTo("1015");
            assertThat(table.projectSpending().value().get()).isEqualByComparingTo("90.52");
            SelfEvaluation labelled = under(row("基本支出总额(元)", 50000, "项目支出总额(万元)", 3));
            assertThat(labelled.basicSpending().value().get()).isEqualByComparingTo("5");
            assertThat(labelled.projectSpending().value().get()).isEqualByComparingTo("3");
        }

        @Test
        @DisplayName("隐藏的空列夹在栏目和内容之间")
        void hiddenColumnBetween() {
            SelfEvaluation table = new Draft()
                    .row("项目名称", null, "甲项目")
                    .hideColumn(1)
                    .row(HEAD)
                    .row(LINE)
                    .table();
            assertThat(table.project().text()).isEqualTo("甲项目");
        }
    }

    @Nested
    class Funds {
        private BudgetExecution funds(Object[]... rows) {
            return under(rows).execution();
        }

        @Test
        @DisplayName("调整后预算数优先于全年预算数、预算数和年初预算数,不论次序")
        void preferredBudget() {
            BudgetExecution funds =
                    funds(row("资金来源", "年初预算数", "全年预算数", "调整后预算数", "执行数", "执行率"), row("年度资金总额", 80, 90, 100, 95, "95%"));
            assertThat(funds.budget().value()).contains(new BigDecimal("100"));
            assertThat(funds(row("年初预算数", "执行数"), row(80, 60)).budget().value()).contains(new BigDecimal("80"));
            assertThat(funds(row(null, "全年\uFF08调整\uFF09预算数", "年初预算数", "执行数"), row("总额", 70, 80, 60))
                            .budget()
                            .value())
                    .contains(new BigDecimal("70"));
        }

        @Test
        @DisplayName("只有总额一行计分,其余各行留作明细")
        void onlyTheTotalScores() {
            BudgetExecution funds = funds(
                    row("资金来源", "预算数", "执行数", "执行率", "分值", "得分"),
                    row("其中:财政拨款", 60, 50, "83.33%", "-", "-"),
                    row("其他资金", 40, 40, "100%", "/", "/"),
                    row("年度资金总额", 100, 90, "90%", 10, 9));
            assertThat(funds.name()).isEqualTo("年度资金总额");
            assertThat(funds.budget().value()).contains(new BigDecimal("100"));
            assertThat(funds.points().value()).contains(new BigDecimal("10"));
            assertThat(funds.claimed().value()).contains(new BigDecimal("9"));
            assertThat(funds.parts()).extracting(FundLine::name).containsExactly("财政拨款", "其他资金");
            assertThat(funds.parts().get(0).spending().value()).contains(new BigDecimal("50"));
        }

        @Test
        @DisplayName("没有名称的一行资金")
        void lineWithoutName() {
            BudgetExecution funds =
                    funds(row("预算执行情况(万元)(20分)", "预算数(A)", "执行数(B)", "执行率(B/A)"), row(null, 49, 44.89, "91.61%"));
            assertThat(funds.budget().value()).contains(new BigDecimal("49"));
            assertThat(funds.name()).isEmpty();
            assertThat(funds.place().cell()).isEqualTo("A1");
            assertThat(funds.points().value()).contains(new BigDecimal("20"));
            assertThat(funds.points().place().cell()).isEqualTo("A1");
            assertThat(funds.claimed().place().hasCell()).isFalse();
        }

        @Test
        @DisplayName("金额单位:表头写元、标题写元、单元格自带单位")
        void moneyUnits() {
            assertThat(funds(row("预算数(元)", "执行数(元)"), row(490000, 448900))
                            .spending()
                            .value()
                            .get())
                    .isEqualByComparingTo("44.89");
            assertThat(funds(row("预算执行情况(元)", "预算数", "执行数"), row(null, 490000, 448900))
                            .budget()
                            .value()
                            .get())
                    .isEqualByComparingTo("49");
            assertThat(funds(row("单位:元"), row("预算数", "执行数"), row("490,000.00", "44.89万元"))
                            .spending()
                            .value()
                            .get())
                    .isEqualByComparingTo("44.89");
            assertThat(funds(row("金额单位", "元"), row("预算数", "执行数"), row(490000, 448900))
                            .budget()
                            .value()
                            .get())
                    .isEqualByComparingTo("49");
        }

        @Test
        @DisplayName("两行表头:预算数下分年初和调整后")
        void twoRowHeader() {
            SelfEvaluation table = new Draft()
                    .row("资金(万元)", null, "预算数", null, "执行数", "执行率")
                    .row(null, null, "年初预算数", "调整后预算数", null, null)
                    .row(null, "年度资金总额", 80, 100, 95, "95%")
                    .merge("C1:D1", "E1:E2", "F1:F2", "A1:A3")
                    .row(HEAD)
                    .row(LINE)
                    .table();
            assertThat(table.execution().budget().place().cell()).isEqualTo("D3");
            assertThat(table.execution().spending().value()).contains(new BigDecimal("95"));
            assertThat(table.execution().name()).isEqualTo("年度资金总额");
        }

        @Test
        @DisplayName("空着的预算数、执行数、得分都记下单元格")
        void emptyCells() {
            BudgetExecution funds = funds(row(null, "预算数", "执行数", "执行率", "得分(20分×执行率)"), row("部门整体支出总额"));
            assertThat(funds.budget().isBlank()).isTrue();
            assertThat(funds.budget().place().cell()).isEqualTo("B2");
            assertThat(funds.spending().place().cell()).isEqualTo("C2");
            assertThat(funds.rate().place().cell()).isEqualTo("D2");
            assertThat(funds.claimed().place().cell()).isEqualTo("E2");
            assertThat(funds.points().value()).contains(new BigDecimal("20"));
            assertThat(funds.points().place().cell()).isEqualTo("E1");
        }

        @Test
        @DisplayName("标题独占一行写分值,或分值印在表头里")
        void pointsInHeaders() {
            BudgetExecution above = funds(row("一、预算执行情况(元)(20分)"), row("预算数", "执行数"), row(490000, 448900));
            assertThat(above.points().value()).contains(new BigDecimal("20"));
            assertThat(above.points().place().cell()).isEqualTo("A1");
            assertThat(above.budget().value().get()).isEqualByComparingTo("49");
            BudgetExecution header = funds(row("预算数", "执行数", "分值(10分)", "得分"), row(50, 40, null, 8));
            assertThat(header.points().value()).contains(new BigDecimal("10"));
            assertThat(header.claimed().value()).contains(new BigDecimal("8"));
        }

        @Test
        @DisplayName("栏目和数写在同一行")
        void inline() {
            BudgetExecution funds = funds(row("预算执行情况(20分)", "预算数", 49, "执行数", 44.89, "执行率", "91.61%", "得分", 18.32));
            assertThat(funds.budget().value()).contains(new BigDecimal("49"));
            assertThat(funds.spending().place().cell()).isEqualTo("E1");
            assertThat(funds.rate().value()).contains(new BigDecimal("0.9161"));
            assertThat(funds.claimed().value()).contains(new BigDecimal("18.32"));
            assertThat(funds.points().value()).contains(new BigDecimal("20"));
        }

        @Test
        @DisplayName("没有叫总额的行:等于其余各行之和的一行计分,否则第一行")
        void totalByItsSum() {
            Object[] head = row("资金", "预算数", "执行数");
            assertThat(funds(head, row("财政", 60, 50), row("其他", 40, 40), row("全部资金", 100, 90))
                            .name())
                    .isEqualTo("全部资金");
            assertThat(funds(head, row("财政", 60, 50), row("其他", 40, 40)).name()).isEqualTo("财政");
        }

        @Test
        @DisplayName("任务表里也有预算数和执行数:取有总额的一块")
        void blockWithTotal() {
            BudgetExecution funds = funds(
                    row("任务名称", "全年预算数", "全年执行数"),
                    row("任务一", 10, 9),
                    row("二、预算执行情况(10分)"),
                    row("资金", "全年预算数", "全年执行数"),
                    row("年度资金总额", 100, 90));
            assertThat(funds.budget().value()).contains(new BigDecimal("100"));
        }

        @Test
        @DisplayName("没有预算执行栏")
        void none() {
            assertThat(funds().budget().place().hasCell()).isFalse();
            assertThat(funds()).isEqualTo(BudgetExecution.NONE);
        }

        @Test
        @DisplayName("基本支出、项目支出作为资金明细行")
        void spendingAsParts() {
            SelfEvaluation table = under(
                    row(null, "预算数", "执行数"), row("部门整体支出总额", 100, 90), row("其中:基本支出", 60, 55), row("项目支出", 40, 35));
            assertThat(table.basicSpending().value()).contains(new BigDecimal("55"));
            assertThat(table.projectSpending().place().cell()).isEqualTo("C4");
            assertThat(table.form()).isEqualTo(Form.DEPARTMENT);
        }
    }

    @Nested
    class Goals {
        @Test
        @DisplayName("一个表头下面夹着各目标的标题行")
        void captionsBetweenLines() {
            SelfEvaluation table = new Draft()
                    .row(HEAD)
                    .row("年度目标1\uFF1A(30分)", "抓好培训")
                    .row("产出指标", "数量指标", "一", "5次", "5次", 30)
                    .row("年度目标2:(50分)", "抓好调研")
                    .row("产出指标", "数量指标", "二", "5次", "5次", 50)
                    .table();
            assertThat(table.goals()).extracting(AnnualGoal::no).containsExactly("1", "2");
            assertThat(table.goals()).extracting(AnnualGoal::text).containsExactly("抓好培训", "抓好调研");
            assertThat(table.goals())
                    .extracting(AnnualGoal::points)
                    .containsExactly(Optional.of(new BigDecimal("30")), Optional.of(new BigDecimal("50")));
            assertThat(table.indicators()).extracting(Indicator::name).containsExactly("一", "二");
        }

        @Test
        @DisplayName("目标标题和内容写在同一格")
        void captionAndTextInOneCell() {
            SelfEvaluation table = new Draft()
                    .row("年度目标一:加强统筹谋划,规范服务(12分)")
                    .row(HEAD)
                    .row(LINE)
                    .row("年度目标二:提升督查能力(10分)")
                    .row(HEAD)
                    .row("产出指标", "数量指标", "二", "5次", "5次", 10)
                    .table();
            assertThat(table.goals()).extracting(AnnualGoal::no).containsExactly("一", "二");
            assertThat(table.goals().get(0).text()).startsWith("加强统筹谋划");
            assertThat(table.goals().get(0).points()).contains(new BigDecimal("12"));
        }

        @Test
        @DisplayName("左边一栏合并写着目标几,没有标题行")
        void labelsBesideTheLines() {
            SelfEvaluation table = new Draft()
                    .row(null, "三级指标", "年初目标值", "实际完成值")
                    .row("目标1", "一", "5次", "5次")
                    .row(null, "二", "5次", "5次")
                    .row("目标2", "三", "5次", "5次")
                    .merge("A2:A3")
                    .table();
            assertThat(table.goals()).extracting(AnnualGoal::no).containsExactly("1", "2");
            assertThat(table.goals())
                    .extracting(goal -> goal.indicators().size())
                    .containsExactly(2, 1);
        }

        @Test
        @DisplayName("每个目标都重复写(80分):是全部指标的分值,不是各目标的")
        void repeatedIndicatorPoints() {
            SelfEvaluation table = new Draft()
                    .row("年度目标1:(80分)", "甲")
                    .row("年度绩效指标(80分)", "三级指标", "年初目标值", "实际完成值")
                    .row(null, "一", "5次", "5次")
                    .row("年度目标2:(80分)", "乙")
                    .row("年度绩效指标(80分)", "三级指标", "年初目标值", "实际完成值")
                    .row(null, "二", "5次", "5次")
                    .table();
            assertThat(table.goals()).extracting(AnnualGoal::points).containsOnly(Optional.empty());
            assertThat(table.indicatorPoints().value()).contains(new BigDecimal("80"));
        }

        @Test
        @DisplayName("指标一块的标题独占一行写(80分)")
        void pointsOfSection() {
            SelfEvaluation table = under(row("二、年度绩效指标完成情况(80分)"));
            assertThat(table.indicatorPoints().value()).contains(new BigDecimal("80"));
            assertThat(table.indicatorPoints().place().cell()).isEqualTo("A1");
            assertThat(table.goals().get(0).points()).isEmpty();
        }

        @Test
        @DisplayName("两个目标各40分:是各目标自己的分值")
        void equalPointsOfTheirOwn() {
            SelfEvaluation table = new Draft()
                    .row("年度目标1:(40分)", "甲")
                    .row("三级指标", "年初目标值", "实际完成值")
                    .row("一", "5次", "5次")
                    .row("年度目标2:(40分)", "乙")
                    .row("三级指标", "年初目标值", "实际完成值")
                    .row("二", "5次", "5次")
                    .table();
            assertThat(table.goals())
                    .extracting(goal -> goal.points().orElseThrow().intValue())
                    .containsExactly(40, 40);
            assertThat(table.indicatorPoints().isBlank()).isTrue();
        }

        @Test
        @DisplayName("没有目标的表有一个无号目标")
        void withoutGoals() {
            SelfEvaluation table = under();
            assertThat(table.goals()).hasSize(1);
            assertThat(table.goals().get(0).no()).isEmpty();
            assertThat(table.goals().get(0).text()).isEmpty();
            assertThat(table.goals().get(0).caption().hasCell()).isFalse();
        }
    }

    @Nested
    class SeveralTables {
        @Test
        @DisplayName("一张工作表上下几张自评表:新的标题、栏目或资金起一张新表")
        void stacked() {
            List<ReadTable> tables = new Draft()
                    .row("2024年度甲项目自评表")
                    .row("项目名称", "甲")
                    .row("预算数", "执行数")
                    .row(10, 9)
                    .row(HEAD)
                    .row("产出指标", "数量指标", "甲一", "5次", "5次", 1)
                    .row("总分", 95)
                    .row("备注:")
                    .skip(2)
                    .row("2024年度乙项目自评表")
                    .row("项目名称", "乙")
                    .row("预算数", "执行数")
                    .row(20, 18)
                    .row(HEAD)
                    .row("产出指标", "数量指标", "乙一", "5次", "5次", 1)
                    .row("总分", 85)
                    .tables();
            assertThat(tables).hasSize(2);
            assertThat(tables).extracting(read -> read.table().project().text()).containsExactly("甲", "乙");
            assertThat(tables.get(0).table().claimedTotal().value()).contains(new BigDecimal("95"));
            assertThat(tables.get(1).table().claimedTotal().value()).contains(new BigDecimal("85"));
            assertThat(tables.get(1).table().execution().budget().value()).contains(new BigDecimal("20"));
            assertThat(tables.get(0).map().orElseThrow().box().lastRow()).isEqualTo(7);
            assertThat(tables.get(1).map().orElseThrow().box().firstRow()).isEqualTo(10);
        }

        @Test
        @DisplayName("几张工作表;隐藏的不读但要说明;本程序加的两张不读")
        void severalSheets() {
            List<ReadTable> tables = new Draft()
                    .row(HEAD)
                    .row(LINE)
                    .sheet("项目表")
                    .row(HEAD)
                    .row(LINE)
                    .sheet("旧稿")
                    .row(HEAD)
                    .row(LINE)
                    .hideSheet()
                    .sheet("选项")
                    .row("达成", "部分达成", "未达成")
                    .hideSheet()
                    .sheet("计分说明")
                    .row(HEAD)
                    .row(LINE)
                    .sheet("审核发现")
                    .row(HEAD)
                    .row(LINE)
                    .tables();
            assertThat(tables).extracting(read -> read.table().source().sheet()).containsExactly("自评表", "项目表");
            List<Notice> notices = tables.get(0).table().notices();
            assertThat(notices).extracting(Notice::code).containsExactly("SHEET_HIDDEN");
            assertThat(notices.get(0).place().sheet()).isEqualTo("旧稿");
            assertThat(tables.get(1).table().notices()).isEmpty();
        }

        @Test
        @DisplayName("没有自评表:说明找什么、找到了什么")
        void nothingFound() {
            assertThatThrownBy(() -> new Draft().row("姓名", "电话").tables())
                    .isInstanceOf(InputProblem.class)
                    .hasMessage("工作簿「测试.xlsx」中没有可识别的绩效自评表:表头的同一行里应有“三级指标”(或三级指标名称、指标名称、指标内容等)、"
                            + "“年初目标值”(或年初目标、年初指标值、年度指标值等)、“实际完成值”(或全年实际完成值、全年实际值、全年完成值等),一个也没有找到。");
            assertThatThrownBy(() -> new Draft()
                            .skip(3)
                            .row(null, "三级\n指标", "年初目标直", "实际完成值")
                            .tables())
                    .isInstanceOf(InputProblem.class)
                    .hasMessageEndingWith("只在工作表「自评表」找到B4“三级指标”、D4“实际完成值”。");
            assertThatThrownBy(() -> new Draft()
                            .row(HEAD)
                            .row(LINE)
                            .hideSheet()
                            .sheet("空")
                            .tables())
                    .isInstanceOf(InputProblem.class)
                    .hasMessage("工作簿「测试.xlsx」中的自评表都在隐藏的工作表「自评表」里,请取消隐藏后再报送。");
        }
    }

    @Test
    @DisplayName("没有保存结果的公式当作没填,逐格说明;表外的不管")
    void formulasWithoutValue() {
        StringBuilder rows = new StringBuilder("<row r='1'>");
        for (Object word : HEAD) {
            rows.append("<c t='inlineStr'><is><t>").append(word).append("</t></is></c>");
        }
        rows.append("</row><row r='2'><c r='C2' t='inlineStr'><is><t>一</t></is></c><c r='D2'"
                        + " t='inlineStr'><is><t>5次</t></is></c>")
                .append("<c r='E2'><v>5</v></c><c r='F2'><f>1+1</f></c><c r='Z2'><f>1+1</f></c></row>");
        byte[] bytes = new RawWorkbook().sheet(rows.toString()).bytes();
        List<ReadTable> tables = new TableReader(Draft.WUHAN).read(new WorkbookReader().read("a.xlsx", bytes));
        SelfEvaluation table = tables.get(0).table();
        assertThat(table.indicators().get(0).claimed().isBlank()).isTrue();
        assertThat(table.indicators().get(0).claimed().place().cell()).isEqualTo("F2");
        assertThat(table.notices()).extracting(Notice::code).containsExactly("FORMULA_WITHOUT_VALUE");
        assertThat(table.notices().get(0).place().cell()).isEqualTo("F2");
    }

    @Test
    @DisplayName("错误值逐格说明;表外的不管,写成文字的“#N/A”不算错误值")
    void errorValues() {
        StringBuilder rows = new StringBuilder("<row r='1'>");
        for (Object word : HEAD) {
            rows.append("<c t='inlineStr'><is><t>").append(word).append("</t></is></c>");
        }
        rows.append("</row><row r='2'><c r='C2' t='inlineStr'><is><t>一</t></is></c>")
                .append("<c r='D2' t='inlineStr'><is><t>#N/A</t></is></c><c r='E2' t='e'><v>#DIV/0!</v></c>")
                .append("<c r='F2' t='e'><f>1/0</f><v>#REF!</v></c><c r='Z2' t='e'><v>#REF!</v></c></row>");
        byte[] bytes = new RawWorkbook().sheet(rows.toString()).bytes();
        List<ReadTable> tables = new TableReader(Draft.WUHAN).read(new WorkbookReader().read("a.xlsx", bytes));
        assertThat(tables.get(0).table().notices())
                .extracting(notice -> notice.code() + " " + notice.place().cell() + " "
                        + notice.details().get("内容"))
                .containsExactly("ERROR_VALUE E2 #DIV/0!", "ERROR_VALUE F2 #REF!");
    }

    @Test
    @DisplayName("合并单元格盖住的内容不算,逐格说明;与看得见的相同的、表外的不提")
    void valuesUnderMerges() {
        SelfEvaluation table = new Draft()
                .row("三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("甲项", "5次", "5次", 5, 5, null, null, "旁注一")
                .row("乙项", "8次", "8次", 5, 4, null, null, "旁注二")
                .row("丙项", "5次", "6次", 5, 5)
                .merge("D2:D3", "E2:E3", "C3:C4", "H2:H3")
                .table();
        assertThat(table.indicators().get(2).actual().entry().text()).isEqualTo("8次");
        assertThat(table.notices())
                .extracting(notice -> notice.code() + " " + notice.place().cell() + " "
                        + notice.details().get("盖住") + " " + notice.details().get("内容"))
                .containsExactly("MERGE_HIDES_VALUE E2 E3 4", "MERGE_HIDES_VALUE C3 C4 6次");
    }

    @Test
    @DisplayName("右边有文字、合并和隐藏列时,空列取真正空着的一列;跨得再宽的标题不挡路")
    void freeColumn() {
        ReadTable read = new Draft()
                .row("2024年度绩效自评表")
                .row(HEAD)
                .row("产出指标", "数量指标", "一", "5次", "5次", 1, "旁注")
                .row("总分", 1)
                .merge("A1:XFD1", "H3:I3")
                .hideColumn(9)
                .at(3, 10, "电话")
                .read();
        assertThat(read.map().orElseThrow().box().lastColumn()).isEqualTo(5);
        assertThat(read.map().orElseThrow().box().freeColumn()).isEqualTo(11);
    }
}
