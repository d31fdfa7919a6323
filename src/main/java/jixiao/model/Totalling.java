package jixiao.model;

/** 总分的用处: whether the total of a scored table may be told and filled in; each tells less than the one before. */
public enum Totalling {
    /** It counts. */
    COUNTED,
    /** More points can be earned than there are: the total is told, not filled in, and gives no grade (满分超过100分). */
    UNFILLED,
    /** The sheet's points are another convention's: there is no total, and nothing is filled in (口径不符). */
    NONE;

    /** The one of both that tells less. */
    public Totalling and(Totalling other) {
        return compareTo(other) < 0 ? other : this;
    }
}
