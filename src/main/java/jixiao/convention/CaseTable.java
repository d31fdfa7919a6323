package jixiao.convention;

import java.util.List;
import java.util.Objects;

/**
 * 用例: a small table with what it must come to.
 *
 * @param name its name, one of a kind in its workbook
 * @param lines its indicators, at least one; what is given and expected of the whole table stands on the first
 */
public record CaseTable(String name, List<CaseLine> lines) {
    public CaseTable {
        Objects.requireNonNull(name);
        lines = List.copyOf(lines);
    }

    /** The line on which what concerns the whole table stands. */
    public CaseLine first() {
        return lines.get(0);
    }
}
