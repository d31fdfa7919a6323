package jixiao.writing.form.template;

/** 表样有误: a template that cannot be used. Its message is one Chinese sentence for the user. */
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with its sentence. */
    public TemplateProblem(String sentence) {
        super(sentence);
    }

    /** A problem with its sentence and what caused it. */
    public TemplateProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
