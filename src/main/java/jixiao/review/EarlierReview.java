package jixiao.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jixiao.store.FinishedReview;

/** 上次的复核: what it left in the result folder. */
final class EarlierReview {
    private final Path out;
    private final boolean copies;
    private final FinishedReview before;

    EarlierReview(ReviewOptions options, FinishedReview before) {
        this.out = options.out();
        this.copies = options.copies();
        this.before = before;
    }

    /** Whether it is of the same, wrote all copies, and all that it wrote is there. */
    boolean stands(String fingerprint) {
        return before.fingerprint().equals(fingerprint)
                && ReviewResult.of(before.result()).unwritten().isEmpty()
                && Stream.concat(
                                Stream.of(Review.SUMMARY),
                                before.copies().stream().flatMap(EarlierReview::withBeside))
                        .allMatch(each -> Files.isRegularFile(out.resolve(each)));
    }

    private static Stream<String> withBeside(String copy) {
        return Stream.concat(Stream.of(copy), Copies.beside(copy).stream());
    }

    /** Removes what it wrote for files that are no longer there; {@code written} stays. */
    void tidy(List<String> written) throws IOException {
        if (copies) {
            for (String copy : before.copies()) {
                if (!written.contains(copy)) {
                    Copies.delete(out, copy);
                }
            }
        }
    }
}
