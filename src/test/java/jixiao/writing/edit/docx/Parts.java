package jixiao.writing.edit.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 部件: what a package holds, by names. */
public final class Parts {
    private Parts() {}

    /** The content of each part; bytes as signs of one byte each, so that they compare and are shown. */
    public static Map<String, String> of(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    /** A part as text. */
    public static String text(byte[] file, String part) {
        return new String(of(file).get(part).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
