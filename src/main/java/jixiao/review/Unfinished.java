package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jixiao.review.letter.Letters;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;

/** 未写完的文件 of a review that was stopped. */
public final class Unfinished {
    private Unfinished() {}

    /**
     * Removes them; what cannot be removed stays for the next time.
     *
     * @param out the output folder
     */
    public static void sweep(Path out) {
        for (String part : List.of("", Copies.FOLDER, Letters.FOLDER, ReviewStore.FOLDER)) {
            int depth = part.isEmpty() ? 1 : Integer.MAX_VALUE;
            try (Stream<Path> all = Files.walk(out.resolve(part), depth)) {
                for (Path each : all.filter(Unfinished::isOne).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | UncheckedIOException absentOrInUse) {
                // Nothing to remove, or the next run removes it.
            }
        }
    }

    private static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(OutputFile.UNFINISHED) && name.endsWith(".tmp");
    }
}
