package jixiao.writing.form;

/** 打印方式 of an official form: whose scores stand on it. */
public enum Printing {
    /** 正式表, to be signed: the unit's own scores, decisions and settled scores only; nothing of ours is printed. */
    SIGNED(false, false),
    /** 汇总表: every score that was computed, with notes on those that are open. */
    WHOLE(true, false),
    /** 草稿: as {@link #WHOLE}, and 草稿 stands in the header of every page. */
    DRAFT(true, true);

    private final boolean everyScore;
    private final boolean draft;

    Printing(boolean everyScore, boolean draft) {
        this.everyScore = everyScore;
        this.draft = draft;
    }

    /** Whether scores are printed that nobody has decided yet, and notes that say so. */
    boolean everyScore() {
        return everyScore;
    }

    /** Whether every page says that it is a draft. */
    boolean draft() {
        return draft;
    }
}
