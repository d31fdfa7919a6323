package jixiao.writing.edit.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.document.WordOf;
import jixiao.model.DocumentPlace;
import jixiao.writing.edit.CopyProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Word 文档的原样副本. */
class WordCopyTest {
    private static final String MAIN = "word/document.xml";
    private static final String P = "<w:p/>";

    private static DocumentPlace at(int row, int column) {
        return new DocumentPlace(0, 1, row, column, 0);
    }

    private static WordEdit fill(int row, int column, String text) {
        return new WordEdit(at(row, column), Optional.of(text), Optional.empty());
    }

    private static String rows(String... rows) {
        return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }

    private static String tc(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static byte[] copy(byte[] original, WordEdits edits) {
        try {
            return WordCopy.copy(original, edits);
        } catch (CopyProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private static String copied(String body, WordEdits edits) {
        return Parts.text(copy(WordOf.body(body), edits), MAIN).replaceAll("(?s)^.*?<w:body>|<w:sectPr/>.*$", "");
    }

    private static String filled(String body, WordEdit... cells) {
        return copied(body, new WordEdits(List.of(cells), Map.of()));
    }

    private static String noted(String body, DocumentPlace at, String text) {
        return copied(body, new WordEdits(List.of(), Map.of(at, text)));
    }

    @Test
    @DisplayName("空格填数:空的段落打开,字的样子照段落标记,没有的照左边一格;上标、删除线、隐藏不照")
    void look() {
        String mark = "<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:vanish/><w:sz"
                + " w:val=\"21\"/><w:vertAlign w:val=\"superscript\"/></w:rPr></w:pPr></w:p>";
        assertThat(filled(rows(tc(mark)), fill(1, 1, "4.50")))
                .isEqualTo(rows(tc(mark.replace(
                        "</w:pPr>",
                        "</w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"21\"/></w:rPr><w:t"
                                + " xml:space=\"preserve\">4.50</w:t></w:r>"))));
        String left = tc("<w:p><w:r><w:rPr><w:b/><w:strike/></w:rPr><w:t>5</w:t></w:r></w:p>");
        String right = tc("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>说明</w:t></w:r></w:p>");
        assertThat(filled(rows(left + tc(P) + right), fill(1, 2, "4.50")))
                .isEqualTo(rows(left
                        + tc("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">4.50</w:t></w:r></w:p>")
                        + right));
    }

    @Test
    @DisplayName("改数:原来的字全部撤下,修订删去的、隐藏的、域代码照留;竖向合并的下半格一并清空")
    void replaced() {
        String run = "<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr>";
        String del = "<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del>";
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>";
        String top = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
        String below = "<w:tcPr><w:vMerge/></w:tcPr>";
        String ours = run + "<w:t xml:space=\"preserve\">6.00</w:t></w:r>";
        assertThat(filled(
                        rows(
                                tc(top + "<w:p>" + run + "<w:t>5</w:t></w:r>" + del + hidden + run
                                        + "<w:t>.5</w:t><w:br/></w:r></w:p>"),
                                tc(below + "<w:p>" + run + "<w:t>分</w:t></w:r></w:p>"),
                                tc("<w:p>" + run + "<w:t>下一格</w:t></w:r></w:p>")),
                        fill(1, 1, "6.00")))
                .isEqualTo(rows(
                        tc(top + "<w:p>" + del + hidden + run + "</w:r>" + ours + "</w:p>"),
                        tc(below + "<w:p></w:p>"),
                        tc("<w:p>" + run + "<w:t>下一格</w:t></w:r></w:p>")));
    }

    @Test
    @DisplayName("行列按看到的数:修订删去的行不算,跨列、行首空列、套着的表、文本框里的表各算各的")
    void counted() {
        String gone = "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc(WordOf.p("删去的行"));
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:tcPrChange w:id=\"3\"><w:tcPr><w:gridSpan"
                + " w:val=\"5\"/></w:tcPr></w:tcPrChange></w:tcPr><w:p/></w:tc>";
        String inner = tc(rows(tc(P)) + P);
        String before = "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>";
        String body = rows(wide + inner + gone, before + tc(P) + tc(P));
        String four = "<w:p><w:r><w:t xml:space=\"preserve\">4.00</w:t></w:r></w:p>";
        assertThat(filled(body, fill(2, 3, "4.00"))).isEqualTo(rows(wide + inner + gone, before + tc(P) + tc(four)));
        assertThat(filled(body, new WordEdit(new DocumentPlace(0, 2, 1, 1, 0), Optional.of("4.00"), Optional.empty())))
                .isEqualTo(rows(wide + tc(rows(tc(four)) + P) + gone, before + tc(P) + tc(P)));
        assertThat(filled(body, fill(2, 1, "4.00"))).as("没有这一格").isEqualTo(body);
    }

    @Test
    @DisplayName("底色放在该放的地方;人自己选的颜色不动,以前标的颜色不再标时撤下")
    void shaded() {
        WordEdit red = new WordEdit(at(1, 1), Optional.empty(), Optional.of("FFC7CF"));
        WordEdit none = new WordEdit(at(1, 1), Optional.empty(), Optional.empty());
        String shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFC7CF\"/>";
        String plain = "<w:tcPr><w:tcW w:w=\"900\"/><w:vAlign w:val=\"center\"/></w:tcPr>" + P;
        String marked = "<w:tcPr><w:tcW w:w=\"900\"/>" + shade + "<w:vAlign w:val=\"center\"/></w:tcPr>" + P;
        assertThat(filled(rows(tc(plain)), red)).isEqualTo(rows(tc(marked)));
        assertThat(filled(rows(tc(marked)), red)).isEqualTo(rows(tc(marked)));
        assertThat(filled(rows(tc(marked)), none)).isEqualTo(rows(tc(plain)));
        assertThat(filled(rows(tc(marked)))).as("别的格改动时").isEqualTo(rows(tc(plain)));
        assertThat(filled(rows(tc(P)), red)).isEqualTo(rows(tc("<w:tcPr>" + shade + "</w:tcPr>" + P)));
        assertThat(filled(rows(tc("<w:tcPr/>" + P)), red)).isEqualTo(rows(tc("<w:tcPr>" + shade + "</w:tcPr>" + P)));
        String own = "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"00FF00\"/></w:tcPr>" + P;
        assertThat(filled(rows(tc(own)), red)).isEqualTo(rows(tc(own)));
        String auto = "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"auto\"/></w:tcPr>" + P;
        assertThat(filled(rows(tc(auto)), red)).isEqualTo(rows(tc("<w:tcPr>" + shade + "</w:tcPr>" + P)));
    }

    @Test
    @DisplayName("批注锚在格子里,也能锚在段落上;没有这一格的锚在它左边")
    void anchored() {
        String start = "<w:commentRangeStart w:id=\"0\"/>";
        String end = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
        assertThat(noted(rows(tc(P) + tc(WordOf.p("5"))), at(1, 2), "一"))
                .isEqualTo(rows(tc(P)
                        + tc(WordOf.p("5").replace("<w:p>", "<w:p>" + start).replace("</w:p>", end + "</w:p>"))));
        String missing = rows(tc("<w:p>" + start + end + "</w:p>"));
        assertThat(noted(rows(tc(P)), at(1, 7), "一")).isEqualTo(missing);
        String title = WordOf.p("标题");
        assertThat(noted(title + rows(tc(P)), new DocumentPlace(0, 0, 0, 0, 1), "一"))
                .startsWith("<w:p>" + start)
                .contains(end + "</w:p><w:tbl>");
        assertThat(noted(rows(tc(P)), new DocumentPlace(0, 0, 0, 0, 9), "一")).isEqualTo(rows(tc(P)));
    }

    @Test
    @DisplayName("人的批注不动;再写一次逐字节相同;撤掉我们的话,部件、关系、类型一并撤掉,文档恢复原样")
    void again() {
        byte[] original = WordOf.body(rows(tc(P), tc("<w:tcPr></w:tcPr>" + WordOf.p("5"))));
        WordEdits edits = new WordEdits(
                List.of(fill(1, 1, "4.00"), new WordEdit(at(2, 1), Optional.empty(), Optional.of("FFC7CF"))),
                Map.of(at(1, 1), "一\n二 <&>", at(2, 1), "三"));
        byte[] once = copy(original, edits);
        assertThat(Parts.text(once, "word/comments.xml"))
                .contains("w:id=\"0\"", "w:id=\"1\"", "二 &lt;&amp;&gt;", "〔绩效计分〕", "〔完〕");
        WordEdits more =
                new WordEdits(List.of(new WordEdit(at(2, 1), Optional.empty(), Optional.of("FFC7CF"))), edits.notes());
        assertThat(copy(once, more)).isEqualTo(once);
        byte[] bare = copy(once, new WordEdits(List.of(fill(1, 1, "")), Map.of()));
        Map<String, String> parts = new TreeMap<>(Parts.of(bare));
        parts.computeIfPresent(MAIN, (name, text) -> text.replace("<w:p></w:p>", P));
        Map<String, String> before = new TreeMap<>(Parts.of(original));
        assertThat(parts.get(MAIN)).isEqualTo(before.get(MAIN));
        assertThat(parts.get("[Content_Types].xml")).isEqualTo(before.get("[Content_Types].xml"));
        assertThat(parts).doesNotContainKey("word/comments.xml");
    }

    @Test
    @DisplayName("人写在我们的批注后面的话留下,批注归人;人自己的批注一字不动,编号不相撞")
    void people() {
        String own = "<w:comment w:id=\"4\" w:author=\"张三\"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment>";
        String mixed = "<w:comment w:id=\"5\""
                + " w:author=\"绩效计分\"><w:p><w:r><w:t>〔绩效计分〕</w:t></w:r></w:p><w:p><w:r><w:t>旧话</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>〔完〕</w:t></w:r></w:p><w:p><w:r><w:t>已按此改</w:t></w:r></w:p></w:comment>";
        String old = "<w:comment w:id=\"6\""
                + " w:author=\"绩效计分\"><w:p><w:r><w:t>〔绩效计分〕</w:t></w:r></w:p><w:p><w:r><w:t>旧话</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>〔完〕</w:t></w:r></w:p></w:comment>";
        String reference = "<w:commentRangeStart w:id=\"6\"/><w:r><w:t>5</w:t></w:r><w:commentRangeEnd w:id=\"6\"/>"
                + "<w:r><w:rPr><w:rStyle w:val=\"a\"/></w:rPr><w:commentReference w:id=\"6\"/></w:r>";
        byte[] original = WordOf.commented(rows(tc("<w:p>" + reference + "</w:p>")), own + mixed + old);
        byte[] copy = copy(original, new WordEdits(List.of(), Map.of(at(1, 1), "新话")));
        assertThat(Parts.text(copy, "word/comments.xml"))
                .contains(own, "已按此改", "w:id=\"5\"", "新话", "w:id=\"6\"")
                .doesNotContain("旧话");
        // 6 is free again, and so the next number.
        assertThat(Parts.text(copy, MAIN))
                .contains("<w:p><w:commentRangeStart w:id=\"6\"/><w:r><w:t>5</w:t></w:r><w:commentRangeEnd"
                        + " w:id=\"6\"/><w:r><w:commentReference w:id=\"6\"/></w:r></w:p>");
    }

    @Test
    @DisplayName("只动正文、批注、类型和正文的关系;其他部件逐字节照搬,不认识的也在")
    void otherParts() {
        byte[] original = WordOf.body(
                rows(tc(P)) + "<w:unknown w:x='1'>&#20013;<![CDATA[<>]]></w:unknown>",
                Map.of(
                        "media/image1.png", "\u0089PNG",
                        "vbaProject.bin", "\u0001\u0002",
                        "settings.xml", "<w:settings/>",
                        "header1.xml", "<x/>"));
        byte[] copy = copy(original, new WordEdits(List.of(fill(1, 1, "4.00")), Map.of(at(1, 1), "一")));
        Map<String, String> before = Parts.of(original);
        Map<String, String> after = Parts.of(copy);
        List<String> changed =
                List.of(MAIN, "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml");
        assertThat(after.keySet()).containsAll(before.keySet());
        after.forEach((part, content) -> {
            if (!changed.contains(part)) {
                assertThat(content).as(part).isEqualTo(before.get(part));
            }
        });
        assertThat(Parts.text(copy, MAIN)).contains("<w:unknown w:x='1'>&#20013;<![CDATA[<>]]></w:unknown>");
        assertThat(copy(original, new WordEdits(List.of(), Map.of())))
                .as("没有改动时")
                .satisfies(same -> assertThat(Parts.of(same)).isEqualTo(before));
    }
}
