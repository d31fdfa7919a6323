package jixiao.convention;

/** 口径有误: a convention that cannot be used. Its message is one Chinese sentence naming file, sheet and row. */
public final class ConventionProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with its sentence. */
    public ConventionProblem(String sentence) {
        super(sentence);
    }

    /** A problem with its sentence and what caused it. */
    public ConventionProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
