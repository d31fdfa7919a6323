package jixiao.writing.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packages read and made with the JDK's own classes, and fixtures. */
public final class Zips {
    private Zips() {}

    /** Unpacked parts by name, in order. */
    public static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> result = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                result.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    public static String text(byte[] zip, String part) {
        byte[] found = parts(zip).get(part);
        if (found == null) {
            throw new IllegalStateException(
                    "No part " + part + " among " + parts(zip).keySet());
        }
        return new String(found, StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The package with one part put in or replaced. */
    public static byte[] with(byte[] zip, String part, byte[] content) {
        Map<String, byte[]> parts = parts(zip);
        parts.put(part, content);
        return zip(parts);
    }

    /** The package with a piece of one part replaced; it must be there. */
    public static byte[] replaced(byte[] zip, String part, String old, String fresh) {
        String text = text(zip, part);
        if (!text.contains(old)) {
            throw new IllegalStateException("No " + old + " in " + part);
        }
        return with(zip, part, text.replace(old, fresh).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] resource(String name) {
        try (InputStream in = Zips.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
