package jixiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PDF 里缩小抬高的数字")
class RaisedSignsTest {
    @Test
    @DisplayName("是上标;只缩小、没有抬高的不是")
    void raised() {
        List<PdfGlyph> signs = List.of(
                new PdfGlyph("1", 0, 5, 100, 10, false),
                new PdfGlyph("0", 5, 10, 100, 10, false),
                new PdfGlyph("4", 10, 13, 96, 6, false),
                new PdfGlyph("次", 13, 23, 100, 10, false));
        assertThat(PdfText.lines(signs).get(0).text()).isEqualTo("10⁴次");
        // A small figure on the line stays one.
        List<PdfGlyph> level =
                List.of(new PdfGlyph("1", 0, 5, 100, 10, false), new PdfGlyph("4", 5, 8, 99.5, 7.5, false));
        assertThat(PdfText.lines(level).get(0).text()).isEqualTo("14");
    }
}
