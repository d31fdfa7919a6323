package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jixiao.document.Block.Table;
import jixiao.document.pdf.PdfDocument;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands at a page's end and what begins the next page: one row or two. The cells are five signs wide (60 points, margins
 * of 5, signs of 10) and one line high at the seam; the rows above are all filled.
 */
@DisplayName("跨页的一行:下半接上半,另一行是另一行,说不准的拒收")
class PdfSeamTest {
    private static final int WIDE = 60;
    private static final String[] HEADER = {"二级指标", "三级指标", "目标值", "完成值", "得分"};

    @ParameterizedTest(name = "{0} ↓ {1}")
    @DisplayName("各格的上半和下半")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Every row has points and this one has none; each text above fills its line.
                "质量,开展选题策,达到七成,达到预期目,1 | ,划信息占比,59.4%,标, | 质量,开展选题策划信息占比,达到七成59.4%,达到预期目标,1",
                "数量,提升督查督,100.0,100.0,15 | ,办能力,0%,0%, | 数量,提升督查督办能力,100.00%,100.00%,15",
                // Half a label of the form.
                "经济成本指,预算执行率,97%-,100%,5 | 标,,100%,, | 经济成本指标,预算执行率,97%-100%,100%,5",
                // The same where the form breaks its lines by hand: the upper half leaves room beside it.
                "偏差大,无,-,-,- | 原因分析,,,, | 偏差大原因分析,无,,,",
                // What other rows say whole; a bracket that closes; a text that begins with a comma.
                "数量,编印综合信,二十二期以,及时全面推,1 | ,息期数,上,进, | 数量,编印综合信息期数,二十二期以上,及时全面推进,1",
                "数量,报告(2个,二十二期以,及时全面推,1 | ,主要),上完成全部,进工作的情, | 数量,报告(2个主要),二十二期以上完成全部,及时全面推进工作的情,1",
                // Short paragraphs kept together stand whole on the next page.
                "-,-,-,已完成,2 | 数量,办理建议,十件以上,-,- | 数量,办理建议,十件以上,已完成,2",
                // A cell with a second paragraph.
                "数量,办理建议,十件,已经办结。,2 | ,,,另有两件。, | 数量,办理建议,十件,已经办结。另有两件。,2"
            })
    void one(String above, String below, String whole) {
        assertThat(seam(above, below)).isEqualTo(whole + ",");
    }

    @ParameterizedTest(name = "{0} ↓ {1}")
    @DisplayName("两行各是一行")
    @CsvSource(
            delimiter = '|',
            value = {
                "数量,走访企业,10次,12次,5 | 数量,培训场次,5次,5次,5",
                // Every text fills its line, but numbers are no halves: 10 and 10 are not 1010.
                "数量,走访企业户,达到预期值,达到预期值,10 | 数量,培训人员数,达到预期值,达到预期值,10",
                // Points missing in the lower row alone: the name above leaves room.
                "数量,走访企业,10次,12次,5 | 数量,培训场次,5次,5次,",
                "数量指标,聘用人员人,≤10人,9人,5 | 质量指标,体检合格率,100%,100%,5"
            })
    void two(String above, String below) {
        assertThat(seam(above, below)).isEqualTo(above + "," + below + ",");
    }

    @Test
    @DisplayName("每格都写满、下面一行也不缺什么:说不准")
    void doubt() {
        String[] four = {"二级指标", "三级指标", "目标值", "完成值"};
        assertThat(drawn(four, "数量指标四,走访企业户,达到预期值,达到预期值", "情况良好的,培训人员数,全部按时完,全部按时完"))
                .startsWith("!");
        assertThat(drawn(HEADER, "数量,走访,10次,12次,5", ",质量,,,")).startsWith("!");
    }

    private static String seam(String above, String below) {
        return drawn(HEADER, above, below);
    }

    /** The texts of the seam's rows, or "!" and the sentence. */
    private static String drawn(String[] header, String above, String below) {
        int columns = header.length;
        PdfOf pdf = new PdfOf();
        double[] ys = {600, 620, 640, 660, 680, 700};
        grid(pdf, columns, ys);
        row(pdf, columns, 600, String.join(",", header));
        String[] others = {"数量,调研次数,三次,三次,1", "数量,督办事项,及时办结,及时办结,2", "质量,信息编报,二十二期以上,及时全面推进,2"};
        for (int each = 0; each < others.length; each++) {
            row(pdf, columns, 620 + 20 * each, others[each]);
        }
        row(pdf, columns, 680, above.replace("-", above.contains("%") ? "-" : ""));
        pdf.page();
        grid(pdf, columns, 60, 80, 100);
        row(pdf, columns, 60, below.replace("-", ""));
        row(pdf, columns, 80, "效益,环境改善,已改善,已改善,1");
        byte[] bytes = pdf.page().bytes();
        try {
            List<Table> tables = PdfDocument.blocks("x.pdf", bytes, Limits.DEFAULT).stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();
            assertThat(tables).hasSize(1);
            Table table = tables.get(0);
            return table.cells().stream()
                    .filter(cell -> cell.row() >= 4 && cell.row() < table.rows() - 1)
                    .map(cell -> cell.text().replace("\n", "") + ",")
                    .collect(Collectors.joining());
        } catch (InputProblem told) {
            return "!" + told.getMessage();
        }
    }

    private static void grid(PdfOf pdf, int columns, double... ys) {
        for (double y : ys) {
            pdf.line(50, y, 50 + WIDE * columns, y);
        }
        for (int column = 0; column <= columns; column++) {
            pdf.line(50 + WIDE * column, ys[0], 50 + WIDE * column, ys[ys.length - 1]);
        }
    }

    private static void row(PdfOf pdf, int columns, double top, String texts) {
        String[] cells = texts.split(",", -1);
        for (int column = 0; column < Math.min(columns, cells.length); column++) {
            double size = Math.min(10, 50.0 / Math.max(1, cells[column].length()));
            pdf.text(55 + WIDE * column, top + 15, size, cells[column].isEmpty() ? " " : cells[column]);
        }
    }
}
