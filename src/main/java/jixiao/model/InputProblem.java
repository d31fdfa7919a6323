package jixiao.model;

/**
 * 输入有误: a submission that cannot be read. Its message is one Chinese sentence naming file, sheet and cell, what was
 * found and what was expected; it is shown to the user as it is.
 */
public final class InputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with its sentence. */
    public InputProblem(String sentence) {
        super(sentence);
    }

    /** A problem with its sentence and what caused it. */
    public InputProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
