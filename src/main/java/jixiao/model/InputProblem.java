package jixiao.model;

/**
 * 输入有误: a submission that cannot be read. Its message is one Chinese sentence naming file, sheet and cell, what was
 * found and what was expected; it is shown to the user as it is.
 */
public final class InputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether the file can be read, but holds no table and may well be none: a report filed beside the tables. */
    private final boolean attachment;

    /** Whether it holds pictures of paper and no text. */
    private final boolean scan;

    /** A problem with its sentence. */
    public InputProblem(String sentence) {
        this(sentence, false, false);
    }

    private InputProblem(String sentence, boolean attachment, boolean scan) {
        super(sentence);
        this.attachment = attachment;
        this.scan = scan;
    }

    /** A document that can be read and holds no self-evaluation table (附件). */
    public static InputProblem attachment(String sentence) {
        return new InputProblem(sentence, true, false);
    }

    /** A document of pictures without text (扫描件). */
    public static InputProblem scan(String sentence) {
        return new InputProblem(sentence, false, true);
    }

    /** A problem with its sentence and what caused it. */
    public InputProblem(String sentence, Throwable cause) {
        super(sentence, cause);
        this.attachment = false;
        this.scan = false;
    }

    /** Whether it is a document without a self-evaluation table, which is no fault where others stand beside it. */
    public boolean isAttachment() {
        return attachment;
    }

    /** Whether it is a scan: an attachment where a table of the same unit stands beside it. */
    public boolean isScan() {
        return scan;
    }
}
