package jixiao.review;

import java.nio.file.Path;
import java.util.List;
import jixiao.Engine;
import jixiao.store.ReviewStore;

/**
 * 人的意见: all that people have filled in in the workbooks of an earlier review.
 *
 * @param rulings 《待定事项》
 * @param papers 复核底稿
 * @param treatments 《审核发现》
 */
record Dealings(Rulings rulings, Papers papers, Treatments treatments) {
    /**
     * Reads what stands in a result folder.
     *
     * @throws jixiao.writing.OutputProblem when a workbook is there and cannot be read, or lacks a heading
     */
    static Dealings read(Engine engine, Path out) {
        Path summary = out.resolve(Review.SUMMARY);
        return new Dealings(
                new Rulings(engine, RulingSheet.read(summary)),
                new Papers(engine, PaperReading.read(out.resolve(PaperBook.FILE))),
                new Treatments(engine, TreatmentSheet.read(summary)));
    }

    /** Keeps it in the store. */
    void keep(ReviewStore store) {
        store.decided(rulings.kept());
        store.decided(papers.kept());
        store.treated(treatments.kept());
    }

    /** Digests of it. */
    List<String> digests() {
        return List.of(rulings.digest(), papers.digest(), treatments.digest());
    }
}
