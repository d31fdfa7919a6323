package jixiao.writing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WidthsTest {
    private static List<Column<String>> columns(int... widths) {
        return IntStream.of(widths)
                .<Column<String>>mapToObj(width -> Column.text("栏", width, row -> row))
                .toList();
    }

    @Test
    @DisplayName("印出的是前面放得下的各栏:正好160全印,161少印最后一栏;后面窄的也不再塞进来")
    void printed() {
        assertThat(Widths.printed(columns(100, 60))).isEqualTo(2);
        assertThat(Widths.printed(columns(100, 61))).isEqualTo(1);
        assertThat(Widths.printed(columns(100, 61, 5))).isEqualTo(1);
    }

    /** 160 − (5 + 20 + 40) = 95 left for 60 of texts: 20 could grow by 31, 40 by 63; each at most by as much again. */
    @Test
    @DisplayName("余下的宽度分给文字栏,最多加一倍;数字栏和不印的栏不变")
    void spread() {
        List<Column<String>> some =
                List.of(Column.number(), Column.text("单位", 20, row -> row), Column.text("理由", 40, row -> row));
        assertThat(Widths.spread(some)).extracting(Column::width).containsExactly(5, 40, 80);
        // 160 − 140 = 20 left for 100 of texts: 20 × 60 ÷ 100 = 12 and 20 × 40 ÷ 100 = 8.
        List<Column<String>> tight = List.of(
                Column.text("单位", 60, row -> row),
                Column.of("分", 40, Look.POINTS, row -> row),
                Column.text("项目", 40, row -> row),
                Column.text("文件", 30, row -> row));
        assertThat(Widths.spread(tight)).extracting(Column::width).containsExactly(72, 40, 48, 30);
    }
}
