package jixiao.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.writing.OutputProblem;

/** 复核: many submissions judged by one convention and published as 复核汇总.xlsx. */
public final class Review {
    /** File name of what is published. */
    public static final String SUMMARY = "复核汇总.xlsx";

    /** Folder below the output folder for what is needed while a review runs. */
    private static final String WORK = ".jixiao-work";

    private final Engine engine;
    private final ReviewOptions options;
    private final Progress progress;
    private final Optional<Engine> second;

    /** A review. */
    public Review(Engine engine, ReviewOptions options, Progress progress) {
        this(engine, options, progress, Optional.empty());
    }

    /** A review that sets every table's result under a second convention beside the first; empty for none. */
    public Review(Engine engine, ReviewOptions options, Progress progress, Optional<Engine> second) {
        this.engine = engine;
        this.options = options;
        this.progress = progress;
        this.second = second;
    }

    /**
     * Collects, judges and publishes.
     *
     * @param lines is given the JSON document of each table, one line each, in the order of the files
     * @return what came of it
     * @throws OutputProblem when the output folder cannot be written
     */
    public ReviewResult run(Consumer<String> lines) {
        Path work = options.out().resolve(WORK);
        try {
            delete(work);
            Files.createDirectories(work);
        } catch (IOException denied) {
            throw new OutputProblem("「" + options.out() + "」不能写:没有权限,或不能作为文件夹使用。", denied);
        }
        try {
            return run(work, lines);
        } catch (IOException | UncheckedIOException full) {
            throw new OutputProblem("「" + options.out() + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        } finally {
            deleteQuietly(work);
        }
    }

    private ReviewResult run(Path work, Consumer<String> lines) throws IOException {
        Collected collected = new Collector(options.out(), work.resolve("zip")).collect(options.inputs());
        List<Unread> unread = new ArrayList<>(collected.unread());
        Records records = new Records(work.resolve("records"));
        Optional<Copies> copies = options.copies() ? Optional.of(new Copies(options.out())) : Optional.empty();
        Judging judging = new Judging(engine, records, copies, progress);
        List<TableSummary> tables = new ArrayList<>(judging.judge(collected.submissions(), options.jobs(), unread));
        List<String> units = units(tables);
        var dossiers = Grouping.of(tables, units, options.unitBy());
        Map<TableSummary, TableSummary> before = Versions.superseded(tables, units);
        unread.addAll(new DossierCheck(engine, records, judging).check(tables, dossiers, before.keySet()));
        Reviewed reviewed =
                new Reviewed(engine.stamp(), tables, units, byKey(before), unread, judging.titles(), records, copies);
        Optional<Contrasted> contrasted = second.map(other -> new Contrasted(new Contrasting(engine, other)));
        new Publishing(reviewed, contrasted).write(options.out().resolve(SUMMARY));
        tables.forEach(table -> lines.accept(records.line(table.key())));
        return ReviewResult.of(reviewed, collected.submissions().size(), contrasted.map(Contrasted::result));
    }

    private List<String> units(List<TableSummary> tables) {
        UnitNames names = new UnitNames(engine.words("单位简称"), engine.words("单位名附注"));
        return new Units(names).keys(tables.stream().map(TableSummary::unit).toList());
    }

    private static Map<String, String> byKey(Map<TableSummary, TableSummary> superseded) {
        Map<String, String> keys = new java.util.HashMap<>();
        superseded.forEach((old, last) -> keys.put(old.key(), last.submission().name()));
        return keys;
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException inUse) {
            // The next run removes it.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
