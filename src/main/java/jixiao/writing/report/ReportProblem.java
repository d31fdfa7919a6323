package jixiao.writing.report;

/** 文书模板有误: a template that cannot be used. Its message is one Chinese sentence for the user. */
public final class ReportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with its sentence. */
    public ReportProblem(String sentence) {
        super(sentence);
    }

    /** A problem with its sentence and what caused it. */
    public ReportProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
