package jixiao.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.model.InputProblem;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Word 97-2003 表格:由格子的边线成列")
class LegacyWordTableTest {
    private final LegacyWordTable table = new LegacyWordTable("a.doc", 1);

    /** A row's definition: so many cells, their edges in twips, the bits of merging of each. */
    private static SprmBuffer row(int[] edges, int... bits) {
        int cells = edges.length - 1;
        int size = 2 * edges.length + 20 * bits.length;
        // Operation, length (one more than what follows it), number of cells, edges, 20 bytes for each cell.
        ByteBuffer bytes = ByteBuffer.allocate(2 + 2 + 1 + size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) 0xD608).putShort((short) (size + 2)).put((byte) cells);
        for (int edge : edges) {
            bytes.putShort((short) edge);
        }
        for (int bit : bits) {
            bytes.putShort((short) bit).put(new byte[18]);
        }
        return new SprmBuffer(bytes.array(), false, 0);
    }

    private static SprmBuffer with(SprmBuffer row, int operation, int... operand) {
        SprmBuffer more = row.copy();
        byte[] bytes = new byte[2 + operand.length];
        bytes[0] = (byte) operation;
        bytes[1] = (byte) (operation >> 8);
        for (int at = 0; at < operand.length; at++) {
            bytes[2 + at] = (byte) operand[at];
        }
        more.append(bytes, 0);
        return more;
    }

    private void add(SprmBuffer properties, String... texts) {
        for (String text : texts) {
            table.line(text);
            table.endCell();
        }
        table.endRow(properties, false);
    }

    private static int[] edges(int... edges) {
        return edges;
    }

    private List<SpanCell> cells() {
        return ((Table) table.blocks().get(0)).cells();
    }

    @Test
    @DisplayName("差20缇以内是同一条边,差21缇不是")
    void tolerance() {
        add(row(edges(0, 1000, 2000)), "甲", "乙");
        add(row(edges(-20, 1020, 2000)), "丙", "丁");
        add(row(edges(0, 1041, 2000)), "戊", "己");
        // -20, 1000 and 1041, 2000 are the edges: 1020 is 1000, and 1041 is 41 further.
        assertThat(cells())
                .containsExactly(
                        new SpanCell(0, 0, 1, 1, "甲"),
                        new SpanCell(0, 1, 1, 2, "乙"),
                        new SpanCell(1, 0, 1, 1, "丙"),
                        new SpanCell(1, 1, 1, 2, "丁"),
                        new SpanCell(2, 0, 1, 2, "戊"),
                        new SpanCell(2, 2, 1, 1, "己"));
    }

    @Test
    @DisplayName("一行从里面开始的,让出前面的列")
    void indented() {
        add(row(edges(0, 1000, 2000)), "甲", "乙");
        add(row(edges(1000, 2000)), "丙");
        assertThat(cells()).contains(new SpanCell(1, 1, 1, 1, "丙"));
    }

    @Test
    @DisplayName("纵向合并:起头的和接着的是一格;没有起头的自成一格")
    void down() {
        add(row(edges(0, 1000, 2000), 0x60, 0x20), "甲", "乙");
        add(row(edges(0, 1000, 2000), 0x20, 0), "", "丙");
        assertThat(cells())
                .containsExactlyInAnyOrder(
                        new SpanCell(0, 0, 2, 1, "甲"), new SpanCell(0, 1, 1, 1, "乙"), new SpanCell(1, 1, 1, 1, "丙"));
    }

    @Test
    @DisplayName("窄得看不见又没有字的格不算")
    void slivers() {
        add(row(edges(0, 1000, 1015, 2000)), "甲", "", "乙");
        assertThat(cells()).containsExactly(new SpanCell(0, 0, 1, 1, "甲"), new SpanCell(0, 1, 1, 1, "乙"));
    }

    @Test
    @DisplayName("横向合并:起头记作1、接着记作2的,和反过来记的,都是一格,占所有的列;紧挨着的两组不混")
    void acrossColumns() {
        add(row(edges(0, 1000, 2000, 3000, 4000, 5000), 1, 2, 1, 2, 0), "甲", "", "乙", "", "丙");
        add(row(edges(0, 1000, 2000, 3000, 4000, 5000), 0, 2, 1, 1, 0), "丁", "戊", "", "", "己");
        assertThat(cells())
                .containsExactly(
                        new SpanCell(0, 0, 1, 2, "甲"),
                        new SpanCell(0, 2, 1, 2, "乙"),
                        new SpanCell(0, 4, 1, 1, "丙"),
                        new SpanCell(1, 0, 1, 1, "丁"),
                        new SpanCell(1, 1, 1, 3, "戊"),
                        new SpanCell(1, 4, 1, 1, "己"));
    }

    @Test
    @DisplayName("定义之后再改的列宽、插入、删去、合并、纵向合并照改后的算")
    void changedAfterwards() {
        // Widths of the first cell set to 2000: edges 0, 2000, 3000.
        add(with(row(edges(0, 1000, 2000)), 0x7623, 0, 1, 0xD0, 0x07), "甲", "乙");
        // A cell of 1000 put in at 1: edges 0, 1000, 2000, 3000.
        add(with(row(edges(0, 1000, 2000)), 0x7621, 1, 1, 0xE8, 0x03), "丙", "丁", "戊");
        // The first of three taken out: edges 0, 1000, 2000.
        add(with(row(edges(0, 1000, 2000, 3000)), 0x5622, 0, 1), "己", "庚");
        // The first two made one.
        add(with(row(edges(0, 1000, 2000, 3000)), 0x5624, 0, 2), "辛", "", "壬");
        assertThat(cells())
                .containsExactly(
                        new SpanCell(0, 0, 1, 2, "甲"),
                        new SpanCell(0, 2, 1, 1, "乙"),
                        new SpanCell(1, 0, 1, 1, "丙"),
                        new SpanCell(1, 1, 1, 1, "丁"),
                        new SpanCell(1, 2, 1, 1, "戊"),
                        new SpanCell(2, 0, 1, 1, "己"),
                        new SpanCell(2, 1, 1, 1, "庚"),
                        new SpanCell(3, 0, 1, 2, "辛"),
                        new SpanCell(3, 2, 1, 1, "壬"));
    }

    @Test
    @DisplayName("修订删去的行不读,后面的行往上数")
    void deletedRow() {
        add(row(edges(0, 1000)), "甲");
        table.line("删");
        table.endCell();
        table.endRow(row(edges(0, 1000)), true);
        add(row(edges(0, 1000)), "乙");
        assertThat(cells()).containsExactly(new SpanCell(0, 0, 1, 1, "甲"), new SpanCell(1, 0, 1, 1, "乙"));
    }

    @Test
    @DisplayName("没有记列宽:各行格数相同的按次序对列,不同的拒收")
    void withoutWidths() {
        add(row(edges(0, 0, 0)), "甲", "乙");
        add(row(edges(0, 0, 0)), "丙", "");
        assertThat(cells())
                .containsExactly(
                        new SpanCell(0, 0, 1, 1, "甲"),
                        new SpanCell(0, 1, 1, 1, "乙"),
                        new SpanCell(1, 0, 1, 1, "丙"),
                        new SpanCell(1, 1, 1, 1, ""));
        add(row(edges(0, 0)), "丁");
        assertThatThrownBy(this::cells).isInstanceOf(InputProblem.class).hasMessageContaining("表1第1行有文字的格子没有宽度,对不上列");
    }

    @Test
    @DisplayName("格子数和记下的不同、没有写完的行:拒收")
    void doubtful() {
        table.line("甲");
        table.endCell();
        assertThatThrownBy(() -> table.endRow(row(edges(0, 1000, 2000)), false))
                .hasMessageContaining("表1第1行的格子数与文件里记的对不上");
        assertThatThrownBy(table::blocks).hasMessageContaining("表1第1行没有写完");
    }
}
