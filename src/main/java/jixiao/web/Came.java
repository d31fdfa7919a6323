package jixiao.web;

import java.util.Optional;
import jixiao.review.ReviewResult;
import jixiao.review.archive.ArchiveResult;
import jixiao.review.draw.SampleResult;
import jixiao.review.letter.LetterResult;

/**
 * 做出了什么.
 *
 * @param review of a review
 * @param letters of letters
 * @param sample of a draw
 * @param archive of an archive
 */
record Came(
        Optional<ReviewResult> review,
        Optional<LetterResult> letters,
        Optional<SampleResult> sample,
        Optional<ArchiveResult> archive) {
    static final Came NOTHING = new Came(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Came of(ReviewResult result) {
        return new Came(Optional.of(result), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Came of(LetterResult result) {
        return new Came(Optional.empty(), Optional.of(result), Optional.empty(), Optional.empty());
    }

    static Came of(SampleResult result) {
        return new Came(Optional.empty(), Optional.empty(), Optional.of(result), Optional.empty());
    }

    static Came of(ArchiveResult result) {
        return new Came(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(result));
    }
}
