package jixiao.review.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.review.Review;
import jixiao.review.draw.Sample;
import jixiao.review.letter.Letters;
import jixiao.review.letter.MendingLog;

/** 结果文件: what a result folder holds for people to take away: workbooks, letters, archives, marked copies. */
public final class ResultFiles {
    /** Folder of the marked copies. */
    private static final String COPIES = "标注副本";

    private static final List<String> FIRST = List.of(Review.SUMMARY, Review.PAPERS, Sample.FILE, MendingLog.FILE);

    private final Path out;

    /** Of a result folder, which need not be there. */
    public ResultFiles(Path out) {
        this.out = out;
    }

    /** Workbooks, archives and letters, as paths below the folder with /; the summary first, letters last. */
    public List<String> all() {
        return Stream.concat(
                        below(out, 1).filter(each -> !each.contains("/")).filter(ResultFiles::isOurs),
                        below(out.resolve(Letters.FOLDER), 3))
                .sorted(Comparator.comparing((String each) -> each.contains("/"))
                        .thenComparing(each -> FIRST.contains(each) ? FIRST.indexOf(each) : FIRST.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isOurs(String name) {
        return name.endsWith("复核档案.zip")
                || name.endsWith(".xlsx")
                        && FIRST.stream().anyMatch(each -> name.startsWith(each.replace(".xlsx", "")));
    }

    private Stream<String> below(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .map(each -> out.relativize(each).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException gone) {
            return Stream.of();
        }
    }

    /**
     * One of them, or a marked copy.
     *
     * @param name as {@link #all} gave it
     * @return empty for anything else, whatever the name may point at
     */
    public Optional<Path> find(String name) {
        Path copies = out.resolve(COPIES).normalize();
        Path file = out.resolve(name).normalize();
        boolean copy = name.startsWith(COPIES + "/") && file.startsWith(copies) && Files.isRegularFile(file);
        return copy || all().contains(name) ? Optional.of(file) : Optional.empty();
    }
}
