package jixiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jixiao.Engine;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.convention.CheckRow;
import jixiao.generated.WrittenReport;
import jixiao.model.Finding;
import jixiao.model.ScoredEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of the shipped 《审核规则》, filled in. */
class FindingSentencesTest {
    private static final Engine ENGINE = Engine.choosing();

    /** Said of a report or an account, alone or beside its tables. */
    private static final Set<String> OF_TEXTS = Set.of(
            "ACTUAL_INEXACT_TEXT",
            "ANSWER_MISPLACED",
            "ATTACHMENT_MISSING",
            "BUDGET_BASIS",
            "BUDGET_NOT_YEAR_START",
            "CLAIM_CONTRADICTED",
            "CONVENTION_MISMATCH_TEXT",
            "CROSS_TABLE_POINTS",
            "DEDUCTION_UNEXPLAINED_TEXT",
            "EVIDENCE_CONTRADICTS",
            "EXECUTION_RATE_MISMATCH_TEXT",
            "EXECUTION_SCORE_MISMATCH_TEXT",
            "GROUP_POINTS_MISMATCH_TEXT",
            "INDICATOR_COUNT",
            "LABEL_MISMATCH",
            "LEVEL2_IMPLAUSIBLE",
            "PATTERN_INCOMPLETE",
            "PHRASE_CONFLICT",
            "PLACEHOLDER_LEFT",
            "PROJECT_AMOUNT_MISMATCH",
            "PROJECT_COUNT_MISMATCH",
            "REPORT_LIST_MISMATCH",
            "REPORT_TOTAL_MISMATCH",
            "SCORES_MISSING",
            "SCORE_ABOVE_WEIGHT_TEXT",
            "SCORE_NOT_DERIVABLE",
            "SECTION_EMPTY",
            "TAIL_DIFFERENCE",
            "TARGET_IS_RESULT",
            "TARGET_NOT_A_TARGET",
            "TARGET_UNIT_IMPLAUSIBLE",
            "TEXT_SUM_MISMATCH",
            "TITLE_PROJECT_MISMATCH",
            "TEXT_TABLE_MISMATCH",
            "TEXT_TEXT_MISMATCH",
            "UNIT_MISMATCH_TEXT",
            "YEAR_MISMATCH");

    private static final Wording WUHAN = new Wording(Checks.wuhan().convention());

    private static String sentence(Tables table, String code) {
        return WUHAN.sentence(Checks.wuhan().one(table, code));
    }

    /** Tables that raise, between them, every code that one table can raise. */
    private static List<Tables> everything() {
        Tables many = Tables.table()
                .department("60", "60")
                .funds("100", "130", "90%", "12")
                .dated("2024年4月28日", "2024-04-28", "2024-04-28")
                .total("1")
                .notice("SHEET_HIDDEN", "")
                .note(4, "满意度指标为必评指标。")
                .notice("FORMULA_WITHOUT_VALUE", "C98")
                .notice("MERGE_HIDES_VALUE", "C99", Map.of("盖住", "C100", "内容", "30"))
                .notice("ROW_HIDDEN", "C96", Map.of("行", "96", "条数", "1", "指标", "甲项"))
                .notice("ERROR_VALUE", "C97", Map.of("内容", "#REF!"))
                .notice("DEDUCTION_MISMATCH", "I10", Map.of("指标", "甲项", "分值", "10", "扣减", "2", "应得", "8", "得分", "9"))
                .line("甲项", "≥10次", "9次", "10", "9.1")
                .line("甲项", "≥10次", "99余次", "10", "12")
                .line("丙项", "1家", "1加", "10", "10")
                .line("丁项", "有效提升", "有限提升", "10", "10")
                .line("戊项", "≥10次", "已完成", "10", "10")
                .line("己项", "良好", "良好", "10", "10")
                .line("庚项", "争先进位", "第二", "10", "10")
                .line("辛项", "≤10次", "12次", "10", "8.3");
        return List.of(
                many,
                Tables.with("85"),
                Tables.with("78"),
                Tables.with("70").line("购置成本", "≤20万元", "10万元", "10", "10").label("成本指标", "B11", "", ""),
                Tables.with("80").prints("10", "90"),
                Tables.with("80").prints("30", "80"),
                Tables.with("70").line("服务能力", "有效提升", "提升", "10", "10"),
                Tables.with("80").part("财政拨款", "60", "60").part("其他资金", "30", "40"),
                Tables.with("80").funds("1000000", "1000000", "100%", "20"),
                Tables.with("60").line("预算执行率", "≥95%", "95%", "20", "20"),
                Tables.with("80").funds("0", "", "", "20").dated("", "", ""),
                Tables.with("70").line("甲项", "≥1次", "", "10", "10"),
                Tables.with("70").line("甲项", "", "1次", "10", "10"),
                Tables.with("70").line("甲项", "≥1次", "1次", "10", ""),
                Tables.with("70").line("甲项", "≥10次", "9次", "10", "9").reason("无"),
                Tables.table().line("甲项", "≥1次", "已完成", "80", "80"),
                Tables.table()
                        .withoutWeights()
                        .goal("50")
                        .line("甲项", "≥1次", "1次", "", "48")
                        .goal("30")
                        .line("乙项", "≥1次", "1次", "", "30"),
                Tables.table().line("甲项", "≥1次", "", "80", "").funds("100", "", "", ""),
                qualityOfTargets(),
                Tables.with("50")
                        .line("服务投诉", "投诉量下降", "下降", "10", "10")
                        .line("办理投诉", "≥10件", "90件", "10", "10")
                        .line("购置成本", "≤20万元", "30万元", "10", "10")
                        .label("成本指标", "B12", "", "")
                        .line("甲项", "≥10次", "9次", "0", "0")
                        .reason("加强管理")
                        .line("验收时间", "按时", "2025年1月15日完成", "10", "10")
                        .reason("无"),
                Tables.with("70").line("甲项", "≥10次", "9次", "10", "9").reason("已全部完成"),
                Tables.with("80").box("有指标未完成").funds("100", "50", "50%", "10"),
                Tables.with("80").funds("100", "0", "0%", "0"),
                Tables.with("80").funds("100", "0", "0%", "0").part("财政拨款", "100", "90"),
                Tables.with("60")
                        .line("乙项", "≥1次", "1次", "5", "5")
                        .line("丙项", "≥1次", "1次", "5", "5")
                        .line("丁项", "≥1次", "1次", "5", "5")
                        .line("戊项", "≥1次", "1次", "5", "5"),
                Tables.table()
                        .line("甲项", "≥1次", "1次", "30", "30")
                        .label("产出指标(50分)", "B10", "数量指标(30分)", "C10")
                        .line("乙项", "≥1次", "1次", "20", "20")
                        .label("产出指标(50分)", "B10", "时效指标(15分)", "C11")
                        .line("丙项", "≥1次", "1次", "30", "30"));
    }

    /** Lines whose targets are worth little. */
    private static Tables qualityOfTargets() {
        return Tables.table()
                .line("制度建设", "达到预期目标", "已完成", "10", "10")
                .line("社会效益", "≥95%", "95%", "10", "10")
                .line("支付物业费", "12月", "12月", "10", "10")
                .label("产出指标", "B12", "数量指标", "C12")
                .line("培训人数", "≥50人", "50人", "10", "10")
                .label("产出指标", "B13", "质量指标", "C13")
                .line("购置成本", "≥20万元", "20万元", "10", "10")
                .label("成本指标", "B14", "经济成本指标", "C14")
                .line("归档率", "全部", "全部", "10", "10")
                .line("验收合格率", "≥120%", "120%", "10", "10")
                .line("×××", "≥1次", "1次", "10", "10");
    }

    @Test
    @DisplayName("每个代码的句子都填得满:没有剩下的花括号、方括号、空引号,以句号结尾")
    void complete() {
        Set<String> said = new TreeSet<>();
        List<String> codes = new ArrayList<>(List.of("SATISFACTION_MISSING", "EXECUTION_LOW_UNEXPLAINED"));
        List<Finding> findings = new ArrayList<>();
        everything().forEach(table -> findings.addAll(Checks.wuhan().findings(table)));
        Tables low = Tables.with("90").funds("100", "50", "50%", "5");
        codes.forEach(code -> findings.add(Checks.by("sichuan").one(low, code)));
        findings.add(
                Checks.by("yitihua").one(Tables.with("80").line("甲项", "≥10次", "12次", "10", "10"), "ACHIEVEMENT_HIGH"));
        for (Finding finding : findings) {
            said.add(finding.code());
            assertThat(WUHAN.message(finding))
                    .as(finding.code())
                    .doesNotContain("{", "}", "[", "]", "“”", "null", "E+", "E-")
                    .endsWith("。")
                    .matches("[^a-z]*|.*(mof-2020|sichuan|wuhan).*");
            assertThat(WUHAN.remedy(finding))
                    .as(finding.code())
                    .doesNotContain("{", "}", "[", "]", "“”", "null")
                    .endsWith("。");
        }
        Set<String> all = new TreeSet<>(Checks.wuhan().convention().checks().keySet());
        // of several tables, of what is known beside one, of a limit that is 0 here, or of boxes that only a workbook
        // has
        all.removeAll(Set.of(
                // off in the shipped conventions
                "LEVEL1_POINTS_MISMATCH",
                "TEXT_COPIED",
                "FIGURE_COPIED",
                "OTHER_UNIT_NAMED",
                "UNIT_COST_APART",
                "TARGET_IS_LAST_RESULT",
                "SMALL_DIFFERENCE",
                "YEAR_DIFFERS",
                "BUDGET_DIFFERS",
                "SPENDING_DIFFERS",
                "TARGET_DIFFERS_FROM_APPROVED",
                "TARGET_NOT_APPROVED",
                "TARGET_DROPPED",
                "WEIGHT_DIFFERS_FROM_APPROVED",
                "TARGET_BELOW_LAST_RESULT",
                "FINDING_REPEATED",
                "FORMATS_DIFFER",
                "FORM_FIELD_MISSING",
                // a deadline with its year, which only the reader reads
                "DEADLINE_AFTER_YEAR",
                "PROJECT_SPENDING_MISMATCH",
                "CROSS_TABLE_MISMATCH"));
        all.removeAll(OF_TEXTS);
        assertThat(said).as("everything() 里没有一张表引出它,或者引出后被 silence.drl 压下").containsAll(all);
    }

    @Test
    @DisplayName("每行审核规则都有名称、句子、处理建议和为何重要")
    void rows() {
        for (CheckRow row : Checks.wuhan().convention().checks().values()) {
            assertThat(row.title()).as(row.code()).isNotBlank().doesNotContain("。");
            assertThat(List.of(row.sentence(), row.remedy(), row.meaning()))
                    .as(row.code())
                    // a part that is left out where it has nothing to say may be the last
                    .allSatisfy(text -> assertThat(text).matches("(?s).*。]?"));
        }
    }

    @Test
    @DisplayName("文稿里的发现:每句填得满,以句号结尾")
    void texts() {
        int said = 0;
        for (int seed = 1; seed <= 20; seed++) {
            WrittenReport report = new WrittenReport(seed);
            for (WrittenReport.Change change : report.changes()) {
                byte[] wrong = report.text().replace(change.from(), change.to()).getBytes(StandardCharsets.UTF_8);
                for (Finding finding : ENGINE.open("报告.txt", wrong)
                        .orThrow()
                        .text()
                        .orElseThrow()
                        .findings()) {
                    assertThat(finding.sentence())
                            .as(finding.code())
                            .doesNotContain("{", "}", "[", "]", "“”", "null", "E+", "E-")
                            .endsWith("。");
                    said++;
                }
            }
        }
        assertThat(said).isGreaterThan(100);
    }

    @Test
    @DisplayName("只问代码:名称,以及以…代替具体数字的句子")
    void inGeneral() {
        assertThat(WUHAN.title("TOTAL_MISMATCH")).isEqualTo("总分不等于各项得分之和");
        assertThat(WUHAN.messageInGeneral("TOTAL_MISMATCH"))
                .isEqualTo("总分填…分,各项填报得分之和为…分,已填的得分合计…分,没有填得分的…项最多再加…分,总分应在…分至…分之间,相差…分。");
        assertThat(WUHAN.remedyInGeneral("TOTAL_MISMATCH")).isEqualTo("请补填…项没有填的得分,使总分等于各项得分之和(…分);个别得分填错的,先改正得分。");
    }

    @Test
    @DisplayName("得分不符:目标、完成、分值、应得、填报都说到")
    void scoreMismatch() {
        Tables table =
                Tables.with("70").line("科目调整次数", "≤10次", "12次", "10", "10").box("年中政策调整");
        assertThat(sentence(table, "SCORE_MISMATCH"))
                .isEqualTo("“科目调整次数”年初目标值“≤10次”,实际完成值“12次”,分值10分,应得8.33分,填报10.00分。" + "请改为8.33分;目标值或完成值填错的,先改正。");
    }

    @Test
    @DisplayName("合并盖住的内容:说出合并单元格、被盖住的格和内容")
    void hiddenByMerge() {
        Tables table = Tables.with("80").notice("MERGE_HIDES_VALUE", "D6", Map.of("盖住", "D7", "内容", "30件"));
        assertThat(WUHAN.message(Checks.wuhan().one(table, "MERGE_HIDES_VALUE")))
                .isEqualTo("合并单元格D6盖住了D7的“30件”,看不见,没有计入。");
    }

    @Test
    @DisplayName("隐藏的行:说出是哪几行、几条指标")
    void hiddenLines() {
        Tables table = Tables.with("80").notice("ROW_HIDDEN", "C8", Map.of("行", "8、9", "条数", "2", "指标", "甲项、乙项"));
        assertThat(WUHAN.message(Checks.wuhan().one(table, "ROW_HIDDEN")))
                .isEqualTo("第8、9行是隐藏的,里面有2条指标(甲项、乙项),照样计分、计入合计。");
    }

    @Test
    @DisplayName("错误值:说出格和错误值")
    void errorValue() {
        Tables table = Tables.with("80").notice("ERROR_VALUE", "C98", Map.of("内容", "#REF!"));
        assertThat(WUHAN.message(Checks.wuhan().one(table, "ERROR_VALUE")))
                .isEqualTo("单元格C98是错误值“#REF!”,里面没有可用的内容,没有计入。");
    }

    @Test
    @DisplayName("公式没有保存结果而算没填:缺填的那一句说出哪一格的公式、怎样补救,没有公式的照旧")
    void unsavedFormula() {
        Tables table = Tables.with("70").line("甲项", "≥1次", "1次", "10", "");
        assertThat(sentence(table, "SCORE_MISSING")).isEqualTo("“甲项”没有填写得分,而其他指标填了得分。请补填得分,按规则可得10.00分。");
        assertThat(sentence(table.notice("FORMULA_WITHOUT_VALUE", "H11"), "SCORE_MISSING"))
                .isEqualTo("“甲项”没有填写得分,单元格H11里的公式没有保存计算结果,而其他指标填了得分。"
                        + "请用 Excel 或 WPS 打开,把单元格H11重新计算并保存;或者请补填得分,按规则可得10.00分。");
    }

    @Test
    @DisplayName("总分:各项都填了的说出合计,没有填全的说出上下限")
    void totals() {
        assertThat(sentence(Tables.with("80").total("96.5"), "TOTAL_MISMATCH"))
                .isEqualTo("总分填96.50分,各项填报得分之和为100.00分,相差3.50分。请使总分等于各项得分之和(100.00分);个别得分填错的,先改正得分。");
        Tables open = Tables.table()
                .funds("100", "91.6", "91.6%", "")
                .line("甲项", "≥1次", "1次", "47", "47")
                .line("乙项", "≥1次", "1次", "33", "11")
                .total("96.32");
        assertThat(sentence(open, "TOTAL_MISMATCH"))
                .isEqualTo("总分填96.32分,已填的得分合计58.00分,没有填得分的1项最多再加20.00分,总分应在58.00分至78.00分之间,"
                        + "相差18.32分。请补填1项没有填的得分,使总分等于各项得分之和;个别得分填错的,先改正得分。");
    }

    @Test
    @DisplayName("舍入不同:得分、总分、执行率各有说法")
    void rounded() {
        assertThat(sentence(
                        Tables.with("70")
                                .line("甲项", "≤30天", "31天", "10", "9.677")
                                .box("人手不足"),
                        "ROUNDED_DIFFERENTLY"))
                .startsWith("“甲项”填报得分9.677分,按规则计算为9.68分。只差在舍入,不算填错。");
        Tables total = Tables.with("70").line("甲项", "≤30天", "31天", "10", "9.68").box("人手不足");
        assertThat(sentence(total.total("99.7"), "ROUNDED_DIFFERENTLY"))
                .startsWith("总分填99.7分,各项填报得分之和为99.68分。只差在舍入,不算填错。");
        assertThat(sentence(Tables.with("80").funds("4900", "4489", "91%", "18.32"), "ROUNDED_DIFFERENTLY"))
                .startsWith("执行率填91%,按执行数÷预算数为91.61%。只差在舍入,不算填错。");
    }

    @Test
    @DisplayName("没有原因栏的表,不叫人在原因栏说明;有的说出是哪一栏")
    void reasonRoom() {
        Tables box = Tables.with("70").line("甲项", "≥5次", "10次", "10", "10");
        assertThat(WUHAN.remedy(Checks.wuhan().one(box, "OVERACHIEVED")))
                .isEqualTo("请核对目标值和完成值;数字无误的,请在表下的原因栏说明大幅超额的原因。");
        Tables none = Tables.with("70").line("甲项", "≥5次", "10次", "10", "10").withoutBox();
        assertThat(WUHAN.remedy(Checks.wuhan().one(none, "OVERACHIEVED"))).isEqualTo("请核对目标值和完成值。");
        Tables column = Tables.with("70").line("甲项", "≥5次", "10次", "10", "10").reason("");
        assertThat(WUHAN.remedy(Checks.wuhan().one(column, "OVERACHIEVED"))).contains("本行的原因栏");
        Tables low = Tables.with("90").funds("100", "50", "50%", "5");
        Checks sichuan = Checks.by("sichuan");
        Wording there = new Wording(sichuan.convention());
        assertThat(there.remedy(sichuan.one(low, "EXECUTION_LOW_UNEXPLAINED")))
                .isEqualTo("请核对预算数和执行数;数字无误的,请在表下的原因栏说明执行率低的原因。");
        assertThat(there.remedy(sichuan.one(low.withoutBox(), "EXECUTION_LOW_UNEXPLAINED")))
                .isEqualTo("请核对预算数和执行数;数字无误的,请说明执行率低的原因。");
    }

    @Test
    @DisplayName("引号里的引号用单引号")
    void innerQuotes() {
        Tables table = Tables.with("70").line("“三公”经费", "≥1次", "", "10", "10");
        assertThat(WUHAN.message(Checks.wuhan().one(table, "ACTUAL_MISSING"))).isEqualTo("“‘三公’经费”没有填写实际完成值,不能计分。");
        Tables missed =
                Tables.with("70").line("“三公”经费", "≥10次", "9次", "10", "9").box("");
        assertThat(WUHAN.message(Checks.wuhan().one(missed, "DEDUCTION_UNEXPLAINED")))
                .isEqualTo("有1条指标没有完成(“‘三公’经费”),原因栏没有说明原因。");
    }

    @Test
    @DisplayName("补填实际完成值:目标有单位的才说单位")
    void sameUnit() {
        Tables number = Tables.with("70").line("甲项", "≥1次", "", "10", "10");
        Tables words = Tables.with("70").line("甲项", "有效提升", "", "10", "10");
        assertThat(WUHAN.remedy(Checks.wuhan().one(number, "ACTUAL_MISSING")))
                .isEqualTo("请填写实际完成值,与年初目标值“≥1次”用同样的单位(次)。");
        assertThat(WUHAN.remedy(Checks.wuhan().one(words, "ACTUAL_MISSING"))).isEqualTo("请填写实际完成值。");
    }

    @Test
    @DisplayName("支出合计:三个数和差额都说到")
    void spending() {
        Tables table = Tables.with("80").department("1015", "90.52").funds("90.52", "90.52", "100%", "20");
        assertThat(WUHAN.message(Checks.wuhan().one(table, "SPENDING_TOTAL_MISMATCH")))
                .isEqualTo("部门整体支出的执行数填90.52万元,而基本支出1015万元+项目支出90.52万元=1105.52万元,相差1015万元。");
    }

    @Test
    @DisplayName("执行率:填报与应为都是百分数")
    void rate() {
        Tables table = Tables.with("80").funds("49", "44.89", "95%", "18.32");
        assertThat(WUHAN.message(Checks.wuhan().one(table, "EXECUTION_RATE_MISMATCH")))
                .isEqualTo("执行率填95%,按执行数44.89万元÷预算数49万元应为91.61%。");
    }

    @Test
    @DisplayName("口径不符:说出相符的口径和改用的办法;没有相符的就不提")
    void convention() {
        Tables sichuan = Tables.table()
                .prints("10", "")
                .funds("100", "100", "100%", "10")
                .line("甲项", "≥1次", "1次", "90", "90");
        assertThat(sentence(sichuan, "CONVENTION_MISMATCH"))
                .isEqualTo("表中印的分值(预算执行10分)与所用口径“武汉市绩效自评口径”(预算执行20分、指标80分)不同;"
                        + "与表中分值相符的是“财政部项目支出绩效自评口径”。所以没有总分,也不填得分。"
                        + "表式无误的,请改用“财政部项目支出绩效自评口径”(--rules mof-2020)重新计分;应按本口径填报的,请换用本口径的表式。");
        assertThat(sentence(Tables.with("80").prints("25", "75"), "CONVENTION_MISMATCH"))
                .isEqualTo("表中印的分值(预算执行25分)(指标75分)与所用口径“武汉市绩效自评口径”(预算执行20分、指标80分)不同。所以没有总分,也不填得分。"
                        + "应按本口径填报的,请换用本口径的表式。");
        assertThat(sentence(Tables.with("80").prints("20", "98"), "CONVENTION_MISMATCH"))
                .startsWith("表中印的分值(预算执行20分)(指标98分)合计118分、不是100分,与所用口径");
    }

    @Test
    @DisplayName("未说明原因:逐行的说那一行,全表的说有几条")
    void unexplained() {
        assertThat(WUHAN.message(Checks.wuhan()
                        .one(
                                Tables.with("70")
                                        .line("甲项", "≥10次", "9次", "10", "9")
                                        .reason("无"),
                                "DEDUCTION_UNEXPLAINED")))
                .isEqualTo("“甲项”年初目标值“≥10次”,实际完成值“9次”,没有完成,原因栏填的是“无”,没有说明原因。");
        assertThat(WUHAN.message(Checks.wuhan()
                        .one(
                                Tables.with("70")
                                        .line("甲项", "≥10次", "9次", "10", "9")
                                        .box(""),
                                "DEDUCTION_UNEXPLAINED")))
                .isEqualTo("有1条指标没有完成(“甲项”),原因栏没有说明原因。");
    }

    @ParameterizedTest(name = "预算“{0}” 执行“{1}”")
    @CsvSource({
        "0, 50, 预算数为0(填的是“0”)",
        "'', 50, 预算数未填写",
        "待定, 50, 预算数不是数字(填的是“待定”)",
        "-5, 50, 预算数为负数(填的是“-5”)",
        "100, '', 执行数未填写",
        "100, 待定, 执行数不是数字(填的是“待定”)",
        "100, -5, 执行数为负数(填的是“-5”)",
        "待定, 未支, 预算数不是数字(填的是“待定”)"
    })
    @DisplayName("预算数或执行数用不得:说出是哪个数、怎么不对")
    void unusableFunds(String budget, String spending, String said) {
        Tables table = Tables.with("80").funds(budget, spending, "", "");
        assertThat(WUHAN.message(Checks.wuhan().one(table, "EXECUTION_UNREADABLE")))
                .isEqualTo("预算执行情况的" + said + ",预算执行情况不能计分。");
    }

    @Test
    @DisplayName("合计行用不得而下面各行有数:说出各行的合计")
    void partsOfUnusableFunds() {
        Tables budget = Tables.with("80")
                .funds("0", "0", "", "")
                .part("财政拨款", "90", "89.974")
                .part("其他", "0.5", "");
        assertThat(WUHAN.message(Checks.wuhan().one(budget, "EXECUTION_UNREADABLE")))
                .isEqualTo("预算执行情况的预算数为0(填的是“0”),而它下面各行合计90.5万元,预算执行情况不能计分。");
        Tables spending = Tables.with("80")
                .funds("100", "", "", "")
                .part("财政拨款", "90", "89.974")
                .part("其他", "10", "");
        assertThat(WUHAN.message(Checks.wuhan().one(spending, "EXECUTION_UNREADABLE")))
                .isEqualTo("预算执行情况的执行数未填写,而它下面各行合计89.974万元,预算执行情况不能计分。");
        Tables nothing = Tables.with("80").funds("0", "0", "", "").part("财政拨款", "0", "0");
        assertThat(WUHAN.message(Checks.wuhan().one(nothing, "EXECUTION_UNREADABLE")))
                .isEqualTo("预算执行情况的预算数为0(填的是“0”),预算执行情况不能计分。");
    }

    @Test
    @DisplayName("执行数为0是能用的数")
    void nothingSpent() {
        Tables table = Tables.with("80").funds("100", "0", "0%", "0").fundsReason("项目取消");
        assertThat(Checks.wuhan().of(table)).containsExactly("提示 SCORE_AHEAD_OF_MONEY F6");
    }

    @Test
    @DisplayName("单位不能换算:两个单位都说到;一边没有单位的可以比")
    void otherUnits() {
        Tables table = Tables.with("70").line("丙项", "1家", "1户", "10", "10");
        assertThat(WUHAN.message(Checks.wuhan().one(table, "UNIT_MISMATCH")))
                .isEqualTo("“丙项”年初目标值“1家”与实际完成值“1户”的单位(“家”和“户”)不能换算,已按数字直接比较。");
        assertThat(Checks.wuhan().of(Tables.with("70").line("丙项", "1家", "1", "10", "10")))
                .isEmpty();
    }

    @Test
    @DisplayName("待人工判定:各种缘由各有说法")
    void reviewReasons() {
        assertThat(review(Tables.with("76").line("排名", "争先进位", "第二", "4", "4")))
                .isEqualTo("“排名”年初目标值“争先进位”,实际完成值“第二”:文字不能定档,得分在0.00分至4.00分之间,暂计4.00分。");
        Tables unclaimed = Tables.table()
                .funds("100", "100", "100%", "")
                .line("日常工作", "≥1次", "1次", "70", "")
                .line("服务能力", "有效提升", "有限提升", "10", "");
        assertThat(review(unclaimed))
                .isEqualTo("“服务能力”年初目标值“有效提升”,实际完成值“有限提升”:只能定到档,档内取值要由人定," + "得分在5.00分至8.00分之间,暂计6.50分。");
        Tables missed = Tables.table().withoutWeights().line("甲项", "≥10次", "9次", "", "72");
        assertThat(review(missed)).isEqualTo("“甲项”年初目标值“≥10次”,实际完成值“9次”:没有完成,而分值是由填报得分推定的," + "暂计72.00分。");
    }

    private static String review(Tables table) {
        return WUHAN.message(Checks.wuhan().one(table, "NEEDS_REVIEW"));
    }

    @Test
    @DisplayName("得分不在档内:说出档次和两端,应为的数是离填报近的一端")
    void outsideBand() {
        Tables above = Tables.with("70").line("服务能力", "有效提升", "有限提升", "10", "9");
        Tables below =
                Tables.with("70").line("服务能力", "有效提升", "有限提升", "10", "4.5").box("人手不足");
        assertThat(WUHAN.message(Checks.wuhan().one(above, "SCORE_OUTSIDE_BAND")))
                .isEqualTo("“服务能力”年初目标值“有效提升”,实际完成值“有限提升”,属于“部分达成”,应在5.00分至8.00分之间,填报9.00分。");
        assertThat(Checks.wuhan().one(above, "SCORE_OUTSIDE_BAND").expected().orElseThrow())
                .isEqualByComparingTo("8");
        assertThat(Checks.wuhan().one(below, "SCORE_OUTSIDE_BAND").expected().orElseThrow())
                .isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("组分值不符:分值由得分推定的说明是推定")
    void inferredGroups() {
        Tables printed = Tables.table()
                .goal("50")
                .line("甲项", "≥1次", "1次", "48", "48")
                .goal("30")
                .line("乙项", "≥1次", "1次", "30", "30");
        Tables inferred = Tables.table()
                .withoutWeights()
                .goal("50")
                .line("甲项", "≥1次", "1次", "", "48")
                .goal("30")
                .line("乙项", "≥1次", "1次", "", "30");
        assertThat(WUHAN.message(Checks.wuhan().one(printed, "GROUP_POINTS_MISMATCH")))
                .isEqualTo("“年度目标1”印的是50.00分,它下面1条指标的分值合计48.00分,相差2.00分。");
        assertThat(WUHAN.message(Checks.wuhan().one(inferred, "GROUP_POINTS_MISMATCH")))
                .isEqualTo("“年度目标1”印的是50.00分,它下面1条指标的分值合计48.00分(按填报得分推定),相差2.00分。");
    }

    @Test
    @DisplayName("像数字的名称原样照写")
    void numericNames() {
        assertThat(WUHAN.message(
                        Checks.wuhan().one(Tables.with("70").line("007", "≥1次", "", "10", "10"), "ACTUAL_MISSING")))
                .isEqualTo("“007”没有填写实际完成值,不能计分。");
    }

    @Test
    @DisplayName("小结:总分、可核实、区间、等级、发现计数")
    void summary() {
        Summary summary = new Summary(WUHAN);
        Tables table = Tables.with("76").line("排名", "争先进位", "中心城区第二", "4", "4");
        ScoredEvaluation scored = Checks.wuhan().scored(table);
        assertThat(summary.total(scored)).isEqualTo("总分 100.00,其中可核实 96.00");
        assertThat(summary.range(scored)).isEqualTo("得分区间 96.00–100.00");
        assertThat(summary.grade(scored)).isEqualTo("等级 优");
        assertThat(summary.counts(Checks.wuhan().findings(table))).isEqualTo("警告 1 项");
        assertThat(summary.counts(List.of())).isEqualTo("没有发现问题");
        ScoredEvaluation unscored = Checks.wuhan().scored(Tables.with("76").line("排名", "≥1次", "", "4", "4"));
        assertThat(summary.grade(unscored)).isEqualTo("等级 不能确定:1条指标没有得分");
    }

    @Test
    @DisplayName("定档的句子:依据、档次、取值;待人工判定的说明待判定")
    void bands() {
        Tables table = Tables.with("70").line("服务能力", "有效提升", "有限提升", "10", "");
        assertThat(WUHAN.band(Checks.wuhan().scored(table).lines().get(1)))
                .isEqualTo("“有限提升”含弱化词“有限”,归入“部分达成”(50%–80%),取档中值,待人工判定");
        Tables claimed = Tables.with("70").line("服务能力", "有效提升", "有限提升", "10", "6");
        assertThat(WUHAN.band(Checks.wuhan().scored(claimed).lines().get(1)))
                .isEqualTo("“有限提升”含弱化词“有限”,归入“部分达成”(50%–80%),取填报得分");
        Tables met = Tables.with("70").line("及时性", "及时", "及时", "10", "");
        assertThat(WUHAN.band(Checks.wuhan().scored(met).lines().get(1))).isEqualTo("“及时”与目标一致,归入“达成”(80%–100%),取满分");
        assertThat(WUHAN.band(Checks.wuhan().scored(met).lines().get(0))).isEmpty();
    }
}
