package jixiao.model;

/**
 * 输入有误: a submission that cannot be read. Its message is one Chinese sentence naming file, sheet and cell, what was
 * found and what was expected; it is shown to the user as it is.
 */
public final class InputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether the file can be read, but holds no table and may well be none: a report filed beside the tables. */
    private final boolean attachment;

    /** A problem with its sentence. */
    public InputProblem(String sentence) {
        this(sentence, false);
    }

    private InputProblem(String sentence, boolean attachment) {
        super(sentence);
        this.attachment = attachment;
    }

    /** A document that can be read and holds no self-evaluation table (附件). */
    public static InputProblem attachment(String sentence) {
        return new InputProblem(sentence, true);
    }

    /** A problem with its sentence and what caused it. */
    public InputProblem(String sentence, Throwable cause) {
        super(sentence, cause);
        this.attachment = false;
    }

    /** Whether it is a document without a self-evaluation table, which is no fault where others stand beside it. */
    public boolean isAttachment() {
        return attachment;
    }
}
