package jixiao.json;

import java.util.List;

/** 不合的成员: a member that is not what it should be; {@link DocumentReader} makes a sentence of it. */
final class Misfit extends RuntimeException {
    private final transient List<Object> path;
    private final String expected;

    /**
     * A misfit.
     *
     * @param path names and numbers from the document down to the member
     * @param expected what should be there, in Chinese
     */
    Misfit(List<Object> path, String expected) {
        super(expected, null, false, false);
        this.path = List.copyOf(path);
        this.expected = expected;
    }

    List<Object> path() {
        return path;
    }

    String expected() {
        return expected;
    }
}
