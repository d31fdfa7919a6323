package jixiao.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.review.summary.HandChange;

/**
 * 写出时的各本: what a review is about to replace.
 *
 * @param summary 复核汇总
 * @param paper 复核底稿; empty where none is written this time
 */
public record WrittenBooks(WrittenBook summary, Optional<WrittenBook> paper) {
    /** Looks at what stands in a result folder. */
    static WrittenBooks in(ReviewOptions options) throws IOException {
        LocalDate day = LocalDate.now(options.clock());
        Path out = options.out();
        return new WrittenBooks(
                WrittenBook.summary(out, day),
                options.papers() ? Optional.of(WrittenBook.paper(out, day)) : Optional.empty());
    }

    private Stream<WrittenBook> all() {
        return Stream.concat(Stream.of(summary), paper.stream());
    }

    /** What a person has changed in them outside the white columns. */
    public List<HandChange> changes() {
        return all().flatMap(each -> each.changes().stream()).toList();
    }

    /** What is to be told of it, a sentence a line. */
    Optional<String> notice() {
        String told = all().flatMap(each -> each.notice().stream()).collect(Collectors.joining("\n"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** Forgets all but those that stand in their place. */
    void tidy() throws IOException {
        summary.tidy();
        if (paper.isPresent()) {
            paper.get().tidy();
        }
    }
}
