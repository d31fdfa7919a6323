package jixiao;

import jixiao.document.Digest;

/**
 * 报送文件: what somebody handed in.
 *
 * @param name the file as people know it
 * @param bytes all of it; nobody changes them
 */
public record Submitted(String name, byte[] bytes) {
    /** SHA-256 of the bytes, in hex; reckoned anew each time. */
    public String digest() {
        return Digest.of(bytes);
    }
}
