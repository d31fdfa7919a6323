package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.Version;
import jixiao.review.known.KnownPaths;
import jixiao.store.ReviewStore;

/** 指纹: digests of what a review is held against, so that it is known when any of it has changed. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * Everything that the results of a review depend on.
     *
     * @param judges what judges and what people have said, as digests
     */
    static String of(ReviewOptions options, List<String> judges, Map<Submission, String> digests, List<Unread> unread) {
        List<String> parts = new ArrayList<>(List.of(Version.NAME));
        parts.addAll(judges);
        parts.addAll(List.of(
                options.roster().map(Digests::of).orElse(""),
                options.unitBy().name(),
                options.year().map(String::valueOf).orElse(""),
                options.bureau(),
                String.valueOf(options.copies()),
                String.valueOf(options.papers())));
        digests.forEach((submission, digest) -> parts.addAll(List.of(submission.name(), digest)));
        parts.addAll(of(options.known()));
        unread.forEach(each -> parts.addAll(List.of(each.file(), each.sentence())));
        return Digests.of(parts);
    }

    /** Of the content of each file that is named, or of those of all files of a folder with their names; of an absent one its name alone. */
    private static List<String> of(KnownPaths known) {
        List<String> parts = new ArrayList<>();
        for (Path path : known.all()) {
            parts.add(path.toString());
            boolean last = known.last().equals(Optional.of(path));
            parts.addAll(of(last ? path.resolve(ReviewStore.FOLDER) : path));
        }
        parts.add(known.approved().isPresent() + " " + known.ledger().isPresent() + " "
                + known.last().isPresent());
        return parts;
    }

    private static List<String> of(Path path) {
        try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> Stream.of(path.relativize(file).toString(), Digests.of(file)))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
