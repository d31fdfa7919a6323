package jixiao.writing.copy;

/** 副本无法写出: its message is one Chinese sentence, which is shown to the user as it is. Nothing was written. */
public final class CopyProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** A problem with its sentence. */
    public CopyProblem(String sentence) {
        super(sentence);
    }

    /** A problem with its sentence and what caused it. */
    public CopyProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
