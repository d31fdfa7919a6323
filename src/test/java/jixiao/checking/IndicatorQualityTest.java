package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 指标质量: what targets are worth; each check beside its innocent neighbours. Line 2 stands in row 11. */
class IndicatorQualityTest {
    private static String of(String code, String level2, String name, String target, String actual) {
        String level1 = level2.contains("效益") || level2.contains("满意") || level2.contains("成本") ? level2 : "产出指标";
        Tables table = Tables.with("70").line(name, target, actual, "10", "10").label(level1, "B11", level2, "C11");
        return String.join(";", Checks.wuhan().of(table, code));
    }

    @ParameterizedTest(name = "目标“{0}” → {1}")
    @CsvSource({
        "达到预期目标, 提示 TARGET_EMPTY E11",
        "达到 预期目标, 提示 TARGET_EMPTY E11",
        "有望进入前三, 提示 TARGET_EMPTY E11",
        "力争完成, 提示 TARGET_EMPTY E11",
        "已完成, 提示 TARGET_EMPTY E11",
        "有效提升, ''",
        "可持续, ''",
        "及时, ''",
        "完成, ''",
        "力争达到95%以上的学校, ''",
        "达到预期目标的九成以上, ''"
    })
    @DisplayName("目标值没有内容:结果和愿望;定性目标不算")
    void empty(String target, String found) {
        assertThat(of("TARGET_EMPTY", "社会效益指标", "服务群众", target, "已完成")).isEqualTo(found);
    }

    @ParameterizedTest(name = "“{0}”“{1}”“{2}” → {3}")
    @CsvSource({
        "社会效益指标, 社会效益, ≥95%, 提示 TARGET_FALSELY_QUANTIFIED E11",
        "社会效益指标, 信息工作水平提升度, 100%, 提示 TARGET_FALSELY_QUANTIFIED E11",
        "数量指标, 加强高质量办文, 100%, 提示 TARGET_FALSELY_QUANTIFIED E11",
        "社会效益指标, 政策知晓率, ≥95%, ''",
        "社会效益指标, 提升群众满意度, ≥95%, ''",
        "经济效益指标, 提升税收增长率, ≥5%, ''",
        "社会效益指标, 服务能力, 有效提升, ''",
        "社会效益指标, 社会效益, ≥95次, ''",
        "经济成本指标, 成本控制水平, ≥95%, ''"
    })
    @DisplayName("假量化:能力、作用、效益用百分比作目标;说得出什么率的不算")
    void falselyQuantified(String level2, String name, String target, String found) {
        assertThat(of("TARGET_FALSELY_QUANTIFIED", level2, name, target, target.replace("≥", "")))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "“{0}”“{1}”“{2}” → {3}")
    @CsvSource({
        "数量指标, 支付物业管理费, 12月, 提示 PAYMENT_AS_OUTPUT D11",
        "数量指标, 办公经费支出, 30万元, 提示 PAYMENT_AS_OUTPUT D11",
        "数量指标, 支付劳务费, 100%, 提示 PAYMENT_AS_OUTPUT D11",
        "数量指标, 发放补贴金额, 30万元, ''",
        "数量指标, 拨付助学金, 300人, ''",
        "成本指标, 支付物业管理费, 30万元, ''",
        "时效指标, 拨付及时率, 100%, ''",
        "数量指标, 支付宝缴费终端, 5台, ''"
    })
    @DisplayName("付款作为产出:支付…费列为数量指标;补贴类的发放金额不算")
    void payment(String level2, String name, String target, String found) {
        assertThat(of("PAYMENT_AS_OUTPUT", level2, name, target, target)).isEqualTo(found);
    }

    @ParameterizedTest(name = "“{0}”“{1}”“{2}” → {3}")
    @CsvSource({
        "质量指标, 培训人数, ≥50人, 提示 LEVEL2_UNFIT C11",
        "质量指标, 重大事故, 0起, ''",
        "质量指标, 被市级采用信息, ≥5篇, ''",
        "质量指标, 差错次数, ≤3次, ''",
        "质量指标, 资料合格率, ≥95%, ''",
        "数量指标, 培训人数, ≥50人, ''",
        "数量指标, 验收合格率, ≥95%, 提示 LEVEL2_UNFIT C11",
        "数量指标, 完成率, ≥95%, ''",
        "数量指标, 资金拨付及时率, ≥95%, 提示 LEVEL2_UNFIT C11",
        "时效指标, 资金拨付及时率, ≥95%, ''",
        "社会效益指标, 群众满意度, ≥95%, 提示 LEVEL2_UNFIT C11",
        "服务对象满意度指标, 群众满意度, ≥95%, ''"
    })
    @DisplayName("指标放错类别:质量下数个数、数量下说质量和时效、满意度放在别处;说事故、采用的是质量")
    void level2(String level2, String name, String target, String found) {
        assertThat(of("LEVEL2_UNFIT", level2, name, target, target.replaceAll("[≥≤]", "")))
                .isEqualTo(found);
    }

    @Test
    @DisplayName("没有一、二级指标的表不说类别,也不说缺维度")
    void withoutLevels() {
        Tables table = Tables.with("30")
                .line("验收合格率", "≥95%", "95%", "10", "10")
                .line("群众满意度", "≥95%", "95%", "10", "10")
                .line("购置成本", "≥9万元", "9万元", "10", "10")
                .line("甲项", "≥1次", "1次", "10", "10")
                .line("乙项", "≥1次", "1次", "10", "10");
        assertThat(Checks.wuhan().of(table)).isEmpty();
    }

    @ParameterizedTest(name = "“{0}”“{1}”“{2}” → {3}")
    @CsvSource({
        "成本指标, 购置成本, ≥20万元, 提示 COST_AT_LEAST E11",
        "成本指标, 购置成本, ≤20万元, ''",
        "成本指标, 购置成本, 20万元, ''",
        "成本指标, 成本节约率, ≥5%, ''",
        "成本指标, 节约资金, ≥5万元, ''",
        "成本指标, 城市低保月人均补助水平, ≥520元, ''",
        "成本指标, 护林员补助标准, ≥800元, ''",
        "成本指标, 补助资金成本, ≥20万元, 提示 COST_AT_LEAST E11",
        "数量指标, 购置成本, ≥20万元, ''"
    })
    @DisplayName("成本写成不低于:节约的越多越好,不算")
    void cost(String level2, String name, String target, String found) {
        assertThat(of("COST_AT_LEAST", level2, name, target, target.replaceAll("[≥≤]", "")))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "“{0}”“{1}” → {2}")
    @CsvSource({
        "资料归档率, 全部归档, 提示 RATE_IN_WORDS E11",
        "资料归档率, ≥95%, ''",
        "干部职工满意度, 优良中低差, ''",
        "巡查频率, 每周一次, ''",
        "资料归档, 全部归档, ''"
    })
    @DisplayName("比率用文字作目标:频率不是比率,满意度可以是选项")
    void rateInWords(String name, String target, String found) {
        assertThat(of("RATE_IN_WORDS", "质量指标", name, target, target)).isEqualTo(found);
    }

    @ParameterizedTest(name = "“{0}”“{1}”完成“{2}” → {3}")
    @CsvSource({
        "验收合格率, ≥100%, 100%, ''",
        "验收合格率, ≥100.01%, 100.01%, 提示 SHARE_OVER_WHOLE E11",
        "验收合格率, ≥95%, 102%, 提示 SHARE_OVER_WHOLE E11",
        "税收增长率, ≥120%, 120%, ''",
        "任务完成率, ≥100%, 120%, ''",
        "新增就业覆盖率增长, ≥120%, 120%, ''",
        "培训合格人数, ≥120人, 120人, ''"
    })
    @DisplayName("份额超过全部:刚好100%不算,增长率、完成率可以超过")
    void share(String name, String target, String actual, String found) {
        assertThat(of("SHARE_OVER_WHOLE", "质量指标", name, target, actual)).isEqualTo(found);
    }

    private static Tables five(String project) {
        return Tables.with("40")
                .line("新建点位", "≥5个", "5个", "10", "10")
                .label("产出指标", "B11", "数量指标", "C11")
                .line("设备完好率", "≥95%", "95%", "10", "10")
                .label("产出指标", "B11", "质量指标", "C12")
                .line("完成时间", "按时", "按时", "10", "10")
                .label("产出指标", "B11", "时效指标", "C13")
                .line(project, "有效改善", "有效改善", "10", "10")
                .label("效益指标", "B14", "社会效益指标", "C14");
    }

    @Test
    @DisplayName("缺少维度:5条起才查;购置设备的不要求满意度,名称说成本、满意的也算有")
    void dimensions() {
        assertThat(Checks.wuhan().one(five("环境面貌"), "DIMENSION_MISSING").details())
                .containsEntry("维度", "满意度、成本");
        assertThat(Checks.wuhan()
                        .one(five("环境面貌").project("检测设备购置"), "DIMENSION_MISSING")
                        .details())
                .containsEntry("维度", "成本");
        assertThat(Checks.wuhan().one(five("群众满意情况满意度"), "DIMENSION_MISSING").details())
                .containsEntry("维度", "成本");
        Tables four = Tables.with("50")
                .line("甲项", "≥1次", "1次", "10", "10")
                .label("产出指标", "B11", "数量指标", "C11")
                .line("乙项", "≥1次", "1次", "10", "10")
                .label("产出指标", "B11", "数量指标", "C11")
                .line("丙项", "≥1次", "1次", "10", "10")
                .label("产出指标", "B11", "数量指标", "C11");
        assertThat(Checks.wuhan().of(four, "DIMENSION_MISSING")).isEmpty();
        Tables whole = five("环境面貌")
                .line("运行成本", "≤9万元", "9万元", "5", "5")
                .label("成本指标", "B15", "经济成本指标", "C15")
                .line("群众满意度", "≥90%", "90%", "5", "5")
                .label("满意度指标", "B16", "服务对象满意度指标", "C16");
        assertThat(Checks.wuhan().of(whole, "DIMENSION_MISSING")).isEmpty();
    }

    @ParameterizedTest(name = "“{0}”“{1}”“{2}” → {3}")
    @CsvSource({
        "甲项, ×××, 已完成, 警告 PLACEHOLDER_IN_TABLE D11",
        "甲项, ≥1次, XX, 警告 PLACEHOLDER_IN_TABLE D11",
        "甲项, ≥1次, xx, 警告 PLACEHOLDER_IN_TABLE D11",
        "新建xx工程, ≥1次, 1次, 警告 PLACEHOLDER_IN_TABLE D11",
        "请填写指标名称, ≥1次, 1次, 警告 PLACEHOLDER_IN_TABLE D11",
        "购置axx2型设备, ≥1次, 1次, ''",
        "指标1, ≥1次, 1次, 警告 PLACEHOLDER_IN_TABLE D11",
        "编写填写说明书, ≥1次, 1次, ''",
        "甲项(≤**元), 5元, 5元, ''"
    })
    @DisplayName("表样的填写提示:名称里的**是表样的符号,型号里的xx不算")
    void placeholder(String name, String target, String actual, String found) {
        assertThat(of("PLACEHOLDER_IN_TABLE", "数量指标", name, target, actual)).isEqualTo(found);
    }

    @Test
    @DisplayName("没有填的格只说没有填,不再说目标没有内容、比率用文字:审核和只核对目标都是;另有一条真是空目标的,照说")
    void placeholderExplains() {
        Tables left = Tables.with("70").line("资料归档率", "按实际填写", "", "10", "10");
        assertThat(Checks.wuhan().ofTargets(left)).containsExactly("警告 PLACEHOLDER_IN_TABLE D11");
        assertThat(Checks.wuhan().of(left)).noneMatch(each -> each.matches(".*(TARGET_EMPTY|RATE_IN_WORDS).*"));
        Tables both = Tables.with("60").line("甲项", "按实际填写", "", "10", "10").line("乙项", "达到预期目标", "", "10", "10");
        assertThat(Checks.wuhan().ofTargets(both))
                .containsExactly("警告 PLACEHOLDER_IN_TABLE D11", "提示 TARGET_EMPTY E11");
    }

    @Test
    @DisplayName("分值为0:填了0分是警告,没填得分是提示;填了分另有得分高于分值,不重复说")
    void weightless() {
        assertThat(Checks.wuhan().of(Tables.with("80").line("甲项", "≥1次", "1次", "0", "0")))
                .containsExactly("警告 WEIGHT_ZERO G11");
        assertThat(Checks.wuhan().of(Tables.with("80").line("甲项", "≥1次", "1次", "0", ""), "WEIGHT_ZERO"))
                .containsExactly("提示 WEIGHT_ZERO G11");
        assertThat(Checks.wuhan().of(Tables.with("80").line("甲项", "≥1次", "1次", "0", "2")))
                .contains("错误 SCORE_ABOVE_WEIGHT H11")
                .noneMatch(each -> each.contains("WEIGHT_ZERO"));
        assertThat(Checks.wuhan().of(Tables.with("79.99").line("甲项", "≥1次", "1次", "0.01", "0.01")))
                .isEmpty();
    }

    /** So many further lines of one weight. */
    private static Tables crowded(String first, int others, String weight) {
        Tables table = Tables.with(first);
        for (int i = 0; i < others; i++) {
            table.line("工作" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(i), "≥1次", "1次", weight, weight);
        }
        return table;
    }

    @Test
    @DisplayName("分值集中:超过30%并且达到平均的3倍;11条里一条30分(37.5%、4.1倍)提示,24分(30%)刚好不提示,3条里一条60分不提示")
    void crowded() {
        assertThat(Checks.wuhan().of(crowded("30", 10, "5"))).containsExactly("提示 POINTS_CROWDED G10");
        assertThat(Checks.wuhan().of(crowded("24", 10, "5.6"))).isEmpty();
        assertThat(Checks.wuhan().of(crowded("60", 2, "10"))).isEmpty();
        // 5条:60÷80=75%,平均16分,60÷16=3.75倍;4条:59÷80,平均20分,2.95倍
        assertThat(Checks.wuhan().of(crowded("60", 4, "5"))).containsExactly("提示 POINTS_CROWDED G10");
        assertThat(Checks.wuhan().of(crowded("59", 3, "7"))).isEmpty();
    }

    @Test
    @DisplayName("二级分值之和:50=30+20 不说,50≠30+15 提示")
    void labels() {
        assertThat(Checks.wuhan().of(labelled("20"), "LEVEL2_POINTS_MISMATCH")).isEmpty();
        assertThat(Checks.wuhan().of(labelled("15"), "LEVEL2_POINTS_MISMATCH"))
                .containsExactly("提示 LEVEL2_POINTS_MISMATCH B10");
    }

    private static Tables labelled(String second) {
        return Tables.table()
                .line("甲项", "≥1次", "1次", "30", "30")
                .label("产出指标(50分)", "B10", "数量指标(30分)", "C10")
                .line("乙项", "≥1次", "1次", "20", "20")
                .label("产出指标(50分)", "B10", "时效指标(" + second + "分)", "C11")
                .line("丙项", "≥1次", "1次", "30", "30")
                .label("效益指标(30分)", "B12", "社会效益(30分)", "C12");
    }

    @Test
    @DisplayName("几条同类的只说一次,列出前三条")
    void together() {
        Tables table = Tables.with("40");
        for (int i = 0; i < 4; i++) {
            table.line("第" + "甲乙丙丁".charAt(i) + "类归档率", "全部", "全部", "10", "10");
        }
        assertThat(Checks.wuhan().one(table, "RATE_IN_WORDS").details())
                .containsEntry("条数", "4")
                .containsEntry("名单", "“第甲类归档率”(目标“全部”)、“第乙类归档率”(目标“全部”)、“第丙类归档率”(目标“全部”)等");
    }
}
