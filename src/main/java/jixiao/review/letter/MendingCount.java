package jixiao.review.letter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.review.decide.FilledSheet;

/** 整改台账的计数: how many things that units were told stand where, as the log of a result folder has them. */
public final class MendingCount {
    private MendingCount() {}

    /**
     * Counts by 状态.
     *
     * @param out result folder of a review
     * @return in the order in which they first stand; empty where there is no log
     * @throws jixiao.writing.OutputProblem when the log cannot be read
     */
    public static Map<String, Integer> of(Path out) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        new FilledSheet(out.resolve(MendingLog.FILE), MendingLog.NAME, List.of("状态"), List.of("原因"))
                .rows()
                .forEach(row -> counts.merge(row.text("状态"), 1, Integer::sum));
        counts.remove("");
        return counts;
    }
}
