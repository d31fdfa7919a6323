package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.document.WorkbookReader;
import jixiao.model.AnnualGoal;
import jixiao.model.Column;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands on the case workbooks, stated by looking at them. */
class CaseWorkbooksTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Convention WUHAN = Conventions.load("wuhan").in(Optional.of(2024));

    private static ReadTable read(String name) {
        List<ReadTable> tables = new TableReader(WUHAN).read(new WorkbookReader().read(CASES.resolve(name)));
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static String cell(jixiao.model.Figure figure) {
        return figure.place().cell();
    }

    @Test
    @DisplayName("青山区部门表:一个目标、23条指标、填报得分,备注不是指标")
    void qingshan() {
        ReadTable read = read("qingshan-2023-department.xlsx");
        SelfEvaluation table = read.table();
        assertThat(table.form()).isEqualTo(Form.DEPARTMENT);
        assertThat(table.title().text()).isEqualTo("2023年度部门整体绩效项目自评表");
        assertThat(table.year()).contains(2023);
        assertThat(table.unit().text()).isEqualTo("中共武汉市青山区委办公室");
        assertThat(table.date().map(Object::toString)).contains("2024-09-30");
        assertThat(table.dateEntry().place().cell()).isEqualTo("F2");
        assertThat(table.basicSpending().value()).contains(new BigDecimal("1004.99"));
        assertThat(table.projectSpending().value()).contains(new BigDecimal("127.99"));
        assertThat(cell(table.projectSpending())).isEqualTo("F4");
        assertThat(table.execution().name()).isEqualTo("部门整体支出总额");
        assertThat(table.execution().place().cell()).isEqualTo("C6");
        assertThat(table.execution().budget().value()).contains(new BigDecimal("1132.98"));
        assertThat(table.execution().rate().value().get()).isEqualByComparingTo("1");
        assertThat(table.execution().points().value()).contains(new BigDecimal("20"));
        assertThat(cell(table.execution().points())).isEqualTo("A5");
        assertThat(table.execution().claimed().value()).contains(new BigDecimal("20"));
        assertThat(cell(table.execution().claimed())).isEqualTo("G6");
        assertThat(table.execution().parts()).isEmpty();
        assertThat(table.goals()).hasSize(1);
        AnnualGoal goal = table.goals().get(0);
        assertThat(goal.text()).startsWith("认真贯彻落实");
        assertThat(goal.no()).isEmpty();
        assertThat(goal.points()).isEmpty();
        assertThat(goal.caption().cell()).isEqualTo("A7");
        assertThat(table.indicatorPoints().value()).contains(new BigDecimal("80"));
        assertThat(table.indicators()).hasSize(23);
        Indicator first = table.indicators().get(0);
        assertThat(first.name()).isEqualTo("重大活动服务保障");
        assertThat(first.place().cell()).isEqualTo("D9");
        assertThat(first.level1().name()).isEqualTo("产出指标");
        assertThat(first.level2().place().cell()).isEqualTo("C9");
        assertThat(first.targetEntry().text()).isEqualTo("≥5");
        assertThat(first.actual().entry().place().cell()).isEqualTo("F9");
        assertThat(first.claimed().value()).contains(new BigDecimal("4"));
        assertThat(first.weight().place().hasCell()).isFalse();
        assertThat(first.reason().place().hasCell()).isFalse();
        Indicator last = table.indicators().get(22);
        assertThat(last.name()).isEqualTo("区属各立档单位满意度");
        assertThat(last.level1().name()).isEqualTo("满意度指标");
        assertThat(table.indicators().get(17).level2().name()).isEqualTo("社会效益指标");
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("97"));
        assertThat(cell(table.claimedTotal())).isEqualTo("C32");
        assertThat(table.weightTotal().isBlank()).isTrue();
        assertThat(table.reasonBox().text()).startsWith("一是预算绩效管理环节");
        assertThat(table.measures().place().cell()).isEqualTo("C34");
        assertThat(table.header(Column.SCORE).cell()).isEqualTo("G8");
        assertThat(table.header(Column.WEIGHT).hasCell()).isFalse();
        assertThat(table.notices()).isEmpty();

        FormMap map = read.map().orElseThrow();
        assertThat(map.box().firstRow()).isZero();
        assertThat(map.box().lastRow()).isEqualTo(38);
        assertThat(map.box().lastColumn()).isEqualTo(6);
        assertThat(map.box().freeColumn()).isEqualTo(7);
        assertThat(map.headerRows()).containsExactly(7);
        assertThat(map.executionRow()).isEqualTo(5);
        assertThat(map.executionScoreColumn()).isEqualTo(6);
        assertThat(map.totalCell()).contains(new FormMap.Position(31, 2));
        assertThat(map.lineRows()).startsWith(8).endsWith(30).hasSize(23);
        assertThat(map.columns().scoreColumn()).isEqualTo(6);
        assertThat(map.lineScoreColumns()).hasSize(23).containsOnly(6);
        assertThat(map.columns().secondScoreColumn()).isEqualTo(-1);
    }

    @Test
    @DisplayName("蔡甸区部门表:十个目标各有表头,标题印有分值,64条指标")
    void caidianDepartment() {
        ReadTable read = read("caidian-2024-department.xlsx");
        SelfEvaluation table = read.table();
        assertThat(table.year()).contains(2024);
        assertThat(table.unit().text()).isEqualTo("中国共产党武汉市蔡甸区委员会办公室");
        assertThat(table.goals()).hasSize(10);
        assertThat(table.goals())
                .extracting(AnnualGoal::no)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(table.goals())
                .extracting(goal -> goal.points().map(BigDecimal::intValue).orElse(-1))
                .containsExactly(12, 10, 10, 6, 8, 10, 6, 6, 6, 6);
        assertThat(table.goals())
                .extracting(goal -> goal.indicators().size())
                .containsExactly(8, 9, 8, 5, 6, 7, 5, 5, 5, 6);
        assertThat(table.goals().get(1).caption().cell()).isEqualTo("A17");
        assertThat(table.goals().get(3).text()).isEqualTo("完成市级下达目标任务,党的规范性文件向市委备案率100%");
        assertThat(table.indicators()).hasSize(64);
        assertThat(table.indicatorPoints().isBlank()).isTrue();
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("100"));
        assertThat(table.basicSpending().value()).contains(new BigDecimal("1015"));
        assertThat(table.execution().spending().value()).contains(new BigDecimal("90.52"));
        assertThat(table.reasonBox().text()).isEqualTo("无");
        assertThat(read.map().orElseThrow().headerRows()).containsExactly(7, 17, 28, 38, 45, 53, 62, 69, 76, 83);
    }

    @Test
    @DisplayName("蔡甸区督办项目表:名称里的分值,项目栏目,√选项原样保留")
    void caidianProject() {
        SelfEvaluation table = read("caidian-2024-project-duban.xlsx").table();
        assertThat(table.form()).isEqualTo(Form.PROJECT);
        assertThat(table.project().text()).isEqualTo("督办、文印、宣传、国家安全阵地建设及信息化经费");
        assertThat(table.details().get("项目类别").text()).isEqualTo("1、部门预算项目 √  2、市直专项 □  3、市对下转移支付项目 □");
        assertThat(table.details()).containsKeys("主管部门", "项目实施单位", "项目属性", "项目类型");
        assertThat(table.date().map(Object::toString)).contains("2025-04-28");
        assertThat(table.execution().name()).isEqualTo("年度财政资金总额");
        assertThat(table.indicatorPoints().value()).contains(new BigDecimal("80"));
        assertThat(cell(table.indicatorPoints())).isEqualTo("A10");
        assertThat(table.indicators()).hasSize(7);
        Indicator first = table.indicators().get(0);
        assertThat(first.level1().name()).isEqualTo("产出指标");
        assertThat(first.level1().points()).contains(new BigDecimal("50"));
        assertThat(first.level2().text()).isEqualTo("数量指标(15分)");
        assertThat(first.level2().points()).contains(new BigDecimal("15"));
        assertThat(table.indicators().get(1).level2().points()).contains(new BigDecimal("10"));
        assertThat(table.indicators().get(6).level2().name()).isEqualTo("社会公众或服务对象满意度指标");
        assertThat(first.targetEntry().text()).isEqualTo("100.00%");
        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).caption().cell()).isEqualTo("A10");
    }

    @Test
    @DisplayName("带版式的同一张表:富文本、隐藏列、第二张文字工作表都不影响读取")
    void dressed() {
        ReadTable read = read("dressed-project.xlsx");
        SelfEvaluation table = read.table();
        assertThat(table.indicators()).hasSize(7);
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("100"));
        assertThat(read.map().orElseThrow().box().lastColumn()).isEqualTo(6);
        assertThat(read.map().orElseThrow().box().freeColumn()).isEqualTo(7);
    }

    @Test
    @DisplayName("江汉区部门表:没有分值和得分,金额自带单位,盖章栏为空,62条指标")
    void jianghanDepartment() {
        ReadTable read = read("jianghan-2024-department.xlsx");
        SelfEvaluation table = read.table();
        assertThat(table.unit().text()).isEqualTo("武汉市江汉区人民政府办公室");
        assertThat(table.unit().place().cell()).isEqualTo("D3");
        assertThat(table.date().map(Object::toString)).contains("2025-05");
        assertThat(table.basicSpending().value()).contains(new BigDecimal("1160.03"));
        assertThat(table.execution().budget().value()).contains(new BigDecimal("4019.64"));
        assertThat(table.execution().rate().value()).contains(new BigDecimal("0.9764"));
        assertThat(table.execution().points().isBlank()).isTrue();
        assertThat(table.execution().claimed().place().hasCell()).isFalse();
        assertThat(table.goals()).hasSize(7);
        assertThat(table.goals()).extracting(goal -> goal.indicators().size()).containsExactly(11, 11, 11, 6, 9, 7, 7);
        assertThat(table.indicators()).hasSize(62);
        Indicator second = table.indicators().get(1);
        assertThat(second.level3().text()).isEqualTo("指标2:调研文集数");
        assertThat(second.name()).isEqualTo("调研文集数");
        assertThat(second.claimed().place().hasCell()).isFalse();
        assertThat(table.claimedTotal().place().hasCell()).isFalse();
        assertThat(table.reasonBox().place().cell()).isEqualTo("C83");
        assertThat(read.map().orElseThrow().totalCell()).isEmpty();
        assertThat(read.map().orElseThrow().columns().scoreColumn()).isEqualTo(-1);
        assertThat(read.map().orElseThrow().box().freeColumn()).isEqualTo(6);
    }

    @Test
    @DisplayName("江汉区项目表:资金规模、☑选项、2025.5 的日期")
    void jianghanProject() {
        SelfEvaluation table = read("jianghan-2024-project-diaocha.xlsx").table();
        assertThat(table.form()).isEqualTo(Form.PROJECT);
        assertThat(table.unit().text()).isEqualTo("区政府办");
        assertThat(table.project().text()).isEqualTo("调查研究");
        assertThat(table.details().get("项目类型").text()).contains("☑");
        assertThat(table.details().get("预算来源及资金规模").text()).contains("资金量:7.08万");
        assertThat(table.date().map(Object::toString)).contains("2025-05");
        assertThat(table.execution().budget().value()).contains(new BigDecimal("7.08"));
        assertThat(table.indicators()).hasSize(10);
        assertThat(table.indicatorPoints().isBlank()).isTrue();
    }

    @Test
    @DisplayName("池州市国家表式:三行资金只有总额计分,全年预算数优先,目标两栏不是指标")
    void chizhou() {
        ReadTable read = read("chizhou-2022-project.xlsx");
        SelfEvaluation table = read.table();
        assertThat(table.form()).isEqualTo(Form.PROJECT);
        assertThat(table.year()).contains(2022);
        assertThat(table.dateEntry().place().hasCell()).isFalse();
        assertThat(table.unit().text()).isEqualTo("池州市贵池区棠溪镇人民政府");
        assertThat(table.execution().name()).isEqualTo("年度资金总额");
        assertThat(cell(table.execution().budget())).isEqualTo("D6");
        assertThat(table.execution().spending().value()).contains(new BigDecimal("89.974"));
        assertThat(table.execution().rate().value()).contains(new BigDecimal("0.9997"));
        assertThat(table.execution().points().value()).contains(new BigDecimal("10"));
        assertThat(cell(table.execution().points())).isEqualTo("F6");
        assertThat(table.execution().parts()).extracting("name").containsExactly("本年财政拨款", "其他资金");
        assertThat(table.goals()).hasSize(1);
        assertThat(table.goals().get(0).text()).isEqualTo("按计划完成年度任务。");
        assertThat(table.indicatorPoints().isBlank()).isTrue();
        assertThat(table.indicators()).hasSize(10);
        Indicator cost = table.indicators().get(4);
        assertThat(cost.level2().name()).isEqualTo("成本指标");
        assertThat(cost.weight().value()).contains(new BigDecimal("8"));
        assertThat(cell(cost.claimed())).isEqualTo("H16");
        assertThat(cost.reason().place().cell()).isEqualTo("I16");
        assertThat(cost.reason().isBlank()).isTrue();
        assertThat(table.indicators().get(3).level1().points()).contains(new BigDecimal("50"));
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("100"));
        assertThat(cell(table.claimedTotal())).isEqualTo("H22");
        assertThat(cell(table.weightTotal())).isEqualTo("G22");
        assertThat(read.map().orElseThrow().box().lastColumn()).isEqualTo(8);
        assertThat(read.map().orElseThrow().box().freeColumn()).isEqualTo(9);
    }

    @Test
    @DisplayName("四川省表式:指标性质、指标值、度量单位三格合一,调整后预算数优先,签字行不是指标")
    void sichuan() {
        ReadTable read = read("sichuan-2023-project.xlsx");
        SelfEvaluation table = read.table();
        assertThat(table.year()).contains(2023);
        assertThat(table.form()).isEqualTo(Form.PROJECT);
        assertThat(table.unit().text()).isEqualTo("青神县发展和改革局");
        assertThat(table.unit().place().cell()).isEqualTo("G4");
        assertThat(table.execution().name()).isEqualTo("总额");
        assertThat(cell(table.execution().budget())).isEqualTo("D8");
        assertThat(table.execution().budget().value()).contains(new BigDecimal("251.89"));
        assertThat(table.execution().points().value()).contains(new BigDecimal("10"));
        assertThat(table.execution().claimed().value()).contains(new BigDecimal("9"));
        assertThat(table.execution().reason().place().cell()).isEqualTo("I8");
        assertThat(table.execution().parts()).extracting("name").containsExactly("财政资金", "财政专户管理资金", "单位资金");
        assertThat(table.indicatorPoints().value()).contains(new BigDecimal("90"));
        assertThat(table.indicators()).hasSize(4);
        Indicator changes = table.indicators().get(1);
        assertThat(changes.targetEntry().text()).isEqualTo("≤10次");
        assertThat(changes.targetEntry().place().cell()).isEqualTo("F14");
        assertThat(changes.nature().text()).isEqualTo("≤");
        assertThat(changes.actual().entry().text()).isEqualTo("12");
        assertThat(changes.weight().value()).contains(new BigDecimal("10"));
        assertThat(changes.level2().name()).isEqualTo("数量指标");
        assertThat(table.indicators().get(2).reason().text()).isEqualTo("年中人员变动");
        assertThat(table.indicators().get(3).nature().text()).isEqualTo("定性");
        assertThat(table.claimedTotal().value()).contains(new BigDecimal("98.6"));
        assertThat(table.weightTotal().value()).contains(new BigDecimal("100"));
        assertThat(table.measures().text()).isEqualTo("无");
        assertThat(table.goals().get(0).text()).isEqualTo("严格执行相关政策,保障工资及时、足额发放。");
    }

    @Test
    @DisplayName("取值案例表:45条指标,分值一栏")
    void values() {
        SelfEvaluation table = read("values.xlsx").table();
        assertThat(table.indicators()).hasSize(45);
        assertThat(table.indicators().get(44).actual().isMissing()).isTrue();
        assertThat(table.indicators().get(44).actual().entry().place().cell()).isEqualTo("G52");
        assertThat(table.indicators()).allMatch(line -> line.weight().value().isPresent());
        assertThat(table.indicators()).allMatch(line -> !line.claimed().place().hasCell());
    }
}
