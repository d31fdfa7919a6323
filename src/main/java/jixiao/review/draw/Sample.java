package jixiao.review.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jixiao.intake.WorkFolder;
import jixiao.review.OldCopy;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputProblem;

/** 抽查: draws tables of a finished review and writes 抽查名单.xlsx; the same review, share, strata, weight and seed give the same bytes. */
public final class Sample {
    /** File name of what is written. */
    public static final String FILE = "抽查名单.xlsx";

    private final SampleOptions options;
    private final Clock clock;

    /** A draw; the clock is that of the store. */
    public Sample(SampleOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /**
     * Draws, and writes the list whole or not at all. One that stands there and says something else, perhaps filled in by a
     * person, is kept under another name.
     *
     * @throws OutputProblem when the folder holds no finished review, or cannot be written
     */
    public SampleResult write() {
        Path out = options.out();
        if (!ReviewStore.isIn(out)) {
            throw new OutputProblem("「" + out + "」里没有复核存档:请写复核结果所在的文件夹,或先用 jixiao review 复核。");
        }
        try (WorkFolder work = WorkFolder.in(out, "复核");
                ReviewStore store = ReviewStore.open(out, clock)) {
            if (store.finished().isEmpty()) {
                throw new OutputProblem("「" + out + "」的复核没有做完,请再次复核后抽查。");
            }
            Population population = Population.of(store);
            List<Stratum> strata = strata(population);
            Path target = out.resolve(FILE);
            OldCopy.replace(target, new SampleBook(options, population, strata).bytes());
            int drawn = strata.stream().mapToInt(Stratum::quota).sum();
            return new SampleResult(population.members().size(), strata.size(), drawn, target);
        } catch (IOException | UncheckedIOException full) {
            throw new OutputProblem("「" + out + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        }
    }

    /** By their names, those that do not say last. */
    private List<Stratum> strata(Population population) {
        String unknown = options.by().unknown();
        Map<String, List<Member>> members = new TreeMap<>(
                Comparator.comparing((String name) -> name.equals(unknown)).thenComparing(Comparator.naturalOrder()));
        population
                .members()
                .forEach(each -> members.computeIfAbsent(options.by().stratum(each), absent -> new ArrayList<>())
                        .add(each));
        return members.entrySet().stream()
                .map(each -> Stratum.of(each.getKey(), each.getValue(), options))
                .toList();
    }
}
