package jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 表摘要: what was found, counted by code and by severity. */
class TableSummaryTest {
    @Test
    @DisplayName("错误2条、提示3条、警告1条和4条:一个代码两种程度的,条数相加,两边都算有")
    void counts() {
        TableSummary table = Summaries.table("000000-000", "某局", "绿化", "90");
        assertThat(table.counts().codes().toString()).isEqualTo("{SCORE_MISMATCH=2, UNIT_MISMATCH=7, OVERACHIEVED=1}");
        assertThat(table.counts().severities())
                .containsEntry(Severity.ERROR, 2)
                .containsEntry(Severity.WARNING, 5)
                .containsEntry(Severity.INFO, 3)
                .hasSize(3);
        assertThat(table.count(Severity.WARNING)).isEqualTo(5);
        assertThat(table.counts().hints()).containsExactly("UNIT_MISMATCH");
        assertThat(table.counts().grave()).containsExactlyInAnyOrder("SCORE_MISMATCH", "OVERACHIEVED", "UNIT_MISMATCH");
    }
}
