package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {
    private static Unit unit(String target) {
        return quantity(target).unit();
    }

    private static Quantity quantity(String target) {
        return Readers.WUHAN
                .target(TargetText.of(target, "", Optional.of(2024)))
                .flatMap(Target::quantity)
                .orElseThrow();
    }

    @Test
    @DisplayName("读过的目标值再读还是它自己的数,不论中间读过多少别的")
    void readAgain() {
        for (int round = 0; round < 2; round++) {
            for (int number = 1; number <= 4100; number++) {
                assertThat(quantity("≥" + number + "个").value()).isEqualByComparingTo(BigDecimal.valueOf(number));
            }
        }
        assertThat(Readers.WUHAN.target(TargetText.of("≥95", "合格率", Optional.of(2024))))
                .isNotEqualTo(Readers.WUHAN.target(TargetText.of("≤95", "合格率", Optional.of(2024))));
    }

    @ParameterizedTest(name = "{0} 是 {1}")
    @DisplayName("填报日期")
    @CsvSource({
        "2025年4月28日, 2025-04-28..2025-04-28",
        "填报日期:2025年5月, 2025-05-01..2025-05-31",
        "2025.5, 2025-05-01..2025-05-31",
        "2025.3, 2025-03-01..2025-03-31",
        "2025-4-28, 2025-04-28..2025-04-28",
        "2025/4/28, 2025-04-28..2025-04-28",
        "2025.04.28, 2025-04-28..2025-04-28",
        "2025-04-28 10:30:00, 2025-04-28..2025-04-28",
        "20250428, 2025-04-28..2025-04-28",
        "２０２５年４月２８日, 2025-04-28..2025-04-28",
        "二〇二五年四月二十八日, 2025-04-28..2025-04-28",
        "二零二五年十二月, 2025-12-01..2025-12-31",
        "2025年4月28号, 2025-04-28..2025-04-28",
        "2025年, 2025-01-01..2025-12-31",
        "2024年2月29日, 2024-02-29..2024-02-29",
        "2025年2月29日, 无",
        "2025年 月 日, 无",
        "年 月 日, 无",
        "4月28日, 无",
        "尽快, 无",
        "2025年4月28日和2025年5月1日, 无",
        "2025年13月, 无"
    })
    void filingDate(String text, String expected) {
        assertThat(Readers.WUHAN
                        .date(text, Optional.empty())
                        .map(span -> span.first() + ".." + span.last())
                        .orElse("无"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("同类单位可以换算:件与万件、亩与公顷、天与小时、元与万元、人与人次")
    void unitsOfOneFamily() {
        assertThat(quantity("2公顷").inBase())
                .isEqualByComparingTo(quantity("30亩").inBase());
        assertThat(quantity("2天").inBase())
                .isEqualByComparingTo(quantity("48小时").inBase());
        assertThat(quantity("1年").inBase())
                .isEqualByComparingTo(quantity("12个月").inBase());
        assertThat(quantity("3吨").inBase())
                .isEqualByComparingTo(quantity("3000公斤").inBase());
        assertThat(quantity("0.5万元/人").inBase())
                .isEqualByComparingTo(quantity("5000元/人").inBase());
        assertThat(quantity("每月1次").inBase())
                .isEqualByComparingTo(quantity("12次").inBase());
        assertThat(unit("5人").convertsTo(unit("5人次"))).isTrue();
        assertThat(unit("5人").convertsTo(unit("5名"))).isTrue();
        assertThat(unit("5元/人*月").convertsTo(unit("5元/月·人"))).isTrue();
    }

    @Test
    @DisplayName("不同类的单位不能换算:家与加、个与项、天与月、天与工作日、元与元/人")
    void unitsOfDifferentFamilies() {
        assertThat(unit("1家").convertsTo(unit("1加"))).isFalse();
        assertThat(unit("1个").convertsTo(unit("1项"))).isFalse();
        assertThat(unit("30天").convertsTo(unit("1个月"))).isFalse();
        assertThat(unit("5天").convertsTo(unit("5个工作日"))).isFalse();
        assertThat(unit("5元").convertsTo(unit("5元/人"))).isFalse();
        assertThat(unit("5元/人·月").convertsTo(unit("5元/人·年"))).isFalse();
    }

    @Test
    @DisplayName("金额记作万元,比率记作小数,单价照写")
    void heldUnits() {
        assertThat(unit("5元")).isEqualTo(Unit.WAN_YUAN);
        assertThat(unit("5亿元")).isEqualTo(Unit.WAN_YUAN);
        assertThat(unit("5‰")).isEqualTo(Unit.PERCENT);
        assertThat(unit("九成")).isEqualTo(Unit.PERCENT);
        assertThat(unit("5元/人·月").kind()).isEqualTo(UnitKind.MONEY);
        assertThat(quantity("120元/人·天").value()).isEqualByComparingTo(new BigDecimal("120"));
    }

    @Test
    @DisplayName("只有横线的完成值是空的,位置还在")
    void dashIsMissing() {
        Place cell = new Place("表.xlsx", "自评表", "F9");
        Actual actual = Readers.WUHAN.actual(new Entry("——", cell), TargetText.of("≥5次", "走访", Optional.of(2024)));
        assertThat(actual.isMissing()).isTrue();
        assertThat(actual.entry().place()).isEqualTo(cell);
    }

    @Test
    @DisplayName("没有年度时,不带年的日期不猜,仍是文字")
    void noYearNoGuess() {
        TargetText target = TargetText.of("12月底前", "完成时间", Optional.empty());
        assertThat(Readers.WUHAN.target(target)).containsInstanceOf(Target.Qualitative.class);
        assertThat(Readers.WUHAN.target(TargetText.of("2024年12月底前", "", Optional.empty())))
                .containsInstanceOf(Target.Deadline.class);
    }

    @ParameterizedTest(name = "{1} {0} {2} 合成 {3}")
    @DisplayName("三个单元格合成一格的写法")
    @CsvSource(
            value = {
                "10, ≤, 次, ≤10次",
                "100, =, %, =100%",
                "≥95%, ≥, %, ≥95%",
                "优良中低差, 定性, '', 优良中低差",
                "5, 正向, 个, 5个",
                "5, 不低于, 个, 不低于5个",
                "10, ≥, /, ≥10",
                "10, ≥, 无, ≥10",
                "'', ≥, 次, ''"
            })
    void joined(String text, String nature, String unit, String expected) {
        assertThat(new TargetText(text, nature, unit, "", Optional.empty()).joined())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("定性目标原文照留")
    void qualitativeKeepsItsText() {
        Optional<Target> target = Readers.WUHAN.target(TargetText.of(" 保障有力、流畅高效。 ", "", Optional.of(2024)));
        assertThat(target).contains(new Target.Qualitative("保障有力、流畅高效。"));
    }
}
