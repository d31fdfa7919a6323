package jixiao.checking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.convention.Convention;
import jixiao.convention.ConventionOutline;
import jixiao.convention.Conventions;
import jixiao.document.WorkbookReader;
import jixiao.model.Finding;
import jixiao.model.ScoredEvaluation;
import jixiao.reading.ReadTable;
import jixiao.reading.TableReader;
import jixiao.scoring.Scorer;

/** Scores and checks tables for tests by the shipped conventions; findings as short texts. */
public final class Checks {
    private static final Map<String, Checks> SHIPPED = new ConcurrentHashMap<>();

    private final Convention convention;
    private final Scorer scorer;
    private final Checker checker;

    private Checks(Convention convention) {
        this.convention = convention;
        this.scorer = new Scorer(convention);
        this.checker = new Checker(
                convention,
                () -> Conventions.shipped().stream()
                        .map(Conventions::load)
                        .map(file -> ConventionOutline.of(file.in(Optional.empty()), file.recognition()))
                        .toList());
    }

    /** By a shipped convention. */
    public static Checks by(String name) {
        return SHIPPED.computeIfAbsent(
                name, absent -> new Checks(Conventions.load(name).in(Optional.empty())));
    }

    /** By wuhan. */
    public static Checks wuhan() {
        return by("wuhan");
    }

    /** By a convention. */
    public static Checks by(Convention convention) {
        return new Checks(convention);
    }

    public Convention convention() {
        return convention;
    }

    public ScoredEvaluation scored(Tables table) {
        return scorer.score(table.made());
    }

    public List<Finding> findings(Tables table) {
        return checker.check(scored(table));
    }

    /** Findings of a case workbook with one table. */
    public List<Finding> workbook(String name) {
        Path file = Path.of("src/test/resources/cases", name);
        List<ReadTable> tables = new TableReader(convention).read(new WorkbookReader().read(file));
        if (tables.size() != 1) {
            throw new AssertionError(name + " has " + tables.size() + " tables");
        }
        return checker.check(scorer.score(tables.get(0).table()));
    }

    /** Findings of a case workbook as short texts. */
    public List<String> ofWorkbook(String name) {
        return workbook(name).stream().map(Checks::text).toList();
    }

    /** "错误 SCORE_MISMATCH H11", in the order of the findings. */
    public List<String> of(Tables table) {
        return findings(table).stream().map(Checks::text).toList();
    }

    /** What is said of the targets alone. */
    public List<String> ofTargets(Tables table) {
        return checker.ofTargets(scored(table)).stream().map(Checks::text).toList();
    }

    /** Only the findings of one code. */
    public List<String> of(Tables table, String code) {
        return findings(table).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Checks::text)
                .toList();
    }

    /** The only finding of a code. */
    public Finding one(Tables table, String code) {
        List<Finding> found = findings(table).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one " + code + ", found " + of(table));
        }
        return found.get(0);
    }

    private static String text(Finding finding) {
        return finding.severity().chinese() + " " + finding.code() + " "
                + finding.place().cell();
    }
}
