package jixiao.convention;

import java.util.Optional;

/** 口径有误: a convention that cannot be used. Its message is one Chinese sentence naming file, sheet and row. */
public final class ConventionProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Spot> spot;

    /**
     * 出错处.
     *
     * @param file how the workbook is named to people
     * @param sheet name of the sheet
     * @param row row as Excel counts, from 1; 0 for the sheet as a whole
     */
    public record Spot(String file, String sheet, int row) {}

    /** A problem with its sentence. */
    public ConventionProblem(String sentence) {
        super(sentence);
        this.spot = Optional.empty();
    }

    /** A problem with its sentence and where it stands. */
    public ConventionProblem(String sentence, Spot spot) {
        super(sentence);
        this.spot = Optional.of(spot);
    }

    /** A problem with its sentence and what caused it. */
    public ConventionProblem(String sentence, Throwable cause) {
        super(sentence, cause);
        this.spot = Optional.empty();
    }

    /** Where it stands; empty for what concerns a whole workbook or folder. */
    public Optional<Spot> spot() {
        return spot;
    }
}
