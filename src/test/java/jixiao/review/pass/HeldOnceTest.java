package jixiao.review.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jixiao.review.Summaries;
import jixiao.review.TableSummary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 同值一份: equal to what was given, and what is equal is one. */
class HeldOnceTest {
    @Test
    @DisplayName("100张表的单位、表名、资金、发现相同:内存里至多10份(记的位置会被别的占去),总分各是各的;摘要值用文件的一份,不同的照表上的")
    void shared() {
        HeldOnce shared = new HeldOnce();
        String digest = new String("00ff");
        List<TableSummary> tables = new ArrayList<>();
        for (int table = 0; table < 100; table++) {
            TableSummary given = Summaries.table("00-" + table, "江北区水务局", "项目" + table, String.valueOf(table));
            tables.add(shared.of(given, digest));
        }
        assertThat(held(tables, table -> table.head().unit())).isLessThanOrEqualTo(10);
        assertThat(held(tables, TableSummary::sheet)).isLessThanOrEqualTo(10);
        assertThat(held(tables, TableSummary::money)).isLessThanOrEqualTo(10);
        assertThat(held(tables, TableSummary::counts)).isLessThanOrEqualTo(10);
        assertThat(held(tables, table -> table.scored().range().high())).isLessThanOrEqualTo(10);
        assertThat(held(tables, TableSummary::scored)).isEqualTo(100);
        assertThat(tables).allSatisfy(table -> assertThat(table.sha256()).isSameAs(digest));
        assertThat(shared.of(Summaries.table("01-0", "甲局", "丙", "1"), "别的").sha256())
                .isEqualTo("00ff");
    }

    private static int held(List<TableSummary> tables, Function<TableSummary, Object> part) {
        Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
        tables.forEach(table -> held.add(part.apply(table)));
        return held.size();
    }

    @Test
    @DisplayName("两万张各不相同的表:记不住的照样各是原来的样子,分值的小数位也不变")
    void forgotten() {
        HeldOnce shared = new HeldOnce();
        List<TableSummary> given = new ArrayList<>();
        for (int table = 0; table < 20_000; table++) {
            given.add(Summaries.table("key" + table, "第" + table + "局", "项目" + table, table % 100 + ".0"));
        }
        for (TableSummary each : given) {
            assertThat(shared.of(each, "00ff")).isEqualTo(each);
        }
        assertThat(shared.of(Summaries.table("key", "局", "项目", "90.00"), "00ff")
                        .scored()
                        .total()
                        .toPlainString())
                .isEqualTo("90.00");
        assertThat(shared.of(Summaries.table("key", "局", "项目", "90.0"), "00ff")
                        .scored()
                        .total()
                        .toPlainString())
                .isEqualTo("90.0");
    }
}
