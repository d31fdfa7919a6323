package jixiao.writing.list;

/** 底色: the grounds of words that say how grave something is; the word always stands there too. */
public enum Tint {
    /** In order. */
    GREEN(0xE2F0D9),
    /** For a person to look at. */
    YELLOW(0xFFF2CC),
    /** Not in order. */
    RED(0xF8D7DA),
    /** By the way. */
    GREY(0xEDEDED);

    private final int colour;

    Tint(int colour) {
        this.colour = colour;
    }

    /** Red, green and blue. */
    byte[] colour() {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
