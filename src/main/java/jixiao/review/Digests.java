package jixiao.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.document.Digest;

/** 摘要值: SHA-256 as hex digits. */
public final class Digests {
    private static final int PART = 1 << 16;

    private Digests() {}

    /** Of a file's bytes; empty where it cannot be read, which the reader will tell in its own words. */
    public static String of(Path file) {
        Digest digest = new Digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[PART];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.add(part, read);
            }
            return digest.hex();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Of texts; where one ends and the next begins counts. */
    public static String of(Iterable<String> texts) {
        Digest digest = new Digest();
        texts.forEach(digest::add);
        return digest.hex();
    }
}
