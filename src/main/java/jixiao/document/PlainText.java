package jixiao.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.document.Block.Paragraph;

/**
 * 文本文件: a report that was saved as plain text, each line a paragraph, but for lines that were broken at a width. Nothing but
 * its name tells it from other texts.
 */
final class PlainText {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private PlainText() {}

    /** Whether a file calls itself a text. */
    static boolean is(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /**
     * Its paragraphs in order, empty ones too, each with the number of its first line.
     *
     * @throws jixiao.model.InputProblem when it is in none of the usual encodings, or too long
     */
    static List<Block> blocks(String file, byte[] bytes, Limits limits) {
        Tally tally = new Tally(file, limits);
        List<String> lines = List.of(decoded(file, bytes).split("\\r\\n|\\r|\\n", -1));
        lines.forEach(line -> tally.cell());
        return WrappedLines.of(lines).stream()
                .<Block>map(whole -> new Paragraph(0, whole.line(), whole.text()))
                .toList();
    }

    private static String decoded(String file, byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return strict(bytes, StandardCharsets.UTF_16LE)
                    .orElseThrow(() -> Refusals.corrupt(file))
                    .substring(1);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return strict(bytes, StandardCharsets.UTF_16BE)
                    .orElseThrow(() -> Refusals.corrupt(file))
                    .substring(1);
        }
        return Stream.of(StandardCharsets.UTF_8, CHINESE)
                .flatMap(charset -> strict(bytes, charset).stream())
                .findFirst()
                .orElseThrow(() -> Refusals.corrupt(file))
                .replace("\uFEFF", "");
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
