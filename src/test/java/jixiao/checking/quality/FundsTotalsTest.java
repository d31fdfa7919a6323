package jixiao.checking.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.checking.Tables;
import jixiao.model.fact.quality.FundsTotal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The totals of the funds, each beside the sum of its parts. */
class FundsTotalsTest {
    private static List<FundsTotal> of(Tables table) {
        return FundsTotals.of(table.made().execution());
    }

    @Test
    @DisplayName("预算数60+35=95,执行数50+30=80,“其中”不重复加;没有明细的、总额没有写的没有")
    void sums() {
        Tables table = Tables.table()
                .part("财政拨款", "60", "50")
                .within("中央资金", "30", "20")
                .part("其他资金", "35", "30");
        List<FundsTotal> totals = of(table);
        assertThat(totals).hasSize(2);
        assertThat(totals.get(0).toString()).contains("预算数", "D6");
        assertThat(totals.get(0).parts()).isEqualByComparingTo("95");
        assertThat(totals.get(1).toString()).contains("执行数", "E6");
        assertThat(totals.get(1).parts()).isEqualByComparingTo("80");
        assertThat(of(Tables.table())).isEmpty();
        assertThat(of(table.funds("", "80", "", "20"))).hasSize(1);
    }
}
