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
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;

/**
 * 写出时的汇总: 复核汇总.xlsx as the program wrote it, kept out of sight, so that what a person changes outside the white columns
 * is found by comparison and told, and never lost without a word.
 */
final class WrittenSummary {
    private static final String FOLDER = "summary";
    private static final Map<String, List<String>> WHITE =
            Map.of(TreatmentSheet.NAME, TreatmentSheet.WHITE, RulingSheet.NAME, RulingSheet.WHITE);

    /** So many changes are told on the terminal; the sheet tells all. */
    private static final int TOLD = 10;

    private final Path summary;
    private final Path folder;
    private final LocalDate day;
    private final List<HandChange> changes;
    private Optional<Path> kept = Optional.empty();

    /**
     * Looks at what stands in a result folder.
     *
     * @param day today
     */
    WrittenSummary(Path out, LocalDate day) throws IOException {
        this.summary = out.resolve(Review.SUMMARY);
        this.folder = out.resolve(ReviewStore.FOLDER).resolve(FOLDER);
        this.day = day;
        this.changes = found();
    }

    /** What a person has changed since it was written; none where it is as written, or nobody knows how it was. */
    List<HandChange> changes() {
        return changes;
    }

    private List<HandChange> found() throws IOException {
        if (!Files.isRegularFile(summary) || Files.isRegularFile(kept(summary))) {
            return List.of();
        }
        // After a kill two may be kept: that of which less is different was changed.
        return all().stream()
                .map(each -> new HandChanges(WHITE).between(each, summary))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /**
     * Keeps a summary that is about to stand in its place, and the one that stands there beside it, under the day's name where
     * a person has changed it.
     *
     * @param unfinished whether the one that stands there was written by a review that was then killed, and nobody has touched
     *     it since
     */
    void replace(Path written, boolean unfinished) {
        keep(written);
        if (!changes.isEmpty()) {
            kept = Optional.of(OldCopy.keep(summary, Review.SUMMARY.replace(".xlsx", "_" + day)));
        } else if (!unfinished) {
            OldCopy.keep(summary);
        }
    }

    private void keep(Path written) {
        OutputFile.write(kept(written), true, file -> Files.copy(written, file, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Forgets all but the one that stands in its place. */
    void tidy() throws IOException {
        Path standing = kept(summary);
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

    /** What is to be told, a sentence a line: how much was changed, where it is kept, and the first of the changes. */
    Optional<String> notice() {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder told = new StringBuilder("「" + Review.SUMMARY + "」里白色各栏以外有人改了" + changes.size() + "处,没有采用,列在新汇总的《"
                + HandChangeSheet.NAME + "》"
                + kept.map(path -> ",改过的一本留作「" + path.getFileName() + "」").orElse("") + ":");
        changes.stream().limit(TOLD).forEach(each -> told.append('\n').append(each.sentence()));
        return Optional.of(changes.size() > TOLD ? told.append("\n……").toString() : told.toString());
    }
}
