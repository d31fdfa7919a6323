package jixiao.rollup;

import jixiao.intake.Submission;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;

/**
 * 一张表 and the file that it stands in.
 *
 * @param table as read
 * @param submission its file
 */
record Filed(SelfEvaluation table, Submission submission) {
    Filed {
        Given.all(table, submission);
    }
}
