package jixiao.convention.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jixiao.convention.CaseLine;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.convention.book.OwnRules;
import jixiao.convention.book.References;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.Source;
import jixiao.convention.book.Sources;
import jixiao.convention.book.TextBook;
import jixiao.convention.book.TextSheet;

/**
 * 口径检查: every fault of a convention at once, each in one sentence that names file, sheet and row and says what was
 * expected. What is at fault is left out and the rest read again, so that one fault does not hide the next.
 */
public final class Soundness {
    /** More than anybody mends in one go. */
    private static final int MOST = 50;
    /** Sheets whose rows only make sense together: one row at fault takes the whole sheet. */
    private static final Set<String> WHOLE =
            Set.of(SheetKind.BANDS.chinese(), SheetKind.GRADES.chinese(), SheetKind.TIERS.chinese());

    private final String name;
    private final Set<ConventionProblem.Spot> left = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Soundness(String name) {
        this.name = name;
    }

    /**
     * What the check found.
     *
     * @param faults sentences; empty when the convention is sound
     * @param notes what is no fault but worth a look: rows that decide no line, years that are not covered
     * @param lines how many kinds of line were tried
     */
    public record Report(List<String> faults, List<String> notes, int lines) {
        public Report {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Checks a convention.
     *
     * @param nameOrDirectory a shipped name, else a folder
     * @throws ConventionProblem when there is no convention of that name at all
     */
    public static Report of(String nameOrDirectory) {
        new Sources().find(nameOrDirectory);
        return new Soundness(nameOrDirectory).report();
    }

    private Report report() {
        while (faults.size() < MOST) {
            try {
                ConventionFile file = Conventions.load(name, this::without);
                file.everyYear().forEach(file::in);
                References.of(file);
                file.ownCases().forEach(one -> one.lines().forEach(CaseLine::changed));
                return faults.isEmpty() ? sense(file) : new Report(faults, List.of(), 0);
            } catch (ConventionProblem problem) {
                if (!faults.contains(problem.getMessage())) {
                    faults.add(problem.getMessage());
                }
                Optional<ConventionProblem.Spot> next = problem.spot().filter(this::canBeLeftOut);
                if (next.isEmpty()) {
                    break;
                }
            }
        }
        return new Report(faults, List.of(), 0);
    }

    /** Faults of sense, for which everything has to be readable. */
    private Report sense(ConventionFile file) {
        Set<String> found = new LinkedHashSet<>(OwnRules.faults(file));
        Map<String, String> idle = new LinkedHashMap<>();
        Set<String> deciding = new LinkedHashSet<>();
        int lines = 0;
        for (Optional<Integer> year : file.everyYear()) {
            Convention convention = file.in(year);
            found.addAll(Sense.faults(convention));
            try {
                MethodGrid grid = MethodGrid.of(convention, year);
                found.addAll(grid.faults());
                lines += grid.lines();
                idle.putAll(grid.idle());
                deciding.addAll(grid.deciding());
            } catch (ConventionProblem broken) {
                found.add(broken.getMessage());
            }
        }
        idle.keySet().removeAll(deciding);
        List<String> notes = new ArrayList<>();
        idle.values().forEach(row -> notes.add(row + "对任何指标都不起作用,可能优先级太低,或条件互相矛盾。"));
        file.changes().stream()
                .findFirst()
                .ifPresent(first -> before(file, first).ifPresent(notes::add));
        return new Report(List.copyOf(found), notes, lines);
    }

    /** What lacks for the year before the first that a row names; a convention may lawfully begin then. */
    private static Optional<String> before(ConventionFile file, int first) {
        try {
            file.in(Optional.of(first - 1));
            return Optional.empty();
        } catch (ConventionProblem uncovered) {
            return Optional.of(first + "年度以前的表不能用本口径:" + uncovered.getMessage());
        }
    }

    private boolean canBeLeftOut(ConventionProblem.Spot spot) {
        boolean about = spot.sheet().equals(SheetKind.ABOUT.chinese());
        boolean whole = WHOLE.contains(spot.sheet());
        return !about && left.add(whole ? new ConventionProblem.Spot(spot.file(), spot.sheet(), 0) : spot);
    }

    private Source without(Source source) {
        TextBook book = source.book();
        List<TextSheet> sheets = book.sheets().stream()
                .filter(sheet -> !left.contains(new ConventionProblem.Spot(book.file(), sheet.name(), 0)))
                .map(sheet -> new TextSheet(sheet.name(), rows(book.file(), sheet)))
                .toList();
        return new Source(source.folder(), new TextBook(book.file(), sheets), source.rules(), source.directory());
    }

    private List<List<String>> rows(String file, TextSheet sheet) {
        return IntStream.range(0, sheet.rows().size())
                .mapToObj(row -> left.contains(new ConventionProblem.Spot(file, sheet.name(), row + 1))
                        ? List.<String>of()
                        : sheet.rows().get(row))
                .toList();
    }
}
