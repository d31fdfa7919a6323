package jixiao.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    @Test
    @DisplayName("80分平均到7个目标:前6个11.43,最后一个11.42;11.43分平均到7行:前2行1.64")
    void even() {
        assertThat(LargestRemainder.even(new BigDecimal("80"), 7))
                .isEqualTo(numbers("11.43 11.43 11.43 11.43 11.43 11.43 11.42"));
        assertThat(LargestRemainder.even(new BigDecimal("11.43"), 7))
                .isEqualTo(numbers("1.64 1.64 1.63 1.63 1.63 1.63 1.63"));
        assertThat(LargestRemainder.even(BigDecimal.TEN, 0)).isEmpty();
        assertThat(LargestRemainder.even(BigDecimal.ZERO, 2)).isEqualTo(numbers("0.00 0.00"));
    }

    @Test
    @DisplayName("按比例:90分按50、30分配为56.25、33.75;余数大的先得")
    void quotas() {
        assertThat(LargestRemainder.split(new BigDecimal("90"), numbers("50 30")))
                .isEqualTo(numbers("56.25 33.75"));
        // 0.285…, 0.714…: the second has the greater remainder (0.4285… of a cent against 0.571…).
        assertThat(LargestRemainder.split(BigDecimal.ONE, numbers("2 5"))).isEqualTo(numbers("0.29 0.71"));
        assertThat(LargestRemainder.split(BigDecimal.ONE, numbers("1 6"))).isEqualTo(numbers("0.14 0.86"));
        assertThat(LargestRemainder.split(BigDecimal.ONE, numbers("0 0"))).isEqualTo(numbers("0.50 0.50"));
    }

    @Property
    @Label("各份之和正是总数,相差不超过一分钱")
    void addsUp(@ForAll @IntRange(min = 0, max = 10_000) int cents, @ForAll @IntRange(min = 1, max = 70) int count) {
        BigDecimal points = BigDecimal.valueOf(cents, 2);
        List<BigDecimal> shares = LargestRemainder.even(points, count);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(points);
        BigDecimal spread = shares.get(0).subtract(shares.get(count - 1));
        assertThat(spread).isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
    }
}
