package jixiao.document.ooxml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML 编码: bytes of a part as text and back. A part in UTF-8, which nearly all are, comes back byte for byte (its
 * byte-order mark too); one in another encoding is declared and written as UTF-8.
 */
public final class XmlEncoding {
    private static final Pattern DECLARED =
            Pattern.compile("^\uFEFF?\\s*<\\?xml[^>]*?encoding\\s*=\\s*([\"'])([A-Za-z0-9._-]+)\\1");
    /** No declaration is longer. */
    private static final int HEAD = 200;

    private XmlEncoding() {}

    /** The text of a part; bytes that are not of their encoding are an {@link PackageProblem}. */
    public static String decode(byte[] bytes) {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return charset.equals(StandardCharsets.UTF_8) ? text : declareUtf8(text);
        } catch (CharacterCodingException wrong) {
            throw new PackageProblem("文字编码不是" + charset.name());
        }
    }

    /** The bytes of a text that {@link #decode} gave, in UTF-8. */
    public static byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(2));
        } catch (IllegalArgumentException unknown) {
            throw new PackageProblem("文字编码“" + declared.group(2) + "”不认识");
        }
    }

    private static String declareUtf8(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher declared = DECLARED.matcher(plain);
        return declared.find()
                ? plain.substring(0, declared.start(2)) + "UTF-8" + plain.substring(declared.end(2))
                : plain;
    }
}
