package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 损坏的部件: whatever is in a part, there is a copy or a sentence, never another exception. */
class DamageTest {
    private static final int TRIES = 150;

    @ParameterizedTest
    @ValueSource(
            strings = {
                HandMade.SHEET,
                HandMade.STYLES,
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml",
                "xl/comments1.xml",
                "xl/drawings/vmlDrawing1.vml",
                "xl/worksheets/_rels/sheet1.xml.rels"
            })
    @DisplayName("随意改动、删去或重复一段文字")
    void randomDamage(String part) {
        WorkbookEdits edits = new WorkbookEdits(
                List.of(new SheetEdits(
                        "表",
                        List.of(Edits.number("B2", "5", Mark.BESIDE), Edits.keep("A1", Mark.DIFFERS)),
                        List.of(Edits.note("A1", "新"), Edits.note("B2", "新")))),
                List.of(Edits.sheet("说明", "甲")));
        byte[] book = Edits.copied(
                HandMade.book(
                        "<dimension ref=\"A1:B2\"/><cols><col min=\"1\" max=\"1\" width=\"5\" style=\"1\"/></cols>"
                                + "<sheetData><row r=\"1\" spans=\"1:2\"><c r=\"A1\" s=\"2\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">"
                                + "B1</f><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/></c></row></sheetData>"),
                edits);
        Map<String, byte[]> parts = Zips.parts(book);
        Random random = new Random(part.hashCode());
        for (int i = 0; i < TRIES; i++) {
            String damaged = damaged(new String(parts.get(part), StandardCharsets.UTF_8), random);
            try {
                WorkbookCopy.copy(Zips.with(book, part, damaged.getBytes(StandardCharsets.UTF_8)), edits);
            } catch (CopyProblem problem) {
                assertThat(problem.getMessage()).endsWith("。").doesNotContain("null");
            } catch (RuntimeException other) {
                throw new AssertionError(damaged, other);
            }
        }
    }

    private static String damaged(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String signs = "<>\"'/=&;:0Ax -";
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from);
            default ->
                text.substring(0, from)
                        + signs.charAt(random.nextInt(signs.length()))
                        + text.substring(Math.min(text.length(), from + 1));
        };
    }
}
