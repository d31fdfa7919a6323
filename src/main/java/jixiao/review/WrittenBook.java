package jixiao.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.review.decide.RulingSheet;
import jixiao.review.decide.TreatmentSheet;
import jixiao.review.letter.MendingLog;
import jixiao.review.paper.PaperBook;
import jixiao.review.paper.PaperChanges;
import jixiao.review.summary.HandChange;
import jixiao.review.summary.HandChangeSheet;
import jixiao.review.summary.HandChanges;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;

/**
 * 写出时的工作簿: 复核汇总.xlsx, 复核底稿.xlsx or 整改台账.xlsx as the program wrote it, kept out of sight, so that what a person
 * changes outside the white columns is found by comparison and told, and never lost without a word.
 */
public final class WrittenBook {
    /** So many changes are told on the terminal where a sheet tells all. */
    private static final int TOLD = 10;

    private final Path book;
    private final Path folder;
    private final HandChanges comparing;
    private final LocalDate day;
    private final List<HandChange> changes;
    private Optional<Path> kept = Optional.empty();

    private WrittenBook(Path out, String file, String folder, HandChanges comparing, LocalDate day) throws IOException {
        this.book = out.resolve(file);
        this.folder = out.resolve(ReviewStore.FOLDER).resolve(folder);
        this.comparing = comparing;
        this.day = day;
        this.changes = found();
    }

    /**
     * Looks at the summary that stands in a result folder.
     *
     * @param day today
     */
    static WrittenBook summary(Path out, LocalDate day) throws IOException {
        Map<String, List<String>> white =
                Map.of(TreatmentSheet.NAME, TreatmentSheet.WHITE, RulingSheet.NAME, RulingSheet.WHITE);
        return new WrittenBook(out, Review.SUMMARY, "summary", new HandChanges(white), day);
    }

    /** The same of the working paper, on whose sheets numbers follow from what is filled in. */
    static WrittenBook paper(Path out, LocalDate day) throws IOException {
        return new WrittenBook(out, PaperBook.FILE, "paper", new PaperChanges(), day);
    }

    /** The same of 整改台账. */
    public static WrittenBook log(Path out, LocalDate day) throws IOException {
        HandChanges comparing = new HandChanges(Map.of(MendingLog.NAME, MendingLog.WHITE));
        return new WrittenBook(out, MendingLog.FILE, "log", comparing, day);
    }

    /** What a person has changed since it was written; none where it is as written, or nobody knows how it was. */
    List<HandChange> changes() {
        return changes;
    }

    private List<HandChange> found() throws IOException {
        if (!Files.isRegularFile(book) || Files.isRegularFile(kept(book))) {
            return List.of();
        }
        // After a kill two may be kept: that of which less is different was changed.
        return all().stream()
                .map(each -> comparing.between(each, book))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /**
     * Keeps a workbook that is about to stand in its place, and the one that stands there beside it, under the day's name where
     * a person has changed it.
     *
     * @param unfinished whether the one that stands there was written by a review that was then killed, and nobody has touched
     *     it since
     */
    public void replace(Path written, boolean unfinished) {
        keep(written);
        if (!changes.isEmpty()) {
            kept = Optional.of(OldCopy.keep(book, name().replace(".xlsx", "_" + day)));
        } else if (!unfinished) {
            OldCopy.keep(book);
        }
    }

    private void keep(Path written) {
        OutputFile.write(kept(written), true, file -> Files.copy(written, file, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Forgets all but the one that stands in its place. */
    public void tidy() throws IOException {
        Path standing = kept(book);
        for (Path each : all()) {
            if (!each.equals(standing)) {
                Files.deleteIfExists(each);
            }
        }
    }

    private Path kept(Path written) {
        return folder.resolve(Digests.of(written) + ".xlsx");
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private String name() {
        return book.getFileName().toString();
    }

    /** What is to be told, a sentence a line: how much was changed, where it is kept, and the first of the changes. */
    Optional<String> notice() {
        return notice(",列在新汇总的《" + HandChangeSheet.NAME + "》", TOLD);
    }

    /** The same where no sheet tells of the changes: all of them. */
    public Optional<String> fullNotice() {
        return notice("", changes.size());
    }

    private Optional<String> notice(String where, int most) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder told = new StringBuilder("「" + name() + "」里白色各栏以外有人改了" + changes.size() + "处,没有采用" + where
                + kept.map(path -> ",改过的一本留作「" + path.getFileName() + "」").orElse("") + ":");
        changes.stream().limit(most).forEach(each -> told.append('\n').append(each.sentence()));
        return Optional.of(changes.size() > most ? told.append("\n……").toString() : told.toString());
    }
}
