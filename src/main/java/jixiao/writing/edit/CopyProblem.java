package jixiao.writing.edit;

/** 副本做不成: a workbook that cannot be changed. Its message is one Chinese sentence, shown to the user as it is. */
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
