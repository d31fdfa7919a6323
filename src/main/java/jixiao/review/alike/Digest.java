package jixiao.review.alike;

/** 指纹: a number of 64 bits for a text; two texts of a folder meet in it by chance only once in some 10^8 folders. */
final class Digest {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Digest() {}

    /** Never 0. */
    static long of(String text) {
        long digest = BASIS;
        for (int at = 0; at < text.length(); at++) {
            digest = (digest ^ text.charAt(at)) * PRIME;
        }
        return digest == 0 ? 1 : digest;
    }
}
