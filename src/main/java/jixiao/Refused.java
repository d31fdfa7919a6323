package jixiao;

import jixiao.model.Given;
import jixiao.model.InputProblem;

/**
 * 未能读取: a submitted file that cannot be judged.
 *
 * @param name the file as people know it
 * @param problem why
 */
public record Refused(String name, InputProblem problem) implements Outcome {
    public Refused {
        Given.all(name, problem);
    }

    /** One Chinese sentence: file, sheet and cell, what was found, what was expected. */
    public String sentence() {
        return problem.getMessage();
    }

    /** Whether it is a document that can be read and holds no table: 附件, and no fault where others stand beside it. */
    public boolean isAttachment() {
        return problem.isAttachment();
    }

    /** Whether it is a scan, which is no fault where a table of the same unit stands beside it. */
    public boolean isScan() {
        return problem.isScan();
    }

    @Override
    public Case orThrow() {
        throw problem;
    }
}
