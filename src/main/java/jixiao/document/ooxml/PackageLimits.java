package jixiao.document.ooxml;

/**
 * 文件包上限: how much a package may unpack to, judged on its directory before anything is unpacked.
 *
 * @param parts most parts
 * @param partBytes most bytes of one part, unpacked
 * @param ratio most bytes that one packed byte may stand for, in parts over 1 MiB
 */
public record PackageLimits(int parts, long partBytes, int ratio) {
    /** For packages that were read before: everything that fits into memory. */
    public static final PackageLimits NONE =
            new PackageLimits(Integer.MAX_VALUE, Integer.MAX_VALUE - 8L, Integer.MAX_VALUE);

    /** 超过上限: which of the limits a package is beyond. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean parts;
        private final long found;

        Exceeded(boolean parts, long found) {
            super(parts ? "too many parts" : "too big a part");
            this.parts = parts;
            this.found = found;
        }

        /** Whether it has too many parts; else one part of it is too big. */
        public boolean isOfParts() {
            return parts;
        }

        /** How many parts, or how many bytes of one. */
        public long found() {
            return found;
        }
    }
}
