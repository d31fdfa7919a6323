package jixiao.generated;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 一个单位几轮的报送: one table in its versions, a round each: honest, or with one error of a known kind; the same again, with a
 * row put in above, mended, with another error, or withdrawn.
 */
public final class Filing {
    /** What becomes of a table from round to round. */
    private enum Fate {
        MENDED,
        LEFT,
        OTHER_ERROR,
        MOVED,
        WITHDRAWN,
        LATE_ERROR
    }

    private static final int ROUNDS = 3;
    /** Has no factor in common with the number of kinds. */
    private static final int STEP = 13;

    private static final Set<String> UNFIT = Set.of("CONVENTION_MISMATCH");
    private static final Set<String> OF_POINTS = Set.of("FULL_POINTS_EXCEEDED", "WEIGHT_SUM_MISMATCH");

    private final int number;
    private final long seed;
    private final Fate fate;
    private final List<Version> versions = new ArrayList<>();

    /** A table with what was injected; {@code above} rows stand over it. */
    private record Version(Table table, Errors.Expected expected) {}

    /**
     * 应有的发现.
     *
     * @param code its code
     * @param cell where it has to be found
     */
    public record Found(String code, String cell) {}

    private Filing(int number, int position, long seed) {
        this.number = number;
        this.seed = seed;
        this.fate = Fate.values()[position % Fate.values().length];
        int first = position * 7 + 1;
        Version honest = version(0, 0);
        Version wrong = fate == Fate.LATE_ERROR ? honest : wrong(first, 0);
        versions.add(wrong);
        versions.add(
                switch (fate) {
                    case MENDED -> honest;
                    case LEFT, WITHDRAWN -> wrong;
                    case OTHER_ERROR, LATE_ERROR -> wrong(first + 23, 0);
                    case MOVED -> version(kind(first), 1);
                });
        versions.add(
                switch (fate) {
                    case MENDED, OTHER_ERROR, MOVED -> honest;
                    case LEFT, WITHDRAWN -> wrong;
                    case LATE_ERROR -> versions.get(1);
                });
    }

    /** So many filings, whose tables tell by themselves which convention is theirs. */
    public static List<Filing> many(int count, long seed) {
        List<Filing> filings = new ArrayList<>();
        for (int number = 0; filings.size() < count; number++) {
            Layout layout = new Table(number, new Random(seed * 1_000_003 + number)).layout;
            if (layout.weights() != Layout.Weights.NONE && !layout.convention().equals("sichuan")) {
                filings.add(new Filing(number, filings.size(), seed));
            }
        }
        return filings;
    }

    private Version version(int kind, int above) {
        Table table = new Table(number, new Random(seed * 1_000_003 + number));
        table.above = above;
        return new Version(table, Errors.inject(table, kind, new Random(seed + kind)));
    }

    /** The first kind from one on that shows on this layout. */
    private int kind(int from) {
        for (int kind = from; ; kind += STEP) {
            Version tried = version(kind, 0);
            String code = tried.expected().code();
            // Without a mark, other points than its convention's leave nothing to know a table by but the default one.
            boolean unknown = OF_POINTS.contains(code)
                    && !tried.table().layout.convention().equals("wuhan");
            if (!code.isEmpty() && !UNFIT.contains(code) && !unknown) {
                return kind;
            }
        }
    }

    private Version wrong(int from, int above) {
        return version(kind(from), above);
    }

    private Version of(int round) {
        return versions.get(round - 1);
    }

    private Table honest() {
        return version(0, 0).table();
    }

    public String unit() {
        return of(1).table().unit;
    }

    /** Empty for a department's table. */
    public String project() {
        return of(1).table().layout.department() ? "" : unit() + "能力建设";
    }

    public String fileName() {
        return of(1).table().fileName();
    }

    /** Whether its file is another in a round than in the one before; in the first it is. */
    public boolean changes(int round) {
        return round == 1 || of(round) != of(round - 1) || isWithdrawn(round);
    }

    /** Whether its lines read as in the round before, wherever they stand. */
    public boolean isSame(int round) {
        return round == 1 || !changes(round) || fate == Fate.MOVED && round == 2;
    }

    /** Whether it was taken back for a round. */
    public boolean isWithdrawn(int round) {
        return fate == Fate.WITHDRAWN && round == ROUNDS;
    }

    /** Puts the round's version in its place, or takes the file away; a file that is the same is not touched. */
    public void hand(Path folder, int round) throws IOException {
        if (isWithdrawn(round)) {
            Files.delete(folder.resolve(fileName()));
        } else if (changes(round)) {
            of(round).table().write(folder, List.of(), false);
        }
    }

    /** Writes the table as it is without any error. */
    public void handHonest(Path folder) throws IOException {
        honest().write(folder, List.of(), false);
    }

    /** Writes the table of the year before: the same lines, every target met and no more, but for one if it is to be better. */
    public void handLastYear(Path folder, boolean better) throws IOException {
        Table table = honest();
        table.year--;
        for (Line line : table.lines) {
            if (line.operator.equals("≥") || line.operator.equals("降")) {
                line.set(line.target.intValue(), line.target.intValue());
            }
        }
        Line first = table.lines.get(0);
        if (better) {
            first.set(first.target.intValue(), first.target.intValue() + 5);
        }
        table.claim();
        table.write(folder, List.of(), false);
    }

    /** What was injected into the round's version; it has been written. */
    public List<Found> injected(int round) {
        Version version = of(round);
        return isWithdrawn(round)
                ? List.of()
                : version.expected().at(version.table()).stream()
                        .map(each -> each.split("@"))
                        .map(each -> new Found(each[0], each[1]))
                        .sorted(java.util.Comparator.comparing(Found::toString))
                        .toList();
    }

    /** Where something stands on the round's version; it has been written. */
    public String cell(int round, String what) {
        return of(round).table().cell(what);
    }

    /** Whether lines and funds read alike in every round: lists can tell of it without telling of what was injected. */
    public boolean isSteady() {
        return versions.stream().map(Filing::face).distinct().count() == 1
                && face(of(1)).equals(face(new Version(honest(), Errors.HONEST)));
    }

    private static String face(Version version) {
        Table table = version.table();
        return table.lines.stream()
                        .map(line -> line.name + "|" + line.targetText + "|" + line.weight)
                        .collect(Collectors.joining("\n"))
                + "\n" + table.budget + "|" + table.spending + "|" + table.budgetText + "|" + table.partNames
                + table.details;
    }

    public BigDecimal budget() {
        return of(1).table().budget;
    }

    public BigDecimal spending() {
        return of(1).table().spending;
    }

    /** 预算数 and 执行数 of the table without any error, in 万元. */
    public List<BigDecimal> honestFunds() {
        Table table = honest();
        return List.of(table.budget, table.spending);
    }

    /** Whether its amounts are printed in 元, to the 元. */
    public boolean isInYuan() {
        return honest().layout.yuan();
    }

    /** 一级,二级,三级,指标值,分值 of each line; of the first another target, as much more. */
    public List<List<String>> approved(int more) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : honest().lines) {
            boolean other = rows.isEmpty() && more != 0;
            String target =
                    other ? line.operator + line.target.add(BigDecimal.valueOf(more)) + line.unit : line.targetText;
            rows.add(List.of(line.level1, line.level2, line.name, target, line.weight.toPlainString()));
        }
        return rows;
    }
}
