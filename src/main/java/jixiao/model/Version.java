package jixiao.model;

/** 版本: which edition of the engine judged. */
public final class Version {
    /** Number of this edition, the same as the build's; a test holds them together. */
    public static final String NUMBER = "1.0.0";

    /** Name and number, as documents and {@code --version} state them. */
    public static final String NAME = "jixiao " + NUMBER;

    private Version() {}
}
