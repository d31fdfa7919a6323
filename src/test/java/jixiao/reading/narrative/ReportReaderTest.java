package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Form;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PartsList;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private final List<Remark> remarks = new ArrayList<>();

    private Report read(String title, String... lines) {
        List<Passage> passages = passages(lines);
        return new ReportReader(PHRASES, remarks)
                .read(new ReportSpan(title, title, passages, passages.get(0)), "云岭县水务局", Optional.of(2022));
    }

    private List<String> told(FactKind kind, String title, String... lines) {
        return read(title, lines).all(kind).stream().map(ReportReaderTest::told).toList();
    }

    private static String told(Fact fact) {
        return fact.subject() + "|" + fact.year().orElse(0) + "|"
                + fact.value().orElseThrow().value().stripTrailingZeros().toPlainString();
    }

    @Test
    @DisplayName("部门整体的和项目的,项目名称由标题去掉年度、单位和“项目绩效自评报告”")
    void form() {
        Report whole = read("2023年度云岭县水务局部门整体绩效自评报告", "得分。");
        assertThat(whole.form()).isEqualTo(Form.DEPARTMENT);
        assertThat(whole.project()).isEmpty();
        assertThat(whole.year()).contains(2023);
        Report project = read("2023年度云岭县水务局河道清淤项目绩效自评报告", "得分。");
        assertThat(project.form()).isEqualTo(Form.PROJECT);
        assertThat(project.project()).isEqualTo("河道清淤");
        assertThat(read("河道清淤项目绩效自评报告", "得分。").year()).contains(2022);
        assertThat(read("河道清淤项目绩效自评报告", "项目名称:河道清淤二期项目").project()).isEqualTo("河道清淤二期");
        assertThat(read("绩效自评报告", "正文。").form()).isEqualTo(Form.DEPARTMENT);
    }

    @Test
    @DisplayName("部门报告里,一个项目的、一笔费用的、上年的数不是整体的")
    void subjects() {
        String title = "2023年度云岭县水务局部门整体绩效自评报告";
        assertThat(told(FactKind.SPENDING, title, "执行数90.00万元。")).containsExactly("整体|2023|90");
        assertThat(told(FactKind.SPENDING, title, "河道清淤项目执行数80.00万元。")).containsExactly("|2023|80");
        assertThat(told(FactKind.SPENDING, title, "项目支出执行数80.00万元。")).containsExactly("整体|2023|80");
        assertThat(told(FactKind.SPENDING, title, "上年执行数80.00万元,执行数90.00万元。"))
                .containsExactly("|2023|80", "整体|2023|90");
        assertThat(told(FactKind.SPENDING, title, "2022年执行数80.00万元。")).containsExactly("整体|2022|80");
        assertThat(told(FactKind.TOTAL, title, "河道清淤项目自评得分96分。")).containsExactly("河道清淤|2023|96");
        assertThat(told(FactKind.TOTAL, title, "自评得分93.5分。")).containsExactly("整体|2023|93.5");
    }

    @Test
    @DisplayName("执行率是同一句里前面那笔钱的;结余的钱不算")
    void rates() {
        String title = "2023年度云岭县水务局部门整体绩效自评报告";
        assertThat(told(FactKind.RATE, title, "执行数90.00万元,执行率90%。")).containsExactly("整体|2023|0.9");
        assertThat(told(FactKind.RATE, title, "防疫经费执行26.49万元,执行率97.53%。")).containsExactly("|2023|0.9753");
        assertThat(told(FactKind.RATE, title, "执行数90.00万元,结余10.00万元,执行率90%。")).containsExactly("整体|2023|0.9");
        assertThat(told(FactKind.RATE, title, "防疫经费执行26.49万元。执行率90%。")).containsExactly("整体|2023|0.9");
    }

    @Test
    @DisplayName("上年的预算数后面紧接着的执行数、执行率也是上年的;同一种数再说一次、说到本年的是本年的")
    void amountsOfAnotherYear() {
        String title = "2023年度河道清淤项目绩效自评报告";
        String last = "上年全年预算数28.00万元,执行数28.00万元,执行率100%";
        assertThat(told(FactKind.SPENDING, title, last + "。")).containsExactly("|2023|28");
        assertThat(told(FactKind.RATE, title, last + "。")).containsExactly("|2023|1");
        String both = last + ",全年预算数30.00万元,执行数29.00万元。";
        assertThat(told(FactKind.BUDGET, title, both)).containsExactly("|2023|28", "河道清淤|2023|30");
        assertThat(told(FactKind.SPENDING, title, both)).containsExactly("|2023|28", "河道清淤|2023|29");
        assertThat(told(FactKind.SPENDING, title, "上年全年预算数28.00万元,本年执行数29.00万元。"))
                .containsExactly("河道清淤|2023|29");
        assertThat(told(FactKind.SPENDING, title, "上年全年预算数28.00万元。执行数29.00万元。")).containsExactly("河道清淤|2023|29");
        assertThat(told(FactKind.SPENDING, title, "全年预算数30.00万元(含上年结转2.00万元),执行数29.00万元。"))
                .containsExactly("河道清淤|2023|29");
    }

    @Test
    @DisplayName("年度笔误:完成了年初设定的目标也算;同一段又说到本年度的,说的是往年")
    void goalsOfAnotherYear() {
        String title = "2023年度河道清淤项目绩效自评报告";
        read(title, "2022年度全面完成了年初设定的绩效目标。");
        assertThat(remarks).extracting(Remark::quote).containsExactly("2022年度全面完成");
        remarks.clear();
        read(title, "2022年度全面完成了年初设定的绩效目标,2023年继续推进。", "2022年全面完成了脱贫攻坚任务。", "2023年度全面完成了年初设定的绩效目标。");
        assertThat(remarks).isEmpty();
    }

    @Test
    @DisplayName("部门报告里,“其中”后面、所属单位的金额到句号为止不是整体的;基本支出、项目支出照旧是")
    void partsOfTheUnit() {
        String title = "2023年度云岭县水务局部门整体绩效自评报告";
        String own = "全年预算数90.00万元,";
        for (String part : List.of("其中,水文站", "其中水文站", "其中:水文站", "所属水文站", "下属单位水文站")) {
            assertThat(told(FactKind.BUDGET, title, own + part + "全年预算数12.00万元,执行数11.00万元。"))
                    .containsExactly("整体|2023|90", "|2023|12");
            assertThat(told(FactKind.SPENDING, title, own + part + "全年预算数12.00万元,执行数11.00万元。"))
                    .containsExactly("|2023|11");
        }
        assertThat(told(FactKind.SPENDING, title, own + "其中基本支出50.00万元,项目支出40.00万元,执行数88.00万元。"))
                .containsExactly("整体|2023|88");
        assertThat(told(FactKind.SPENDING, title, own + "其中水文站12.00万元。执行数88.00万元。"))
                .containsExactly("整体|2023|88");
    }

    @Test
    @DisplayName("报告的年度写成另一年“已全面完成”的,说年度笔误;写对的、说往年做完的不说")
    void years() {
        read("2023年度河道清淤项目绩效自评报告", "各项任务2022年全面完成,群众满意。", "各项任务2023年全面完成。", "任务2021年完成一半。");
        assertThat(remarks).extracting(Remark::code).containsExactly("YEAR_MISMATCH");
        assertThat(remarks.get(0).details()).containsEntry("年度", "2023年").containsEntry("写作", "2022年");
        assertThat(remarks.get(0).quote()).isEqualTo("2022年全面完成");
    }

    @Test
    @DisplayName("项目的钱后面的执行率是项目的;以钱数开头的一段不知道是谁的")
    void ratesOfProjects() {
        String title = "2023年度云岭县水务局部门整体绩效自评报告";
        assertThat(told(FactKind.RATE, title, "河道清淤项目执行数80.00万元,执行率80%。")).containsExactly("|2023|0.8");
        assertThat(told(FactKind.RATE, title, "河道清淤项目执行数80.00万元。执行数90.00万元,执行率90%。"))
                .containsExactly("整体|2023|0.9");
        assertThat(told(FactKind.RATE, title, "90.00万元已用,执行率90%。")).containsExactly("|2023|0.9");
    }

    @Test
    @DisplayName("标题没有说清的,前6段里说到部门整体的是部门的;没有标题的,先说到项目的是项目的")
    void formByText() {
        assertThat(read("绩效自评报告", "河道清淤项目情况。").form()).isEqualTo(Form.DEPARTMENT);
        assertThat(untitled("河道清淤项目情况。", "部门整体情况。")).isEqualTo(Form.PROJECT);
        assertThat(untitled("部门整体情况。", "河道清淤项目情况。")).isEqualTo(Form.DEPARTMENT);
        assertThat(untitled("情况。", "部门整体情况。", "河道清淤项目情况。")).isEqualTo(Form.DEPARTMENT);
        assertThat(untitled("一。", "二。", "三。", "四。", "五。", "项目六。")).isEqualTo(Form.PROJECT);
        assertThat(untitled("一。", "二。", "三。", "四。", "五。", "六。", "项目七。")).isEqualTo(Form.DEPARTMENT);
        assertThat(untitled("一。")).isEqualTo(Form.DEPARTMENT);
    }

    private Form untitled(String... lines) {
        return read("", lines).form();
    }

    @Test
    @DisplayName("没有标题的项目报告,名称是引号里的项目")
    void quoted() {
        assertThat(read("", "“河道清淤”项目情况。").project()).isEqualTo("河道清淤");
        assertThat(read("", "河道清淤项目情况。").project()).isEmpty();
    }

    @Test
    @DisplayName("答语和数按在文中的先后,每处一个;财政拨款的增减不是收支总计的")
    void facts() {
        Report report =
                read("2023年度河道清淤项目绩效自评报告", "(一)存在的问题", "工期偏紧。", "(二)其他", "执行数90.00万元,没有结余。", "财政拨款收入总计增加20.00万元。");
        assertThat(report.facts())
                .extracting(Fact::kind)
                .containsExactly(FactKind.PROBLEMS, FactKind.SPENDING, FactKind.NO_CARRYOVER);
        assertThat(report.facts()).extracting(Fact::text).containsExactly("工期偏紧。", "", "没有结余");
        assertThat(told(FactKind.INCREASE, "2023年度河道清淤项目绩效自评报告", "收入总计增加20.00万元。"))
                .containsExactly("收支总计|2023|20");
    }

    @Test
    @DisplayName("说总分、执行得分的一段里的组不再算一遍;没有说的照算")
    void told() {
        String title = "2023年度河道清淤项目绩效自评报告";
        assertThat(groups(title, "自评得分95分,其中产出指标得分48分。")).isEmpty();
        assertThat(groups(title, "预算执行率得分18分,产出指标得分48分。")).isEmpty();
        assertThat(groups(title, "全年预算数200万元,执行数190万元,执行率95%,得分19分。")).isEmpty();
        assertThat(groups(title, "产出指标得分48分。")).containsExactly("产出");
    }

    private List<String> groups(String title, String line) {
        return read(title, line).groups().map(PointGroup::name).toList();
    }

    @Test
    @DisplayName("读到的分项清单")
    void sums() {
        List<Passage> passages = passages("专项经费120万元,包括甲班50万元,乙班70万元。");
        ReportReader reader = new ReportReader(PHRASES, remarks);
        assertThat(reader.sums()).isEmpty();
        reader.read(new ReportSpan("自评报告", "自评报告", passages, passages.get(0)), "", Optional.of(2022));
        assertThat(reader.sums()).extracting(PartsList::name).containsExactly("专项经费");
    }

    @Test
    @DisplayName("报告从哪一段到哪一段:首段的位置,末段的后一个")
    void span() {
        Report report = read("河道清淤项目绩效自评报告", "一。", "二。", "三。");
        assertThat(report.first()).isZero();
        assertThat(report.end()).isEqualTo(3);
        assertThat(report.place().cell()).isEqualTo("第1段");
    }
}
