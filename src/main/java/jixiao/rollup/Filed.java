package jixiao.rollup;

import java.util.Objects;
import jixiao.intake.Submission;
import jixiao.model.SelfEvaluation;

/**
 * 一张表 and the file that it stands in.
 *
 * @param table as read
 * @param submission its file
 */
record Filed(SelfEvaluation table, Submission submission) {
    Filed {
        Objects.requireNonNull(table);
        Objects.requireNonNull(submission);
    }
}
