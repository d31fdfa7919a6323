package jixiao.web;

/** 已不在案头: a file that was put away, or that never was there. */
final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gone() {
        super("gone", null, false, false);
    }
}
