package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jixiao.review.known.KnownPaths;

/** 指纹: digests of what a review is held against, so that it is known when any of it has changed. */
final class Fingerprint {
    private Fingerprint() {}

    /** Of a file's content, or of those of all files of a folder with their names; of an absent one its name alone. */
    static List<String> of(KnownPaths known) {
        List<String> parts = new ArrayList<>();
        for (Path path : known.all()) {
            parts.add(path.toString());
            parts.addAll(of(path));
        }
        parts.add(known.approved().isPresent() + " " + known.ledger().isPresent());
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
