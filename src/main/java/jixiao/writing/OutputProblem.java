package jixiao.writing;

/** 输出有误: a result that cannot be written where it was asked for. Its message is one Chinese sentence for the user. */
public final class OutputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with its sentence. */
    public OutputProblem(String sentence) {
        super(sentence);
    }

    /** A problem with its sentence and what caused it. */
    public OutputProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
