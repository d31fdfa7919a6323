package jixiao;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 报送文件: what somebody handed in.
 *
 * @param name the file as people know it
 * @param bytes all of it; nobody changes them
 * @param digest SHA-256 of the bytes, in hex
 */
public record Submitted(String name, byte[] bytes, String digest) {
    /** A file by its bytes, which are not copied. */
    public static Submitted of(String name, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Submitted(name, bytes, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
