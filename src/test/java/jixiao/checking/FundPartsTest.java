package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Finding;
import jixiao.wording.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FUNDS_PARTS_MISMATCH and AMOUNT_UNIT_DOUBTFUL; the total is 100 万元 unless a test says otherwise. */
class FundPartsTest {
    private static final String CODE = "FUNDS_PARTS_MISMATCH";
    private static final List<String> FOUND = List.of("警告 " + CODE + " C6");

    private static List<String> found(Tables table) {
        return Checks.wuhan().of(table, CODE);
    }

    private static Tables whole() {
        return Tables.with("80");
    }

    @ParameterizedTest(name = "预算{0}+{1},执行{2}+{3}:{4}")
    @CsvSource({
        "60, 40, 60, 40, false",
        "60, 30, 60, 40, true",
        "60, 40, 60, 30, true",
        "60, 30, 60, 30, true",
        // two whole amounts: 2 × 0.5 = 1
        "60, 41, 60, 40, false",
        "60, 42, 60, 40, true",
        // two with two decimals: 2 × 0.005 = 0.01
        "60.25, 39.76, 60, 40, false",
        "60.25, 39.77, 60, 40, true",
        // one with one decimal may be off by 0.05, a whole one beside it is as fine: 0.05 + 0.05 = 0.1
        "60.1, 40, 60, 40, false",
        "60.2, 40, 60, 40, true",
        "'', 30, 60, 40, false",
        "见附表, 30, 60, 40, false",
        "'', 30, 60, 30, true",
        "0, 100, 0, 100, false"
    })
    void sums(String a, String b, String c, String d, boolean mismatch) {
        Tables table = whole().part("财政拨款", a, c).part("其他资金", b, d);
        assertThat(found(table)).isEqualTo(mismatch ? FOUND : List.of());
    }

    @Test
    @DisplayName("两项金额都不符也只说一次,两个数是预算数的总额与合计")
    void once() {
        Tables table = whole().part("财政拨款", "60", "50").part("其他资金", "30", "40");
        Finding finding = Checks.wuhan().one(table, CODE);
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("100");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("90");
        assertThat(new Wording(Checks.wuhan().convention()).message(finding))
                .isEqualTo("资金各行,预算数合计90万元、总额填100万元,执行数合计90万元、总额填100万元,数字不符。");
    }

    @Test
    @DisplayName("只列出一部分的不比,大于总额的要说;有负数冲减的不说大于")
    void onePart() {
        assertThat(found(whole().part("财政拨款", "60", "60"))).isEmpty();
        assertThat(found(whole().part("财政拨款", "100", "100"))).isEmpty();
        assertThat(found(whole().part("财政拨款", "102", "100"))).isEqualTo(FOUND);
        assertThat(found(whole().part("财政拨款", "100", "102"))).isEqualTo(FOUND);
        assertThat(found(whole().part("财政拨款", "110", "100").part("冲减", "-10", "0")))
                .isEmpty();
    }

    @Test
    @DisplayName("明细在总额上面、下面或两边")
    void standing() {
        assertThat(found(whole().above("基本支出", "60", "60").above("项目支出", "40", "40")))
                .isEmpty();
        assertThat(found(whole().above("基本支出", "60", "60").above("项目支出", "30", "40")))
                .isEqualTo(FOUND);
        Tables both = whole().above("基本支出", "60", "60").above("项目支出", "40", "40");
        assertThat(found(both.part("财政拨款", "70", "70").part("其他资金", "30", "30")))
                .isEmpty();
        assertThat(found(whole().above("上年结转", "60", "60").part("当年拨款", "40", "40")))
                .isEmpty();
    }

    @Test
    @DisplayName("明细自己再分:加起来等于上面一行的是它的明细,“其中”是上面一行的一部分")
    void brokenDown() {
        // 财政拨款 70 = 中央 50 + 地方 20; 70 + 其他 30 = 100
        Tables runs = whole().part("财政拨款", "70", "70")
                .part("中央资金", "50", "50")
                .part("地方资金", "20", "20")
                .part("其他资金", "30", "30");
        assertThat(found(runs)).isEmpty();
        Tables marked =
                whole().part("财政拨款", "70", "70").within("中央资金", "50", "50").part("其他资金", "30", "30");
        assertThat(found(marked)).isEmpty();
        Tables wrong =
                whole().part("财政拨款", "70", "70").within("中央资金", "50", "50").part("其他资金", "25", "25");
        assertThat(found(wrong)).isEqualTo(FOUND);
        assertThat(Checks.wuhan().one(wrong, CODE).actual().orElseThrow()).isEqualByComparingTo("95");
        // 50 + 50 is not 90; two equal parts are no breakdown of each other unless the first alone is the total.
        Tables equal =
                whole().funds("90", "90", "", "20").part("财政拨款", "50", "50").part("其他资金", "50", "50");
        assertThat(Checks.wuhan().one(equal, CODE).actual().orElseThrow()).isEqualByComparingTo("100");
        Tables only =
                whole().part("财政拨款", "100", "100").part("一般公共预算", "100", "100").part("政府性基金", "0", "0");
        assertThat(found(only)).isEmpty();
        Tables first = whole().within("财政拨款", "70", "70").part("其他资金", "30", "30");
        assertThat(found(first)).isEmpty();
        Tables each = whole().within("财政拨款", "70", "70").within("其他资金", "30", "30");
        assertThat(found(each)).isEmpty();
        assertThat(found(whole().within("财政拨款", "70", "70").part("其他资金", "20", "20")))
                .isEqualTo(FOUND);
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("几行都写“其中”的都是上面一行的一部分;“其中”之后没有写的接着它;一行“其中”再分的,加得起来才算")
    @CsvSource({
        // 总额 100; * stands for 其中
        "*财政60 *其他40, 相符",
        "*财政70 *其他20, 合计90",
        "*财政70 *其他20 *单位15, 合计105",
        "*财政100 *中央40 *地方60, 相符",
        "*财政70 *中央50 *地方20 *其他30, 相符",
        "*财政70 *中央50 *地方20 其他30, 相符",
        "*财政70 *中央50 *其他30, 相符",
        "*财政70 其他30, 相符",
        "*财政70 其他20, 合计90",
        "*财政70, 相符",
        "财政70 *中央50 地方20 其他30, 相符",
        "财政70 *中央50 地方15 其他30, 相符",
        "财政70 *中央50 *地方15 其他30, 相符",
        "财政70 *中央50 地方15 其他20, 合计105",
        "财政100 *中央40, 相符",
        "财政90 *中央40, 相符",
        "财政60 *中央40 其他40, 相符",
    })
    void ofWhich(String parts, String expected) {
        Tables table = whole();
        for (String part : parts.split(" ")) {
            String amount = part.replaceAll("\\D", "");
            String name = part.replaceAll("[*\\d]", "");
            table = part.startsWith("*") ? table.within(name, amount, amount) : table.part(name, amount, amount);
        }
        String said = found(table).isEmpty()
                ? "相符"
                : "合计"
                        + Checks.wuhan()
                                .one(table, CODE)
                                .actual()
                                .orElseThrow()
                                .stripTrailingZeros()
                                .toPlainString();
        assertThat(said).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}万元花{1}万元,执行率{2}:{3}")
    @CsvSource({
        "60, 57, 95%, false",
        "60, 57, 95.5%, true",
        "60, 57, '', false",
        "0, 0, 100%, false",
        "—, —, 100%, false",
        "'', '', 95%, false"
    })
    @DisplayName("明细行的执行率要是它自己的;为0或没有金额的没有执行率")
    void ratesOfParts(String budget, String spending, String rate, boolean mismatch) {
        Tables table = whole().part("财政拨款", budget.replace("—", ""), spending.replace("—", ""), rate);
        assertThat(found(table)).isEqualTo(mismatch ? FOUND : List.of());
    }

    @Test
    @DisplayName("明细行执行率的句子和两个数")
    void sentenceOfRate() {
        Finding finding = Checks.wuhan().one(whole().part("财政拨款", "60", "57", "96%"), CODE);
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("0.95");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("0.96");
        assertThat(new Wording(Checks.wuhan().convention()).message(finding))
                .isEqualTo("资金各行,“财政拨款”的执行率填96%、按它的执行数57万元÷预算数60万元应为95%,数字不符。");
    }

    @Test
    @DisplayName("支出总额不等于基本支出加项目支出的,不再说明细不符;资金读不出的也不说")
    void silent() {
        Tables department =
                whole().department("60", "60").part("财政拨款", "60", "60").part("其他资金", "30", "30");
        assertThat(Checks.wuhan().of(department, "SPENDING_TOTAL_MISMATCH")).hasSize(1);
        assertThat(found(department)).isEmpty();
        Tables unreadable =
                whole().funds("见附表", "100", "", "20").part("财政拨款", "60", "60").part("其他", "20", "20");
        assertThat(found(unreadable)).isEmpty();
    }

    @ParameterizedTest(name = "预算{0}万元:{1}")
    @CsvSource({"1000000, true", "999999.99, false", "1250000.00, true", "90, false"})
    @DisplayName("按万元读的金额达到100亿元的,单位可疑,一张表说一次")
    void doubtful(String amount, boolean doubted) {
        Tables table = whole().funds(amount, amount, "100%", "20");
        assertThat(Checks.wuhan().of(table, "AMOUNT_UNIT_DOUBTFUL"))
                .isEqualTo(doubted ? List.of("警告 AMOUNT_UNIT_DOUBTFUL D6") : List.of());
    }

    @ParameterizedTest(name = "预算{0} 执行{1}:{2}")
    @CsvSource({
        // at the coarser printed decimals: 1234.52 is 1234.5
        "1234.5, 1234.52, false",
        "1234.5, 1234.56, true",
        "1234.56, 1234.57, true",
        "1234.56, 1234.6, false",
        // a whole number is exact
        "1234, 1234.01, true"
    })
    @DisplayName("执行数大于预算数按印出的小数判断")
    void overBudget(String budget, String spending, boolean over) {
        Tables table = whole().funds(budget, spending, "", "20");
        assertThat(Checks.wuhan().of(table, "EXECUTION_OVER_BUDGET")).hasSize(over ? 1 : 0);
    }

    @Test
    @DisplayName("“其中”不和它上面的一行相加;没有写“其中”又加不起来的各是一项;接着“其中”的几行不能多于上面一行")
    void below() {
        // 60 + 20 = 80; the 20 within the 60 do not make it 100.
        assertThat(found(whole().part("财政拨款", "60", "60")
                        .within("中央资金", "20", "20")
                        .part("其他资金", "20", "20")))
                .isEqualTo(FOUND);
        // 60 + 40 + 30 = 130; 30 is no breakdown of 40.
        assertThat(found(whole().part("财政拨款", "60", "60")
                        .part("其他资金", "40", "40")
                        .part("捐赠", "30", "30")))
                .isEqualTo(FOUND);
        // 50 + 20 = 70 is more than 60, so that 60 + 20 + 40 = 120; 50 + 5 is not, so that 60 + 40 = 100.
        assertThat(found(whole().part("财政拨款", "60", "60")
                        .within("中央资金", "50", "50")
                        .part("地方资金", "20", "20")
                        .part("其他资金", "40", "40")))
                .isEqualTo(FOUND);
        assertThat(found(whole().part("财政拨款", "60", "60")
                        .within("中央资金", "50", "50")
                        .part("地方资金", "5", "5")
                        .part("其他资金", "40", "40")))
                .isEmpty();
    }

    @Test
    @DisplayName("加不起来时说的合计不含明细的明细:70(50+20)+25=95")
    void told() {
        Tables table = whole().part("财政拨款", "70", "70")
                .part("中央资金", "50", "50")
                .part("地方资金", "20", "20")
                .part("其他资金", "25", "25");
        assertThat(Checks.wuhan().one(table, CODE).actual().orElseThrow()).isEqualByComparingTo("95");
    }

    @Test
    @DisplayName("两处明细各自要加得起来;都是0的一行不算一项")
    void bothSides() {
        assertThat(found(whole().above("基本支出", "60", "60")
                        .above("项目支出", "40", "40")
                        .part("财政拨款", "70", "70")
                        .part("其他资金", "20", "20")))
                .isEqualTo(FOUND);
        assertThat(found(whole().above("基本支出", "60", "60")
                        .above("项目支出", "30", "30")
                        .part("财政拨款", "70", "70")
                        .part("其他资金", "30", "30")))
                .isEqualTo(FOUND);
        assertThat(found(whole().part("财政拨款", "60", "60").part("政府性基金", "0", "0")))
                .isEmpty();
    }

    @Test
    @DisplayName("有一栏没有写全的,那一栏不加,大于总额的照说,0不是冲减;总额100.0,100.05是它的舍入,100.06不是")
    void exceeding() {
        assertThat(found(whole().part("财政拨款", "102", "").part("其他资金", "", "10")))
                .isEqualTo(FOUND);
        assertThat(found(whole().part("财政拨款", "102", "95").part("其他资金", "", "5").part("政府性基金", "0", "")))
                .isEqualTo(FOUND);
        assertThat(found(whole().funds("100.0", "100.0", "", "20").part("财政拨款", "100.05", "100.0")))
                .isEmpty();
        assertThat(found(whole().funds("100.0", "100.0", "", "20").part("财政拨款", "100.06", "100.0")))
                .isEqualTo(FOUND);
    }
}
