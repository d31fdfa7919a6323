package jixiao.web;

/** 不能进入: a request that the gate turns away. */
final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    Denied(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Why. */
    enum Why {
        /** It names another host than this machine. */
        HOST,
        /** It does not know the key. */
        KEY,
        /** It would change something and does not come from the page. */
        FORGED
    }
}
