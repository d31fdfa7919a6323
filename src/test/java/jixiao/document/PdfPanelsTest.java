package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.Table;
import jixiao.document.pdf.PdfDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page is 595 wide; columns of 100 from 50 on: five reach to 550, and a sixth would pass 595 − 50. */
@DisplayName("比纸宽的表,右边几列印在别的页上")
class PdfPanelsTest {
    private static final String[] LEFT = {"一级指标", "二级指标", "三级指标", "年初目标值", "度量单位"};
    private static final String[] RIGHT = {"实际完成值", "得分"};

    /** A page of a grid: rows of 30 from 100 on, the first a header where there is one. */
    private static PdfOf page(PdfOf pdf, int columns, double high, String[] header, String... first) {
        int rows = 3;
        for (int row = 0; row <= rows; row++) {
            pdf.line(50, 100 + row * high, 50 + columns * 100, 100 + row * high);
        }
        for (int column = 0; column <= columns; column++) {
            pdf.line(50 + column * 100, 100, 50 + column * 100, 100 + rows * high);
        }
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                boolean named = row == 0 && header.length > 0;
                String text = named ? header[column] : first[column] + row;
                pdf.text(55 + column * 100, 120 + row * high, 10, text);
            }
        }
        return pdf.page();
    }

    private static PdfOf left(PdfOf pdf, boolean header, String name) {
        return page(pdf, 5, 30, header ? LEFT : new String[0], "产出", "数量", name, "10", "次");
    }

    private static PdfOf right(PdfOf pdf, boolean header, String actual) {
        return page(pdf, 2, 30, header ? RIGHT : new String[0], actual, "5");
    }

    private static List<String> rows(PdfOf pdf) {
        List<Table> tables = PdfDocument.blocks("x.pdf", pdf.bytes(), Limits.DEFAULT).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertThat(tables).hasSize(1);
        Table table = tables.get(0);
        return java.util.stream.IntStream.range(0, table.rows())
                .mapToObj(row -> table.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(Block.SpanCell::text)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static void refused(PdfOf pdf, String reason) {
        assertThatThrownBy(() -> PdfDocument.blocks("x.pdf", pdf.bytes(), Limits.DEFAULT))
                .hasMessageContaining(reason)
                .hasMessageContaining("请报送 Excel 工作簿或 Word 文档");
    }

    @Test
    @DisplayName("各行一样高、下一列排不下:右页接在左页右边,页上方的文字都在")
    void joined() {
        PdfOf pdf = left(new PdfOf().text(60, 85, 9, "单位名称:甲局"), true, "走访");
        right(pdf.text(60, 85, 9, "填报日期:2025年3月1日"), true, "12");
        assertThat(rows(pdf))
                .containsExactly(
                        "一级指标 二级指标 三级指标 年初目标值 度量单位 实际完成值 得分", "产出1 数量1 走访1 101 次1 121 51", "产出2 数量2 走访2 102 次2 122 52");
        PdfOf again = left(new PdfOf().text(60, 85, 9, "单位名称:甲局"), true, "走访");
        right(again.text(60, 85, 9, "填报日期:2025年3月1日"), true, "12");
        assertThat(PdfDocument.blocks("x.pdf", again.bytes(), Limits.DEFAULT))
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("单位名称:甲局 填报日期:2025年3月1日");
    }

    @Test
    @DisplayName("先列后行、先行后列两种页序都接得上,左右各归各的行")
    void order() {
        String[] whole = {
            "一级指标 二级指标 三级指标 年初目标值 度量单位 实际完成值 得分",
            "产出1 数量1 走访1 101 次1 甲1 51",
            "产出2 数量2 走访2 102 次2 甲2 52",
            "产出0 数量0 培训0 100 次0 乙0 50",
            "产出1 数量1 培训1 101 次1 乙1 51",
            "产出2 数量2 培训2 102 次2 乙2 52"
        };
        PdfOf down = left(left(new PdfOf(), true, "走访"), false, "培训");
        assertThat(rows(right(right(down, true, "甲"), false, "乙"))).containsExactly(whole);
        PdfOf over = right(left(new PdfOf(), true, "走访"), true, "甲");
        assertThat(rows(right(left(over, false, "培训"), false, "乙"))).containsExactly(whole);
    }

    @Test
    @DisplayName("合并的格子和它的文字跨过左右两页;窄格里折行的单位接成一行")
    void mergedOverPages() {
        PdfOf pdf = new PdfOf();
        for (double y : new double[] {100, 130, 160, 190}) {
            pdf.line(50, y, 550, y);
        }
        pdf.line(50, 100, 50, 190).line(150, 100, 150, 190);
        for (int x = 250; x <= 550; x += 100) {
            pdf.line(x, 130, x, 190);
        }
        pdf.text(50, 70, 9, "单位名称:甲市乙").text(300, 76, 9, "填报日期:2025.3").text(50, 82, 9, "区办公室");
        pdf.text(60, 120, 10, "项目名称").text(520, 120, 10, "示例项");
        String[] left = {"一级指标", "二级指标", "三级指标", "年初目标值", "度量单位"};
        String[] line = {"产出指标", "数量指标", "走访企业", "≥10", "次"};
        for (int column = 0; column < left.length; column++) {
            pdf.text(55 + 100 * column, 150, 10, left[column]).text(55 + 100 * column, 180, 10, line[column]);
        }
        pdf.page();
        for (double y : new double[] {100, 130, 160, 190}) {
            pdf.line(50, y, 250, y);
        }
        pdf.line(50, 130, 50, 190).line(150, 130, 150, 190).line(250, 100, 250, 190);
        pdf.text(50, 120, 10, "目").text(55, 150, 10, "实际完成值").text(155, 150, 10, "得分");
        pdf.text(55, 180, 10, "12").text(155, 180, 10, "5").page();
        byte[] bytes = pdf.bytes();
        List<Block> blocks = PdfDocument.blocks("x.pdf", bytes, Limits.DEFAULT);
        assertThat(blocks.stream()
                        .filter(Table.class::isInstance)
                        .flatMap(table -> ((Table) table).cells().stream())
                        .map(Block.SpanCell::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("项目名称 示例项目 一级指标 二级指标 三级指标 年初目标值 度量单位 实际完成值 得分 产出指标 数量指标 走访企业 ≥10 次 12 5");
        assertThat(((Paragraph) blocks.get(0)).text()).isEqualTo("单位名称:甲市乙区办公室");
    }

    @Test
    @DisplayName("左页排得下右页第一列的,或右边少一页的,拒收")
    void refusals() {
        PdfOf narrow = page(new PdfOf(), 3, 30, new String[] {"二级指标", "三级指标", "年初目标值"}, "数量", "走访", "10");
        refused(page(narrow, 2, 30, RIGHT, "12", "5"), "第2页的表格像是第1页的表格排不下的右边几列");
        PdfOf missing = left(left(new PdfOf(), true, "走访"), false, "培训");
        refused(right(missing, true, "甲"), "第3页的表格像是第1页的表格排不下的右边几列");
        // Rows of 33 beside rows of 30: another table.
        PdfOf higher = left(new PdfOf(), true, "走访");
        assertThat(PdfDocument.blocks(
                        "x.pdf", page(higher, 2, 33, RIGHT, "12", "5").bytes(), Limits.DEFAULT))
                .filteredOn(Table.class::isInstance)
                .hasSize(2);
    }
}
