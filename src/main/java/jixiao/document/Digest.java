package jixiao.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 摘要: SHA-256 of bytes, or over texts none of which can run into the next. */
public final class Digest {
    private final MessageDigest sha256;

    /** Of nothing yet. */
    public Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /** Lower-case hex SHA-256 of bytes. */
    public static String of(byte[] bytes) {
        Digest digest = new Digest();
        digest.add(bytes, bytes.length);
        return digest.hex();
    }

    /** Adds the first bytes of a part. */
    public void add(byte[] part, int length) {
        sha256.update(part, 0, length);
    }

    /** Adds texts. */
    public void add(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
        }
    }

    /** Lower-case hex digest of what was added. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
