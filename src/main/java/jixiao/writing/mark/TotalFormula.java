package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.writing.edit.CellAt;

/** 总分公式: a live sum of the cells that hold the scores, runs of one column written as ranges. */
final class TotalFormula {
    /** Arguments that Excel allows a function. */
    private static final int MOST_ARGUMENTS = 250;

    private TotalFormula() {}

    /**
     * The formula without "=".
     *
     * @param cells addresses of the scores, in order, each once
     * @param rounding decimals of the scores
     * @param cap the highest total allowed, in points
     */
    static String of(List<String> cells, ScoreRounding rounding, Optional<BigDecimal> cap) {
        List<String> ranges = ranges(cells);
        StringBuilder sum = new StringBuilder();
        for (int from = 0; from < ranges.size(); from += MOST_ARGUMENTS) {
            int to = Math.min(ranges.size(), from + MOST_ARGUMENTS);
            sum.append(from == 0 ? "" : "+")
                    .append("SUM(")
                    .append(String.join(",", ranges.subList(from, to)))
                    .append(')');
        }
        String rounded = rounding.sum(sum.toString());
        return cap.map(most -> "MIN(" + most.toPlainString() + "," + rounded + ")")
                .orElse(rounded);
    }

    private static List<String> ranges(List<String> cells) {
        List<String> result = new ArrayList<>();
        CellAt first = null;
        CellAt last = null;
        for (String cell : cells) {
            CellAt at = CellAt.parse(cell);
            if (last != null && at.column() == last.column() && at.row() == last.row() + 1) {
                last = at;
                continue;
            }
            if (first != null) {
                result.add(range(first, last));
            }
            first = at;
            last = at;
        }
        if (first != null) {
            result.add(range(first, last));
        }
        return result;
    }

    private static String range(CellAt first, CellAt last) {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
