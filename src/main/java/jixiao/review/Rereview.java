package jixiao.review;

import java.time.LocalDate;
import java.util.Optional;
import jixiao.Engine;
import jixiao.review.letter.LetterOptions;
import jixiao.review.letter.Letters;

/** 复核一遍: what {@code jixiao review} does, the log of what is to be mended among it; for those who are no command. */
public final class Rereview {
    private final Engine engine;
    private final ReviewOptions options;

    /** A review to be done. */
    public Rereview(Engine engine, ReviewOptions options) {
        this.engine = engine;
        this.options = options;
    }

    /**
     * Does it.
     *
     * @param progress is told how far it has come
     * @param second a convention whose results are set beside; empty for none
     * @throws jixiao.model.InputProblem when there is nothing to review, or a list cannot be read
     * @throws jixiao.writing.OutputProblem when the results cannot be written, or somebody else is at work there
     */
    public ReviewResult run(Progress progress, Optional<Engine> second) {
        ReviewResult result = new Review(engine, options, progress, second).run();
        LetterOptions plain = LetterOptions.plain(options.out(), LocalDate.now(options.clock()));
        return result.noticed(new Letters(engine, plain, options.clock()).log());
    }
}
