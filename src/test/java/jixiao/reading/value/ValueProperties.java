package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ValueProperties {
    private static final Figures FIGURES = new Figures(Readers.CONVENTION);

    private static Optional<Target> target(String text) {
        return Readers.WUHAN.target(TargetText.of(text, "", Optional.of(2024)));
    }

    private static Actual actual(String text, String target) {
        return Readers.WUHAN.actual(new Entry(text, Place.NOWHERE), TargetText.of(target, "", Optional.of(2024)));
    }

    /** Texts of what the grammar knows, so that its branches meet. */
    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> piece = Arbitraries.of(
                "≥",
                "≤",
                "=",
                "±",
                "-",
                "~",
                "至",
                "+",
                "%",
                "‰",
                ".",
                ",",
                "/",
                "(",
                ")",
                "“",
                "《",
                "》",
                "0",
                "5",
                "12",
                "2024",
                "99999999999999999999",
                "年",
                "月",
                "日",
                "前",
                "底",
                "季度",
                "万",
                "亿",
                "元",
                "个",
                "次",
                "人",
                "一",
                "十",
                "百",
                "三",
                "点",
                "成",
                "半",
                "余",
                "多",
                "近",
                "约",
                "以上",
                "以内",
                "不超过",
                "达到",
                "第",
                "每",
                "每月",
                "分之",
                "E",
                "m",
                "无",
                "下降",
                "增长",
                "完成",
                "率",
                "①",
                "\u0000",
                "\uD83D",
                " ",
                "\n",
                "号",
                "24小时");
        return piece.list().ofMaxSize(9).map(pieces -> String.join("", pieces));
    }

    private static void total(String text, String other) {
        TargetText target = new TargetText(text, other, other, other, Optional.of(2024));
        Optional<Target> read = Readers.WUHAN.target(target);
        assertThat(read.isEmpty()).isEqualTo(Blank.is(text));
        Readers.WUHAN.actual(new Entry(other, Place.NOWHERE), target);
        Readers.WUHAN.actual(new Entry(text, Place.NOWHERE), TargetText.of(other, text, Optional.empty()));
        Readers.WUHAN.date(text, Optional.empty());
        FIGURES.amount(text, Place.NOWHERE, other);
        FIGURES.rate(text, Place.NOWHERE);
        FIGURES.points(text, Place.NOWHERE);
    }

    @Property
    @Label("任何文字都读得完,不出错,也不丢失")
    void anyText(@ForAll String text, @ForAll String other) {
        total(text, other);
    }

    @Property(tries = 4000)
    @Label("语法里的字怎样拼在一起都读得完")
    void anyMixture(@ForAll("written") String text, @ForAll("written") String other) {
        total(text, other);
    }

    @Property
    @Label("写出的数读回来还是那个数:普通、千分位、全角")
    void numbersComeBack(@ForAll @BigRange(min = "0", max = "99999999") @Scale(3) BigDecimal number) {
        DecimalFormat grouped = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        grouped.setParseBigDecimal(true);
        for (String text :
                new String[] {number.toPlainString(), grouped.format(number), wide(number.toPlainString())}) {
            Quantity read = target(text + "件").orElseThrow().quantity().orElseThrow();
            assertThat(read.value()).isEqualByComparingTo(number);
            assertThat(read.unit().name()).isEqualTo("件");
            assertThat(FIGURES.amount(text, Place.NOWHERE).value().orElseThrow())
                    .isEqualByComparingTo(number);
        }
    }

    @Property
    @Label("中文数字读回来还是那个数")
    void chineseNumbersComeBack(@ForAll @IntRange(max = 99_999_999) int number) {
        Quantity read =
                target("≥" + chinese(number) + "次").orElseThrow().quantity().orElseThrow();
        assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property
    @Label("元、万元、亿元写的是同一笔钱")
    void money(@ForAll @BigRange(min = "0.01", max = "900000") @Scale(2) BigDecimal wan) {
        String yuan = wan.movePointRight(4).toPlainString() + "元";
        String yi = wan.movePointLeft(4).toPlainString() + "亿元";
        for (String text : new String[] {yuan, yi, wan.toPlainString() + "万元"}) {
            Quantity read = target("≤" + text).orElseThrow().quantity().orElseThrow();
            assertThat(read.unit().kind()).isEqualTo(UnitKind.MONEY);
            assertThat(read.value()).isEqualByComparingTo(wan);
        }
    }

    @Property
    @Label("%、‰、小数写的是同一个比率;目标有单位而完成值没有时,取离目标近的读法")
    void ratios(@ForAll @BigRange(min = "0.3", max = "1.5") @Scale(4) BigDecimal ratio) {
        for (String text : new String[] {
            ratio.movePointRight(2).toPlainString() + "%",
            ratio.movePointRight(3).toPlainString() + "‰",
            ratio.movePointRight(2).toPlainString(),
            ratio.toPlainString()
        }) {
            Quantity read = actual(text, "≥95%").quantity().orElseThrow();
            assertThat(read.value()).isEqualByComparingTo(ratio);
            assertThat(read.unit().kind()).isEqualTo(UnitKind.RATIO);
        }
    }

    @Property
    @Label("约数、界限只改变确定程度,不改变数")
    void certainty(@ForAll @IntRange(min = 1, max = 99999) int number) {
        assertThat(actual("近" + number + "件", "≥5件").quantity().orElseThrow())
                .isEqualTo(quantity(number, Certainty.APPROXIMATE));
        assertThat(actual(number + "余件", "≥5件").quantity().orElseThrow())
                .isEqualTo(quantity(number, Certainty.APPROXIMATE));
        assertThat(actual("≥" + number + "件", "≥5件").quantity().orElseThrow())
                .isEqualTo(quantity(number, Certainty.BOUND));
        assertThat(actual(number + "件", "≥5件").quantity().orElseThrow()).isEqualTo(quantity(number, Certainty.EXACT));
    }

    private static Quantity quantity(int number, Certainty certainty) {
        Quantity five = target("5件").orElseThrow().quantity().orElseThrow();
        return new Quantity(BigDecimal.valueOf(number), five.unit(), certainty);
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(sign -> out.append((char) (sign + 0xFEE0)));
        return out.toString();
    }

    /** Written by the school rule: four digits a group, 零 where digits are left out between others. */
    private static String chinese(int number) {
        if (number == 0) {
            return "零";
        }
        int high = number / 10_000;
        int low = number % 10_000;
        String head = high == 0 ? "" : group(high) + "万";
        String zero = high > 0 && low > 0 && low < 1000 ? "零" : "";
        return head + zero + (low == 0 ? "" : group(low));
    }

    private static String group(int number) {
        String digits = "零一二三四五六七八九";
        String[] scales = {"千", "百", "十", ""};
        int[] parts = {number / 1000, number / 100 % 10, number / 10 % 10, number % 10};
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < 4; at++) {
            if (parts[at] == 0) {
                gap = !out.isEmpty();
            } else {
                out.append(gap ? "零" : "").append(digits.charAt(parts[at])).append(scales[at]);
                gap = false;
            }
        }
        return out.toString();
    }
}
