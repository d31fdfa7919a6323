package jixiao.writing.edit;

/** 行区间: rows from 0, both included. */
public record RowSpan(int first, int last) {
    /** Rows in order. */
    public RowSpan {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("Not rows: " + first + " to " + last);
        }
    }
}
