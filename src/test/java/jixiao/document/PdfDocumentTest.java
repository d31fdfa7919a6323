package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.pdf.PdfDocument;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages drawn by hand: two rows of three columns, 100 points each, with one text in each cell. */
@DisplayName("画出来的 PDF 表格")
class PdfDocumentTest {
    private static final String GRID =
            "0,0 1×1 三级指标 | 0,1 1×1 目标值 | 0,2 1×1 完成值 | " + "1,0 1×1 走访企业 | 1,1 1×1 ≥10次 | 1,2 1×1 12次";

    @Test
    @DisplayName("描边的线")
    void strokes() {
        assertThat(said(words(strokes(new PdfOf())))).isEqualTo(GRID);
    }

    @Test
    @DisplayName("填充的细长方形")
    void filled() {
        PdfOf pdf = new PdfOf();
        for (double y : new double[] {100, 130, 160}) {
            pdf.bar(50, y, 300, 0.5);
        }
        for (double x : new double[] {50, 150, 250, 349.5}) {
            pdf.bar(x, 100, 0.5, 60);
        }
        assertThat(said(words(pdf))).isEqualTo(GRID);
    }

    @Test
    @DisplayName("笔宽就是线长的短划、双线、虚线、缩放后的线")
    void others() {
        PdfOf pdf = new PdfOf();
        // A stroke of 0.5 point with a pen 300 points wide is a line 300 points long.
        pdf.raw("q 300 w 200 742 m 200 741.5 l S Q");
        pdf.line(50, 130, 350, 130).line(50, 131.5, 350, 131.5);
        for (int x = 50; x < 350; x += 6) {
            pdf.line(x, 160, Math.min(350, x + 4), 160);
        }
        pdf.raw("q 2 0 0 2 0 0 cm");
        for (int x : new int[] {50, 150, 250, 350}) {
            pdf.raw(x / 2 + " 371 m " + x / 2 + " 341 l S");
        }
        assertThat(said(words(pdf.raw("Q")))).isEqualTo(GRID);
    }

    @Test
    @DisplayName("转了向的页:内容横放,页面转 90 度显示")
    void turned() {
        // The content runs upwards on the sheet and the page is shown turned clockwise.
        PdfOf pdf = new PdfOf().turned(90).raw("q 0 1 -1 0 842 0 cm");
        assertThat(said(words(strokes(pdf)).clone())).isEqualTo(GRID);
    }

    @Test
    @DisplayName("横着画在直页上的表")
    void lyingOnItsSide() {
        assertThat(said(words(strokes(new PdfOf().raw("q 0 1 -1 0 842 0 cm"))))).isEqualTo(GRID);
    }

    @Test
    @DisplayName("合并的格子由缺的线得出")
    void merged() {
        PdfOf pdf = new PdfOf();
        pdf.line(50, 100, 350, 100).line(150, 130, 350, 130).line(50, 160, 350, 160);
        pdf.line(50, 100, 50, 160)
                .line(150, 100, 150, 160)
                .line(250, 130, 250, 160)
                .line(350, 100, 350, 160);
        pdf.text(55, 135, 10, "绩效指标")
                .text(155, 120, 10, "合在一起")
                .text(155, 150, 10, "1")
                .text(255, 150, 10, "2");
        assertThat(said(pdf.page().bytes())).isEqualTo("0,0 2×1 绩效指标 | 0,1 1×2 合在一起 | 1,1 1×1 1 | 1,2 1×1 2");
    }

    @Test
    @DisplayName("格子里折行的文字接起来:中文不加空格,英文的词分开,另起的行仍是另一行")
    void wrapped() {
        PdfOf pdf = strokes(new PdfOf());
        pdf.text(52, 110, 9, "完成督办事项的数量及").text(52, 122, 9, "质量");
        pdf.text(155, 110, 9, "total num").text(155, 122, 9, "ber");
        pdf.text(255, 110, 9, "一是").text(255, 122, 9, "二是");
        assertThat(said(pdf.page().bytes()))
                .startsWith("0,0 1×1 完成督办事项的数量及质量 | 0,1 1×1 total num ber | 0,2 1×1 一是\n二是");
    }

    @Test
    @DisplayName("第二页重复的表头只算一次,位置仍按各页的行数")
    void repeatedHeader() {
        PdfOf pdf = strokes(new PdfOf());
        words(pdf, "走访企业");
        pdf.page();
        words(strokes(pdf), "培训场次");
        Table table = (Table)
                PdfDocument.blocks("x.pdf", pdf.page().bytes(), Limits.DEFAULT).get(0);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.origin(2)).isEqualTo(new Block.Origin(2, 1, 1));
        assertThat(table.cells().get(6).text()).isEqualTo("培训场次");
    }

    @Test
    @DisplayName("新一页的第一行有数字,少填一格也是另一行;只有字、上一行又写满的,接上一行;说不准的拒收")
    void rowsAtTheSeam() {
        assertThat(seam("走访企业", "12次", "培训场次", "5次")).isEqualTo("走访企业 ≥10次 12次 培训场次  5次 ");
        // 10 signs of 9 points fill 90 of 100 points; the rest stands at the next page's top.
        assertThat(seam("完成督办事项的数量及", "12次", "质量", "")).isEqualTo("完成督办事项的数量及质量 ≥10次 12次 ");
        // Both halves together are a label that forms print, the upper alone is none.
        assertThat(seam("偏差大或目标未完成", "无", "原因分析", "")).isEqualTo("偏差大或目标未完成原因分析 ≥10次 无 ");
        assertThatThrownBy(() -> seam("走访企业", "12次", "质量", "")).hasMessageContaining("第2页开头的一行不能肯定是另一行");
    }

    @Test
    @DisplayName("浏览器在页末页首都不画线:缺的线不说明合并,两行还是两行")
    void noLinesAtTheSeam() {
        PdfOf pdf = new PdfOf();
        uprights(pdf, 700, 760, 50, 150, 250, 350);
        pdf.line(50, 700, 350, 700).line(50, 730, 350, 730);
        pdf.text(55, 720, 10, "三级指标").text(155, 720, 10, "目标值").text(255, 720, 10, "完成值");
        pdf.text(55, 750, 10, "走访企业").text(155, 750, 10, "及时").text(255, 750, 10, "及时");
        pdf.page();
        uprights(pdf, 60, 120, 50, 150, 250, 350);
        pdf.line(50, 90, 350, 90).line(50, 120, 350, 120);
        pdf.text(55, 80, 10, "培训场次").text(155, 80, 10, "健全").text(255, 80, 10, "健全");
        pdf.text(55, 110, 10, "满意度").text(155, 110, 10, "≥90%").text(255, 110, 10, "95%");
        assertThat(said(pdf.page().bytes()))
                .contains("1,0 1×1 走访企业 | 1,1 1×1 及时 | 1,2 1×1 及时 | 2,0 1×1 培训场次 | 2,1 1×1 健全");
    }

    @Test
    @DisplayName("合并格子的框没有画到页末(LibreOffice):被页末分开的一行照样接起来")
    void frameEndsAboveTheSeam() {
        PdfOf pdf = new PdfOf();
        uprights(pdf, 700, 760, 150, 250, 350);
        pdf.line(50, 700, 50, 730).line(50, 700, 350, 700).line(50, 730, 350, 730);
        pdf.line(150, 760, 350, 760);
        pdf.text(55, 720, 10, "一级指标").text(155, 720, 10, "三级指标").text(255, 720, 10, "完成值");
        pdf.text(155, 756, 9, "完成督办事项的数量及").text(255, 756, 9, "完成办结");
        pdf.page();
        uprights(pdf, 60, 120, 50, 150, 250, 350);
        pdf.line(50, 60, 350, 60).line(150, 90, 350, 90).line(50, 120, 350, 120);
        pdf.text(155, 80, 9, "质量").text(155, 110, 9, "培训场次").text(255, 110, 9, "5次");
        assertThat(said(pdf.page().bytes()))
                .contains("1,1 1×1 完成督办事项的数量及质量 | 1,2 1×1 完成办结", "2,1 1×1 培训场次 | 2,2 1×1 5次");
    }

    @Test
    @DisplayName("有的程序把字写成部首:⻓是长、⺠是民")
    void radicals() {
        PdfOf pdf = strokes(new PdfOf());
        words(pdf, "⻓江⺠⽣");
        assertThat(said(pdf.page().bytes())).contains("1,0 1×1 长江民生");
    }

    private static void uprights(PdfOf pdf, int from, int to, int... xs) {
        for (int x : xs) {
            pdf.line(x, from, x, to);
        }
    }

    private static String seam(String name, String actual, String nextName, String nextActual) {
        PdfOf pdf = strokes(new PdfOf());
        pdf.text(55, 120, 10, "三级指标").text(155, 120, 10, "目标值").text(255, 120, 10, "完成值");
        pdf.text(55, 150, 9, name)
                .text(155, 150, 9, "≥10次")
                .text(255, 150, 9, actual)
                .page();
        strokes(pdf)
                .text(55, 120, 9, nextName)
                .text(255, 120, 9, nextActual)
                .text(55, 150, 9, "办结")
                .text(255, 150, 9, "有");
        Table table = (Table)
                PdfDocument.blocks("x.pdf", pdf.page().bytes(), Limits.DEFAULT).get(0);
        return table.cells().stream()
                .filter(cell -> cell.row() > 0 && cell.row() < table.rows() - 1)
                .map(cell -> cell.text() + " ")
                .collect(Collectors.joining());
    }

    @Test
    @DisplayName("表上面的标题、单位是段落,页码不是")
    void paragraphs() {
        PdfOf pdf = strokes(new PdfOf().text(120, 60, 14, "2024年度项目支出绩效自评表").text(50, 90, 9, "单位名称:甲局"));
        pdf.text(290, 820, 9, "- 1 -");
        List<Block> blocks = PdfDocument.blocks("x.pdf", words(pdf), Limits.DEFAULT);
        assertThat(blocks.stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()))
                .containsExactly("2024年度项目支出绩效自评表", "单位名称:甲局");
    }

    @Test
    @DisplayName("居中的标题折成两行是一段;不到右边的一行不接下一行")
    void titles() {
        PdfOf pdf = new PdfOf().text(50, 60, 20, "二○二四年度某某专项资金项目自").text(180, 90, 20, "评表");
        pdf.text(50, 130, 20, "单位名称:甲局").text(50, 160, 20, "填报日期:三月一日");
        // 15 signs of 20 points reach from 50 to 350, two are centred about 200.
        assertThat(PdfDocument.blocks("x.pdf", pdf.page().bytes(), Limits.DEFAULT))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("二○二四年度某某专项资金项目自评表", "单位名称:甲局", "填报日期:三月一日");
    }

    @Test
    @DisplayName("一行末尾放不下下一行开头的数,是一段;放得下的、句子说完的、下一行缩进的不是")
    void numbers() {
        // 15 signs of 20 points reach from 50 to 350; 11 of them to 270, and 80 more do not hold 863.19 in six signs of
        // 20.
        assertThat(lines("某局二○二四年度收入总计八百六十", "其中财政拨款的收入合计", "863.19万元。"))
                .containsExactly("某局二○二四年度收入总计八百六十其中财政拨款的收入合计863.19万元。");
        assertThat(lines("某局二○二四年度收入总计八百六十", "其中财政拨款的收入合计", "8万元。")).hasSize(2);
        assertThat(lines("某局二○二四年度收入总计八百六十", "其中财政拨款的收入合。", "863.19万元。")).hasSize(2);
        PdfOf indented = new PdfOf().text(50, 60, 20, "某局二○二四年度收入总计八百六十").text(50, 90, 20, "其中财政拨款的收入合计");
        assertThat(PdfDocument.blocks(
                        "x.pdf", indented.text(90, 120, 20, "863.19万元。").page().bytes(), Limits.DEFAULT))
                .hasSize(2);
    }

    private static List<String> lines(String... lines) {
        PdfOf pdf = new PdfOf();
        for (int at = 0; at < lines.length; at++) {
            pdf.text(50, 60 + 30 * at, 20, lines[at]);
        }
        return PdfDocument.blocks("x.pdf", pdf.page().bytes(), Limits.DEFAULT).stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    @Test
    @DisplayName("文字跨过表格线、断开的线、没有封闭、漏画的线:说出页和原因,不读一部分")
    void doubts() {
        refused(strokes(new PdfOf()).text(120, 150, 10, "绩效指标名称"), "第1页有文字跨过表格线");
        refused(strokes(new PdfOf()).line(100, 130, 100, 145).text(55, 150, 10, "指标"), "第1页的表格有断开的线");
        PdfOf open = new PdfOf().line(50, 100, 350, 100).line(50, 130, 350, 130).line(50, 160, 350, 160);
        refused(open.line(150, 100, 150, 160).line(250, 100, 250, 160).text(55, 150, 10, "指标"), "第1页的表格没有封闭,有文字不在格子里");
        PdfOf apart =
                new PdfOf().line(50, 100, 350, 100).line(50, 130, 350, 130).line(50, 160, 350, 160);
        apart.line(50, 100, 50, 160)
                .line(150, 100, 150, 160)
                .line(250, 100, 250, 130)
                .line(350, 100, 350, 160);
        refused(apart.text(155, 150, 10, "指标").text(300, 150, 10, "12"), "第1页的一个格子里有相距很远的两处文字,可能漏画了表格线");
    }

    @Test
    @DisplayName("与自评无关的表有疑问时,文字仍是文字,不拒收")
    void doubtfulOfOthers() {
        PdfOf pdf = strokes(new PdfOf()).text(120, 150, 10, "科目编码合计");
        assertThat(PdfDocument.blocks("x.pdf", pdf.page().bytes(), Limits.DEFAULT))
                .noneMatch(Table.class::isInstance);
    }

    private static void refused(PdfOf pdf, String reason) {
        byte[] bytes = pdf.page().bytes();
        assertThatThrownBy(() -> PdfDocument.blocks("x.pdf", bytes, Limits.DEFAULT))
                .isInstanceOf(InputProblem.class)
                .hasMessage("PDF 文档「x.pdf」" + reason + ",不能可靠地读出表格;请报送 Excel 工作簿或 Word 文档。");
    }

    private static PdfOf strokes(PdfOf pdf) {
        for (int y : new int[] {100, 130, 160}) {
            pdf.line(50, y, 350, y);
        }
        for (int x : new int[] {50, 150, 250, 350}) {
            pdf.line(x, 100, x, 160);
        }
        return pdf;
    }

    private static byte[] words(PdfOf pdf) {
        words(pdf, "走访企业");
        return pdf.page().bytes();
    }

    private static void words(PdfOf pdf, String name) {
        pdf.text(55, 120, 10, "三级指标").text(155, 120, 10, "目标值").text(255, 120, 10, "完成值");
        pdf.text(55, 150, 10, name).text(155, 150, 10, "≥10次").text(255, 150, 10, "12次");
    }

    private static String said(byte[] pdf) {
        return PdfDocument.blocks("x.pdf", pdf, Limits.DEFAULT).stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).cells().stream())
                .map(PdfDocumentTest::said)
                .collect(Collectors.joining(" | "));
    }

    private static String said(SpanCell cell) {
        return cell.row() + "," + cell.column() + " " + cell.down() + "×" + cell.across() + " " + cell.text();
    }
}
