package jixiao.review.known;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Given;

/**
 * 已知的来处: what a review holds its tables against.
 *
 * @param approved 批复的绩效目标表: an Excel list, or a folder of lists and tables; empty for none
 * @param ledger 预算执行台账, an Excel list; empty for none
 * @param last the folder of results of last year's review; empty for none
 */
public record KnownPaths(Optional<Path> approved, Optional<Path> ledger, Optional<Path> last) {
    /** Nothing is known. */
    public static final KnownPaths NONE = new KnownPaths(Optional.empty(), Optional.empty(), Optional.empty());

    public KnownPaths {
        Given.all(approved, ledger, last);
    }

    /** All that are named, files and folders. */
    public List<Path> all() {
        return Stream.of(approved, ledger, last).flatMap(Optional::stream).toList();
    }
}
