package jixiao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.review.Progress;
import jixiao.review.Review;
import jixiao.review.ReviewOptions;
import jixiao.review.ReviewResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 复核一千本的耗时: a folder of a thousand workbooks of forty lines, with copies and without, one by one and as many side by side as
 * usual; and beside it a loop that only opens and rewrites the same files, and a script of a bureau's own. The heap is 512 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReviewBenchmark {
    private static final int FILES = 1000;

    private Engine engine;
    private Path folder;
    private Path in;
    private Path out;

    /** A thousand files of different content. */
    @Setup(Level.Trial)
    public void files() throws IOException {
        engine = Engine.load(Conventions.DEFAULT);
        folder = Files.createTempDirectory("jixiao-bench");
        in = Files.createDirectories(folder.resolve("in"));
        for (int file = 0; file < FILES; file++) {
            Files.write(in.resolve(String.format("%04d.xlsx", file)), FortyLines.workbook("档案数字化项目" + file));
        }
    }

    /** Nothing is left of the iteration before. */
    @Setup(Level.Iteration)
    public void empty() throws IOException {
        out = folder.resolve("out");
        delete(out);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Says how much of the heap was in use at most, garbage included. */
    @TearDown(Level.Iteration)
    public void peak() {
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.print("[heap " + (bytes >> 20) + " MB] ");
    }

    /** Takes everything away. */
    @TearDown(Level.Trial)
    public void clear() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private ReviewResult review(int jobs, boolean copies) {
        ReviewOptions options = new ReviewOptions(
                List.of(in),
                out,
                Optional.empty(),
                ReviewOptions.UnitBy.BOTH,
                jobs,
                copies,
                false,
                Optional.empty(),
                java.time.Clock.systemUTC());
        ReviewResult result = new Review(engine, options, Progress.SILENT).run();
        if (result.tables() != FILES) {
            throw new IllegalStateException("not what is to be measured: " + result.tables());
        }
        return result;
    }

    /** 不写副本, one at a time. */
    @Benchmark
    public ReviewResult plain1() {
        return review(1, false);
    }

    /** 不写副本, as many side by side as where nobody says how many. */
    @Benchmark
    public ReviewResult plain() {
        return review(ReviewOptions.usualJobs(), false);
    }

    /** 写副本, one at a time. */
    @Benchmark
    public ReviewResult copies1() {
        return review(1, true);
    }

    /** 写副本, as many side by side as where nobody says how many. */
    @Benchmark
    public ReviewResult copies() {
        return review(ReviewOptions.usualJobs(), true);
    }

    /** 对照: opens every file with the library and writes it again, and nothing else. */
    @Benchmark
    public int loop() throws IOException {
        return ReviewInTurns.loop(in, Files.createDirectories(out));
    }

    /** 对照: a script of a bureau's own (openpyxl), which opens, scores and saves; a process of its own each time. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int script() throws IOException, InterruptedException {
        int exit = new ProcessBuilder("python3", "src/bench/python/bureau.py", in.toString(), out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("said.txt")));
        }
        return exit;
    }
}
