package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The amounts of a table, and what a department's spending is made of. */
class AmountsTest {
    private static List<String> written(Tables table) {
        return Amounts.of(table.made(), Place.NOWHERE).stream()
                .map(one -> one.figure().text() + " " + one.place().cell())
                .toList();
    }

    @Test
    @DisplayName("先总额,再明细,再基本支出和项目支出;没有写数的不算")
    void order() {
        Tables table = Tables.table()
                .funds("400", "390", "", "20")
                .part("财政拨款", "60", "见附表")
                .part("其他资金", "", "40")
                .department("300", "90");
        assertThat(written(table)).containsExactly("400 D6", "390 E6", "60 D7", "40 E7", "300 D4", "90 F4");
        assertThat(written(Tables.table().funds("", "", "", ""))).isEmpty();
    }

    @Test
    @DisplayName("部门的支出是基本支出加项目支出:三个数都有才比,项目的表没有")
    void spending() {
        Tables whole = Tables.table().funds("400", "390", "", "20").department("300", "90");
        assertThat(Amounts.spending(whole.made(), Place.NOWHERE)
                        .orElseThrow()
                        .place()
                        .cell())
                .isEqualTo("E6");
        assertThat(Amounts.spending(Tables.table().department("见附表", "90").made(), Place.NOWHERE))
                .isEmpty();
        assertThat(Amounts.spending(Tables.table().department("300", "").made(), Place.NOWHERE))
                .isEmpty();
        assertThat(Amounts.spending(Tables.table().made(), Place.NOWHERE)).isEmpty();
    }
}
