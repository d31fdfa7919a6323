package jixiao.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.intake.Submission;
import jixiao.model.Form;
import jixiao.model.Range;
import jixiao.model.Severity;
import jixiao.review.alike.Trace;
import jixiao.review.decide.Dealt;

/** 表摘要 for tests. */
public final class Summaries {
    private Summaries() {}

    /** Of a table of a project; each call makes all of its parts anew. */
    public static TableSummary table(String key, String unit, String project, String total) {
        return new TableSummary(
                key,
                new Submission(project + ".xlsx", Path.of(project + ".xlsx"), 0),
                new String("自评表"),
                new String("00ff"),
                new TableSummary.Head(
                        Form.PROJECT, Optional.of(2024), new String(unit), "", "", project, Optional.empty()),
                new TableSummary.Money(
                        Optional.of(new BigDecimal("1201.71")),
                        Optional.of(new BigDecimal("1141.71")),
                        Optional.empty()),
                new TableSummary.Scored(
                        Optional.of(new BigDecimal("93.64")),
                        new BigDecimal(total),
                        new Range(new BigDecimal(total), new BigDecimal("100")),
                        new BigDecimal(total),
                        BigDecimal.ZERO,
                        Optional.empty(),
                        false,
                        false,
                        true,
                        "武汉"),
                new TableSummary.Counts(
                        1,
                        List.of(
                                new TableSummary.Found("SCORE_MISMATCH", Severity.ERROR, 2),
                                new TableSummary.Found("UNIT_MISMATCH", Severity.INFO, 3),
                                new TableSummary.Found("OVERACHIEVED", Severity.WARNING, 1),
                                new TableSummary.Found("UNIT_MISMATCH", Severity.WARNING, 4))),
                new Dealt(0, 0, 0),
                false,
                "得分与规则不符(H11)",
                Trace.NONE);
    }
}
