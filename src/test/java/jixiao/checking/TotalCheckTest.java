package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.model.Place;
import jixiao.model.fact.CheckedTotal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The total that is claimed, beside what its parts claim and leave open. */
class TotalCheckTest {
    private static CheckedTotal of(Tables table) {
        return TotalCheck.of(Checks.wuhan().scored(table), Place.NOWHERE).orElseThrow();
    }

    private static void holds(Tables table, String low, String high, int parts) {
        CheckedTotal total = of(table);
        assertThat(total.low()).isEqualByComparingTo(low);
        assertThat(total.high()).isEqualByComparingTo(high);
        assertThat(total.claim().parts()).hasSize(parts);
        assertThat(total.place().cell()).isEqualTo("C98");
    }

    @Test
    @DisplayName("20+80=100;没有填总分的没有")
    void claimed() {
        holds(Tables.with("80").total("100"), "100", "100", 2);
        assertThat(TotalCheck.of(Checks.wuhan().scored(Tables.with("80")), Place.NOWHERE))
                .isEmpty();
    }

    @Test
    @DisplayName("两行合填18:只算一次,20+60+18=98")
    void merged() {
        Tables table = Tables.with("60")
                .line("受检次数", "≥10次", "8次", "10", "18")
                .line("整改次数", "≥10次", "10次", "10", "18")
                .merged()
                .total("98");
        holds(table, "98", "98", 4);
    }

    @Test
    @DisplayName("没有填报的一行可以得0至20分:总分80至100;执行没有填报的也一样;填101差1")
    void open() {
        Tables line = Tables.with("60").line("甲项", "≥1次", "1次", "20", "").total("90");
        holds(line, "80", "100", 3);
        assertThat(of(line).getGap()).isZero();
        assertThat(of(line.total("101")).getGap()).isEqualByComparingTo("1");
        holds(Tables.with("80").funds("100", "100", "100%", "").total("90"), "80", "100", 2);
    }

    @Test
    @DisplayName("只评指标的:预算执行不是总分的一部分")
    void indicatorsOnly() {
        holds(Tables.with("100").funds("100", "95", "95%", "").total("100"), "100", "100", 1);
    }

    @Test
    @DisplayName("合计一行分值印80、得分80,是指标的合计,不含预算执行20分;填78还是差2分;印100填80、印80填97.5的是总分")
    void ofIndicators() {
        holds(Tables.with("80").total("80", "80"), "80", "80", 1);
        assertThat(of(Tables.with("80").total("80", "80")).isDiffering()).isFalse();
        assertThat(of(Tables.with("80").total("80", "78")).getGap()).isEqualByComparingTo("2");
        holds(Tables.with("80").total("100", "80"), "100", "100", 2);
        assertThat(of(Tables.with("80").total("100", "80")).getGap()).isEqualByComparingTo("20");
        holds(Tables.with("80").total("", "80"), "100", "100", 2);
        assertThat(of(Tables.with("80").total("80", "97.5")).getGap()).isEqualByComparingTo("2.5");
        holds(Tables.with("80").total("80", "100"), "100", "100", 2);
    }
}
