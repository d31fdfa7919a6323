package jixiao.document.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.InputProblem;

/**
 * 网页的编码: a mark at the start of the file decides, else what the page says of itself, else it must be UTF-8. A page that
 * is not what it says is refused: its digits would be right and its words would not.
 */
final class WebCharset {
    private static final int HEAD = 64 << 10;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Set<String> CHINESE_NAMES =
            Set.of("gb18030", "gbk", "x-gbk", "gb2312", "gb_2312-80", "csgb2312", "euc-cn", "cp936", "ms936");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern SAID = Pattern.compile(
            "<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']?([\\w:.-]{1,40})|<meta\\b[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");

    private WebCharset() {}

    /**
     * The text of a page.
     *
     * @throws InputProblem when its charset is none that is known, or not the one that it says
     */
    static String decoded(String file, byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8).orElseThrow(() -> WebRefusals.charsetWrong(file, "UTF-8"));
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            Charset wide = bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return strict(bytes, 2, wide).orElseThrow(() -> WebRefusals.charsetWrong(file, "UTF-16"));
        }
        Map<Charset, String> said = said(file, bytes);
        Optional<String> plain = strict(bytes, 0, StandardCharsets.UTF_8);
        if (isAscii(bytes)) {
            return plain.orElseThrow();
        }
        if (said.size() > 1) {
            throw WebRefusals.charsetTwice(file, String.join("、", said.values()));
        }
        if (said.isEmpty()) {
            return plain.orElseThrow(() -> WebRefusals.charsetMissing(file));
        }
        Charset charset = said.keySet().iterator().next();
        String name = said.get(charset);
        if (charset.equals(CHINESE) && plain.isPresent()) {
            throw WebRefusals.charsetWrong(file, name);
        }
        return strict(bytes, 0, charset).orElseThrow(() -> WebRefusals.charsetWrong(file, name));
    }

    /** The charsets that the page says it has, with the names that it gives them. */
    private static Map<Charset, String> said(String file, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher each =
                SAID.matcher(COMMENT.matcher(head.toLowerCase(Locale.ROOT)).replaceAll(""));
        Map<Charset, String> said = new LinkedHashMap<>();
        while (each.find()) {
            String name = each.group(1) == null ? each.group(2) : each.group(1);
            if (CHINESE_NAMES.contains(name)) {
                said.putIfAbsent(CHINESE, name);
            } else if (name.equals("utf-8") || name.equals("utf8")) {
                said.putIfAbsent(StandardCharsets.UTF_8, name);
            } else if (!isAscii(bytes)) {
                throw WebRefusals.charsetUnknown(file, name);
            }
        }
        return said;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] bytes, int... signs) {
        byte[] head = new byte[signs.length];
        for (int at = 0; at < signs.length; at++) {
            head[at] = (byte) signs[at];
        }
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
