package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.document.Grid;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import jixiao.writing.edit.docx.Parts;
import jixiao.writing.mark.Submissions.Left;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Word 文档再次计分: a case workbook written as a document, marked, and read once more. */
class DocumentAgainTest {
    static Stream<Arguments> submissions() {
        return Submissions.all().filter(each -> {
            String file = each.get()[0].toString();
            return file.endsWith(".xlsx") && !file.contains("libreoffice");
        });
    }

    /** Those in which a claim can differ, or be filled in. */
    static Stream<Arguments> some() {
        return submissions()
                .filter(each ->
                        List.of(Left.NOTHING, Left.SCORES, Left.SOME_SCORES).contains((Left) each.get()[1]));
    }

    private static byte[] document(Path file, Left left) {
        StringBuilder body = new StringBuilder();
        for (Grid sheet : new WorkbookReader()
                .read("x.xlsx", Submissions.without(file, left))
                .sheets()) {
            body.append(WordOf.table(sheet)).append(WordOf.p("以上为附件,以下另起一部分,与上面的内容分开,这一句足够长,不会被当作表的标题或说明。".repeat(3)));
        }
        return WordOf.body(body.toString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("submissions")
    @DisplayName("标注的 .docx 再计一次分:得分、区间、分值、总分不变,没有新的错误,没有“得分未填”;再写一次逐字节相同")
    void sameAgain(Path file, Left left) {
        Engine engine = Submissions.engine(file);
        Run first = Run.of(engine, "x.docx", document(file, left), false);
        Run second = Run.of(engine, "x.docx", first.written(), false);
        assertThat(second.values()).isEqualTo(first.values());
        assertThat(second.findings())
                .filteredOn(each -> each.contains(" ERROR "))
                .filteredOn(each -> left != Left.SOME_SCORES || !each.endsWith(" TOTAL_MISMATCH"))
                .isSubsetOf(first.findings());
        if (left != Left.SCORE_COLUMN) {
            assertThat(second.findings()).noneMatch(each -> each.endsWith(" SCORE_MISSING"));
        }
        Run third = Run.of(engine, "x.docx", second.written(), false);
        assertThat(third.scores()).isEqualTo(second.scores());
        assertThat(third.findings()).isEqualTo(second.findings());
        assertThat(third.written()).isEqualTo(second.written());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("some")
    @DisplayName("采纳计分之后的 .docx 再计一次分:得分和总分不变,第三次与第二次全同")
    void acceptedAgain(Path file, Left left) {
        Engine engine = Submissions.engine(file);
        Run first = Run.of(engine, "x.docx", document(file, left), true);
        Run second = Run.of(engine, "x.docx", first.written(), true);
        assertThat(second.points()).isEqualTo(first.points());
        Run third = Run.of(engine, "x.docx", second.written(), true);
        assertThat(third.scores()).isEqualTo(second.scores());
        assertThat(third.findings()).isEqualTo(second.findings());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("some")
    @DisplayName("净表 .docx 没有批注;由标注副本再出净表,与由原件出的填得一样")
    void clean(Path file, Left left) {
        Engine engine = Submissions.engine(file);
        byte[] original = document(file, left);
        byte[] clean = engine.open("x.docx", original).orThrow().clean(false);
        byte[] marked = engine.open("x.docx", original).orThrow().marked(false);
        byte[] after = engine.open("x.docx", marked).orThrow().clean(false);
        assertThat(Parts.of(clean)).doesNotContainKey("word/comments.xml");
        assertThat(cells(after)).isEqualTo(cells(clean));
        assertThat(Parts.text(after, "word/document.xml")).doesNotContain("comment", "FFC7CF", "FFEB9D");
        assertThat(Parts.text(after, "[Content_Types].xml")).doesNotContain("comments");
    }

    /** What is read in every cell, with its address. */
    private static List<String> cells(byte[] document) {
        return new WorkbookReader()
                .read("x.docx", document).sheets().stream()
                        .flatMap(sheet -> java.util.stream.IntStream.range(0, sheet.rows())
                                .boxed()
                                .flatMap(row -> sheet.row(row).stream()))
                        .map(cell -> cell.address() + " " + cell.text())
                        .toList();
    }
}
