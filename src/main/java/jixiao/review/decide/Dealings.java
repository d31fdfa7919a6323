package jixiao.review.decide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.intake.UnitNames;
import jixiao.review.Review;
import jixiao.review.paper.PaperBook;
import jixiao.review.paper.PaperReading;
import jixiao.review.paper.Papers;
import jixiao.store.ReviewStore;
import jixiao.store.Said;

/**
 * 人的意见: all that people have filled in in the workbooks of an earlier review.
 *
 * @param rulings 《待定事项》
 * @param papers 复核底稿
 * @param treatments 《审核发现》
 * @param notices where a workbook and the page say something else, a sentence each
 */
public record Dealings(Rulings rulings, Papers papers, Treatments treatments, List<String> notices) {
    /**
     * Reads what stands in a result folder, with what was said in the page since.
     *
     * @throws jixiao.writing.OutputProblem when a workbook is there and cannot be read, or lacks a heading
     */
    public static Dealings read(Engine engine, Path out, ReviewStore store) {
        Path summary = out.resolve(Review.SUMMARY);
        UnitNames names = engine.judges().unitNames();
        Heard heard = new Heard(names, saved(summary), store.page().uncounted());
        return new Dealings(
                new Rulings(engine, heard.rows(Spoken.RULING, RulingSheet.read(summary))),
                new Papers(engine, PaperReading.read(out.resolve(PaperBook.FILE))),
                new Treatments(engine, heard.rows(Spoken.TREATMENT, TreatmentSheet.read(summary))),
                heard.notices());
    }

    private static Optional<Instant> saved(Path summary) {
        try {
            return Files.isRegularFile(summary)
                    ? Optional.of(Files.getLastModifiedTime(summary).toInstant())
                    : Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** All rows, to be kept for the page. */
    public List<Said> said() {
        return Stream.of(
                        treatments.rows().stream().map(Spoken.TREATMENT::said),
                        rulings.rows().stream().map(Spoken.RULING::said),
                        papers.rows().stream().map(row -> new Said(Spoken.PAPER, row.texts())))
                .flatMap(rows -> rows)
                .toList();
    }

    /** What is to be told, a sentence a line; empty when there is nothing. */
    public Optional<String> notice() {
        return notices.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notices));
    }

    /** Keeps it in the store. */
    public void keep(ReviewStore store) {
        store.decided(rulings.kept());
        store.decided(papers.kept());
        store.treated(treatments.kept());
    }

    /** Digests of it. */
    public List<String> digests() {
        return List.of(rulings.digest(), papers.digest(), treatments.digest());
    }
}
