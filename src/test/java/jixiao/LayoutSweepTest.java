package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.testing.RowsWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("各地表样:表头、栏目的各种写法")
class LayoutSweepTest {
    private static final Engine CHOOSING = Engine.choosing();

    private static Judgement judged(RowsWorkbook book) {
        return CHOOSING.judge(CHOOSING.read("表.xlsx", book.bytes()).get(0).table());
    }

    private static List<String> grave(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }

    private static List<String> lines(Judgement judgement) {
        return judgement.table().indicators().stream()
                .map(LayoutSweepTest::shown)
                .toList();
    }

    private static String shown(Indicator line) {
        return String.join(
                "|",
                line.level1().name(),
                line.name(),
                line.targetEntry().text(),
                line.actual().entry().text(),
                line.weight().text(),
                line.counted().text());
    }

    private static String funds(Judgement judgement) {
        return judgement.table().execution().budget().text() + "|"
                + judgement.table().execution().spending().text() + "|"
                + judgement.table().execution().claimed().text();
    }

    private static String total(Judgement judgement) {
        return judgement.scored().total().stripTrailingZeros().toPlainString() + "|"
                + judgement.table().claimedTotal().text();
    }

    /** Head of a project table of 10 + 90 points. */
    private static RowsWorkbook tenNinety() {
        return new RowsWorkbook()
                .row("2025年度项目支出绩效自评表")
                .row("项目名称", "图书购置", "主管部门", "某某县文化局", "实施单位", "某某县图书馆")
                .row("填报日期", "2026年3月1日");
    }

    @Test
    @DisplayName("目标值合并几行的,每行都是这个目标;名称各写各的:30×10÷20、30")
    void targetOverSeveralRows() {
        Judgement judgement = judged(tenNinety()
                .row("项目资金(万元)", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                .row("年度资金总额", "100", "100", "90", "10", "90%", "9")
                .row("一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
                .row("产出指标", "图书购置", "≥20套", "10套", "30", "15", "缺货,下年补购")
                .row("", "期刊购置", "", "20套", "30", "30", "")
                .row("满意度指标", "读者满意度", "≥90%", "90%", "30", "30", "")
                .row("总分", "", "", "", "", "84", "")
                .merge("C7:C8"));
        assertThat(lines(judgement))
                .containsExactly("产出指标|图书购置|≥20套|10套|30|15", "产出指标|期刊购置|≥20套|20套|30|30", "满意度指标|读者满意度|≥90%|90%|30|30");
        assertThat(total(judgement)).isEqualTo("84|84");
        assertThat(grave(judgement)).isEmpty();
    }

    @Test
    @DisplayName("自评得分旁有财政审核评分的,填报的是自评得分,两栏先后不论;只有财政审核评分的没有填报")
    void financeScore() {
        for (boolean first : List.of(true, false)) {
            Judgement judgement = judged(tenNinety()
                    .row("项目资金(万元)", "全年预算数", "全年执行数", "执行率", "分值", "得分")
                    .row("年度资金总额", "100", "90", "90%", "10", "9")
                    .row("一级指标", "三级指标", "年度指标值", "实际完成值", "分值", first ? "财政审核评分" : "自评得分", first ? "自评得分" : "财政审核评分")
                    .row("产出指标", "图书购置", "≥20套", "20套", "50", first ? "40" : "50", first ? "50" : "40")
                    .row("满意度指标", "读者满意度", "≥90%", "90%", "40", first ? "35" : "40", first ? "40" : "35")
                    .row("总分", "", "", "", "100", first ? "84" : "99", first ? "99" : "84"));
            assertThat(lines(judgement)).containsExactly("产出指标|图书购置|≥20套|20套|50|50", "满意度指标|读者满意度|≥90%|90%|40|40");
            assertThat(judgement.table().indicators())
                    .extracting(line -> line.second().text())
                    .containsExactly("40", "35");
            assertThat(total(judgement)).isEqualTo("99|99");
            assertThat(grave(judgement)).isEmpty();
        }
        Judgement only = judged(tenNinety()
                .row("项目资金(万元)", "全年预算数", "全年执行数", "执行率", "分值", "得分")
                .row("年度资金总额", "100", "90", "90%", "10", "9")
                .row("一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "财政审核评分")
                .row("产出指标", "图书购置", "≥20套", "20套", "50", "40")
                .row("满意度指标", "读者满意度", "≥90%", "90%", "40", "35"));
        assertThat(lines(only)).containsExactly("产出指标|图书购置|≥20套|20套|50|", "满意度指标|读者满意度|≥90%|90%|40|");
    }

    private static Judgement sichuan(boolean labelled) {
        RowsWorkbook book = new RowsWorkbook()
                .row("附件:510000_0013zp")
                .row("部门预算项目支出绩效自评表(2025年度)")
                .row("项目名称", "图书购置", "", "", "", "")
                .row("主管部门", "某某县文化局", "实施单位(盖章)", "某某县图书馆", "填报日期", "2026年3月1日")
                .row("项目预算执行情况(10分)", "年度预算总额", "调整后预算数", "预算执行数", "预算执行率", "得分")
                .row("总额", "100", "100", "100", "100%", "10");
        if (labelled) {
            book.row("年度总体目标完成情况", "项目年度目标", "", "年度目标完成情况", "", "")
                    .row("", "购置图书20套", "", "已购置图书20套", "", "")
                    .merge("B7:C7", "D7:F7", "B8:C8", "D8:F8", "A7:A8");
        } else {
            book.row("项目年度目标", "", "", "年度目标完成情况", "", "")
                    .row("购置图书20套", "", "", "已购置图书20套", "", "")
                    .merge("A7:C7", "D7:F7", "A8:C8", "D8:F8");
        }
        return judged(book.row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "权重", "自评得分", "未完成原因分析")
                .row("产出指标", "数量指标", "图书购置", "≥20套", "20套", "50", "50", "")
                .row("满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "90%", "40", "40", "")
                .row("合计", "", "", "", "", "90", "90", ""));
    }

    @Test
    @DisplayName("四川:项目年度目标 | 年度目标完成情况,各是目标的文字,不是指标;左边有没有总的栏目都一样")
    void sichuan() {
        for (boolean labelled : List.of(true, false)) {
            Judgement judgement = sichuan(labelled);
            assertThat(lines(judgement)).containsExactly("产出指标|图书购置|≥20套|20套|50|50", "满意度指标|读者满意度|≥90%|90%|40|40");
            assertThat(funds(judgement)).isEqualTo("100|100|10");
            assertThat(judgement.table().goals().get(0).text()).isEqualTo("购置图书20套");
            assertThat(judgement.scored().total()).isEqualByComparingTo("100");
        }
    }

    @Test
    @DisplayName("上年完成值、上年实际完成值不是完成值,先后不论")
    void lastYear() {
        for (String last : List.of("上年完成值", "上年实际完成值", "上年度实际完成值", "2024年实际完成值", "上年实际值")) {
            Judgement before = judged(tenNinety()
                    .row("项目资金(万元)", "全年预算数", "全年执行数", "执行率", "分值", "得分")
                    .row("年度资金总额", "100", "90", "90%", "10", "9")
                    .row("一级指标", "三级指标", last, "年度指标值", "实际完成值", "分值", "得分")
                    .row("产出指标", "图书购置", "3套", "≥20套", "20套", "50", "50")
                    .row("满意度指标", "读者满意度", "80%", "≥90%", "90%", "40", "40"));
            assertThat(lines(before))
                    .as(last)
                    .containsExactly("产出指标|图书购置|≥20套|20套|50|50", "满意度指标|读者满意度|≥90%|90%|40|40");
            Judgement after = judged(tenNinety()
                    .row("项目资金(万元)", "全年预算数", "全年执行数", "执行率", "分值", "得分")
                    .row("年度资金总额", "100", "90", "90%", "10", "9")
                    .row("一级指标", "三级指标", "年度指标值", "全年完成值", last, "分值", "得分")
                    .row("产出指标", "图书购置", "≥20套", "20套", "3套", "50", "50")
                    .row("满意度指标", "读者满意度", "≥90%", "90%", "80%", "40", "40"));
            assertThat(lines(after)).as(last).isEqualTo(lines(before));
        }
    }

    @Test
    @DisplayName("全年执行数与1-12月执行数并列的,执行数是全年的;上年执行数不是")
    void months() {
        for (String other : List.of("1-12月执行数", "1-9月执行数", "1至12月执行数", "上年执行数")) {
            for (boolean first : List.of(true, false)) {
                Judgement judgement = judged(tenNinety()
                        .row("项目资金(万元)", "全年预算数", first ? other : "全年执行数", first ? "全年执行数" : other, "执行率", "分值", "得分")
                        .row("年度资金总额", "100", first ? "70" : "90", first ? "90" : "70", "90%", "10", "9")
                        .row("一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                        .row("产出指标", "图书购置", "≥20套", "20套", "50", "50")
                        .row("满意度指标", "读者满意度", "≥90%", "90%", "40", "40"));
                assertThat(funds(judgement)).as(other + first).isEqualTo("100|90|9");
                assertThat(grave(judgement)).as(other + first).isEmpty();
            }
        }
    }

    private static Judgement province(
            List<String> money, List<String> amounts, List<String> head, List<List<String>> lines) {
        RowsWorkbook book = tenNinety()
                .row(money.toArray(String[]::new))
                .row(amounts.toArray(String[]::new))
                .row(head.toArray(String[]::new))
                .rows(lines);
        return judged(book);
    }

    private static void assertRead(String name, Judgement judgement) {
        assertThat(lines(judgement)).as(name).containsExactly("产出指标|图书购置|≥20套|20套|50|50", "满意度指标|读者满意度|≥90%|90%|40|40");
        assertThat(funds(judgement)).as(name).isEqualTo("100|90|9");
        assertThat(judgement.scored().total()).as(name).isEqualByComparingTo("99");
        assertThat(grave(judgement)).as(name).isEmpty();
    }

    @Test
    @DisplayName("各省表头:广东、浙江、江苏、山东、河南、湖南,读数相同:9+50+40=99")
    void provinces() {
        assertRead(
                "广东",
                province(
                        List.of("资金情况", "预算安排(万元)", "实际支出(万元)", "支出率", "分值", "得分"),
                        List.of("年度资金总额", "100", "90", "90%", "10", "9"),
                        List.of("一级指标", "二级指标", "三级指标", "预期值", "实际值", "权重", "自评分"),
                        List.of(
                                List.of("产出指标", "数量指标", "图书购置", "≥20套", "20套", "50", "50"),
                                List.of("满意度指标", "满意度", "读者满意度", "≥90%", "90%", "40", "40"))));
        assertRead(
                "浙江",
                province(
                        List.of("项目资金(万元)", "年初预算数", "全年预算数(A)", "全年执行数(B)", "执行率(B/A)", "分值", "得分"),
                        List.of("年度资金总额", "100", "100", "90", "90%", "10", "9"),
                        List.of("一级指标", "二级指标", "三级指标", "年度指标值(A)", "全年完成值(B)", "分值", "得分"),
                        List.of(
                                List.of("产出指标", "数量指标", "图书购置", "≥20套", "20套", "50", "50"),
                                List.of("满意度指标", "满意度", "读者满意度", "≥90%", "90%", "40", "40"))));
        assertRead(
                "江苏",
                province(
                        List.of("预算执行情况", "全年预算数", "全年执行数", "预算执行率", "分值", "得分"),
                        List.of("年度资金总额", "100", "90", "90%", "10", "9"),
                        List.of("一级指标", "二级指标", "三级指标", "目标值", "实际完成值", "指标分值", "得分"),
                        List.of(
                                List.of("产出指标", "数量指标", "图书购置", "≥20套", "20套", "50", "50"),
                                List.of("满意度指标", "满意度", "读者满意度", "≥90%", "90%", "40", "40"))));
        assertRead(
                "山东",
                province(
                        List.of("项目资金(万元)", "年初预算数", "全年预算数", "全年执行数", "权重", "执行率", "得分"),
                        List.of("年度资金总额", "100", "100", "90", "10", "90%", "9"),
                        List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "权重", "得分"),
                        List.of(
                                List.of("产出指标", "数量指标", "图书购置", "≥20套", "20套", "50", "50"),
                                List.of("满意度指标", "满意度", "读者满意度", "≥90%", "90%", "40", "40"))));
        assertRead(
                "河南",
                province(
                        List.of("预算执行情况(万元)", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
                        List.of("年度资金总额", "100", "100", "90", "10", "90%", "9"),
                        List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                        List.of(
                                List.of("产出指标", "数量指标", "图书购置", "≥20套", "20套", "50", "50", ""),
                                List.of("满意度指标", "满意度", "读者满意度", "≥90%", "90%", "40", "40", ""))));
        assertRead(
                "湖南",
                province(
                        List.of("项目资金(万元)", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
                        List.of("年度资金总额", "100", "100", "90", "10", "90%", "9"),
                        List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
                        List.of(
                                List.of("", "产出指标(50分)", "数量指标", "图书购置", "≥20套", "20套", "50", "50"),
                                List.of("", "满意度指标(40分)", "满意度", "读者满意度", "≥90%", "90%", "40", "40"))));
    }
}
