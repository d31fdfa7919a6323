package jixiao.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import jixiao.document.RaisedText;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Word 97-2003 文字: what a person sees of paragraphs, read in their order: of a field its result, of a symbol font what the
 * sign means; what is hidden or was deleted with changes tracked is no text.
 */
final class LegacyWordText {
    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private static final char DRAWING = 0x01;

    /** Of each open field whether its result was reached. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** Of each open field what its code says. */
    private final Deque<StringBuilder> codes = new ArrayDeque<>();

    private final byte[] data;

    /**
     * Of a document.
     *
     * @param data its data stream, which holds what the boxes of its forms say; may be empty
     */
    LegacyWordText(byte[] data) {
        this.data = data;
    }

    /** Whether a field began and did not end. */
    boolean isWithinField() {
        return !fields.isEmpty();
    }

    /** Whether all of it, its mark too, was deleted with changes tracked. */
    static boolean isDeleted(Paragraph paragraph) {
        int runs = paragraph.numCharacterRuns();
        return runs > 0
                && java.util.stream.IntStream.range(0, runs)
                        .allMatch(at -> paragraph.getCharacterRun(at).isMarkedDeleted());
    }

    String of(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            boolean seen = !run.isVanished() && !run.isMarkedDeleted();
            if (run.isSymbol()) {
                if (seen && isShown()) {
                    text.append(symbol(run.getSymbolCharacter()));
                }
            } else {
                String script = run.getSubSuperScriptIndex() == 1 ? RaisedText.SUPERSCRIPT : "";
                RaisedText.of(text, run.text(), script).chars().forEach(sign -> add(text, (char) sign, seen, run));
            }
        }
        return text.toString();
    }

    private boolean isShown() {
        return !fields.contains(false);
    }

    private void add(StringBuilder text, char sign, boolean seen, CharacterRun run) {
        if (sign == FIELD) {
            fields.push(false);
            codes.push(new StringBuilder());
        } else if (sign == RESULT && !fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        } else if (sign == FIELD_END && !fields.isEmpty()) {
            String code = codes.pop().toString();
            boolean bare = !fields.pop();
            text.append(bare && seen && isShown() ? WordEquation.text(code) : "");
        } else if (!fields.isEmpty() && !fields.peek()) {
            codes.peek().append(sign);
            boolean box = sign == DRAWING && codes.peek().toString().contains("FORMCHECKBOX");
            text.append(box && seen ? LegacyWordBox.of(data, run.getPicOffset()) : "");
        } else if (seen && isShown()) {
            text.append(shown(sign));
        }
    }

    private static String shown(char sign) {
        return switch (sign) {
            case '\t' -> "\t";
            case 0x0B, 0x0C, 0x0E -> "\n";
            case 0x1E -> "-";
            default ->
                sign < ' ' || sign == 0x7F
                        ? ""
                        : sign >= 0xF000 && sign <= 0xF0FF ? symbol(sign) : String.valueOf(sign);
        };
    }

    private static String symbol(char sign) {
        int code = sign < 0x100 ? 0xF000 + sign : sign;
        return WordParagraph.symbol(Integer.toHexString(code).toUpperCase(Locale.ROOT));
    }
}
