package jixiao.review.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws from one stratum, by hand. */
class SelectionTest {
    private static Selection of(String weights, int quota, String start) {
        List<BigDecimal> all =
                Arrays.stream(weights.split(" ")).map(BigDecimal::new).toList();
        return Selection.of(all, quota, new BigDecimal(start));
    }

    private static List<Integer> drawn(String weights, int quota, String start) {
        return List.copyOf(of(weights, quota, start).reasons().keySet());
    }

    @Test
    @DisplayName("间隔1000÷2=500:起点0.25的抽中点125、625,落在0至400、500至800")
    void along() {
        Selection drawn = of("400 100 300 200", 2, "0.25");
        assertThat(drawn.reasons())
                .containsExactly(Map.entry(0, "第1个抽中点125在累计0至400之间"), Map.entry(2, "第2个抽中点625在累计500至800之间"));
        assertThat(drawn.certain()).isZero();
        assertThat(drawn.interval()).contains(new BigDecimal("500.00"));
    }

    @Test
    @DisplayName("抽中点正好在两张之间的,归后一张:起点0的是0、500,起点0.8的是400、900")
    void edges() {
        assertThat(drawn("400 100 300 200", 2, "0")).containsExactly(0, 2);
        assertThat(drawn("400 100 300 200", 2, "0.8")).containsExactly(1, 3);
        assertThat(drawn("400 100 300 200", 2, "0.799999")).containsExactly(0, 3);
    }

    @Test
    @DisplayName("1000不小于1400÷2=700,必抽;其余400÷1=400,起点0.5的抽中点200,落在200至400")
    void certain() {
        Selection drawn = of("1000 100 100 200", 2, "0.5");
        assertThat(drawn.reasons())
                .containsExactly(Map.entry(0, "权重1,000不小于抽样间隔700,必抽"), Map.entry(3, "第1个抽中点200在累计200至400之间"));
        assertThat(drawn.certain()).isEqualTo(1);
    }

    @Test
    @DisplayName("正好等于间隔的必抽(500=1000÷2),差一分的不是")
    void atInterval() {
        assertThat(of("500 300 200", 2, "0.6").certain()).isEqualTo(1);
        assertThat(drawn("500 300 200", 2, "0.6")).containsExactly(0, 2);
        // 499.99 < 500: points 300 and 800, in 0 to 499.99 and 799.99 to 1000.
        assertThat(of("499.99 300 200.01", 2, "0.6").certain()).isZero();
        assertThat(drawn("499.99 300 200.01", 2, "0.6")).containsExactly(0, 2);
    }

    @Test
    @DisplayName("去掉60以后,30不小于40÷2=20,也必抽;剩5、5,抽中点5,是后一张")
    void cascade() {
        Selection drawn = of("60 30 5 5", 3, "0.5");
        assertThat(drawn.reasons().keySet()).containsExactly(0, 1, 3);
        assertThat(drawn.certain()).isEqualTo(2);
    }

    @Test
    @DisplayName("权重为零的,其余抽完了才抽;抽得少时不抽")
    void zeros() {
        assertThat(drawn("0 0 7", 1, "0.999999")).containsExactly(2);
        assertThat(of("0 0 7", 2, "0.5").reasons().get(1)).isEqualTo("权重为零的表按次序等距抽取:第1个抽中点1在累计1至2之间");
        assertThat(drawn("0 0", 1, "0.499999")).containsExactly(0);
    }

    @Test
    @DisplayName("一张不抽、全部抽取、只有一张的一层")
    void allAndNothing() {
        assertThat(drawn("3 4", 0, "0.5")).isEmpty();
        assertThat(of("3 0 4", 3, "0.5").reasons().values()).containsExactly("本层全部抽取", "本层全部抽取", "本层全部抽取");
        assertThat(of("0", 1, "0.5").reasons()).containsOnlyKeys(0);
    }

    @ParameterizedTest(name = "{0} × {1} = {2}")
    @CsvSource({
        "15%, 10, 2",
        "15%, 20, 3",
        "15%, 21, 4",
        "15%, 1, 1",
        "0%, 9, 0",
        "100%, 7, 7",
        "12.5%, 8, 1",
        "0.1%, 1, 1"
    })
    @DisplayName("抽取表数有小数的进到整数")
    void share(String share, int tables, int quota) {
        assertThat(Share.of(share).orElseThrow().of(tables)).isEqualTo(quota);
    }

    @Test
    @DisplayName("全角百分号也认;没有百分号、超过100%、负的不认")
    void writtenShare() {
        assertThat(Share.of("15%")).contains(new Share(BigDecimal.valueOf(15)));
        assertThat(Stream.of("15", "100.01%", "-1%", "", "%", "十%").flatMap(each -> Share.of(each).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("起点:“1|农业科”的 SHA-256 以 7af4d9ca9cbc5ee 开头,除以1000000余801262")
    void start() {
        assertThat(Start.of(1, "农业科")).isEqualTo(new BigDecimal("0.801262"));
        assertThat(Start.of(2, "农业科")).isNotEqualTo(Start.of(1, "农业科"));
    }

    private static Member of(String money) {
        return new Member(
                "a.xlsx",
                "表",
                "甲局",
                "",
                "2024",
                "整体",
                "通过",
                "",
                "",
                Optional.empty(),
                money.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(money)),
                new Risk(2, 1, 3));
    }

    @Test
    @DisplayName("权重:金额读不出的取本层平均(10+5)÷2=7.5,负的算零;风险1+2×3+1×2+3=12;都读不出的各为1")
    void weights() {
        List<Member> members = List.of(of("10"), of(""), of("5"));
        assertThat(Weight.MONEY.of(members))
                .containsExactly(new BigDecimal("10"), new BigDecimal("7.50"), new BigDecimal("5"));
        assertThat(Weight.MONEY.of(List.of(of("-3"))).get(0)).isEqualByComparingTo("0");
        assertThat(Weight.MONEY.of(List.of(of("")))).containsExactly(BigDecimal.ONE);
        assertThat(Weight.MONEY.note(members.get(1))).isNotEmpty();
        assertThat(Weight.RISK.note(members.get(1))).isEmpty();
        assertThat(Weight.RISK.of(members)).containsOnly(BigDecimal.valueOf(12));
        assertThat(new Risk(0, 0, 0).weight()).isEqualTo(BigDecimal.ONE);
    }
}
