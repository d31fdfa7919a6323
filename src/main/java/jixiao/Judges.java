package jixiao;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.checking.FormatPair;
import jixiao.checking.text.TextDossier;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionOutline;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.convention.Parameters;
import jixiao.intake.UnitNames;
import jixiao.model.Decisions;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.dossier.OfDossier;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Narrative;
import jixiao.wording.Wording;

/**
 * 评判: scores and checks tables, each by its own convention and the rows of its own year. Every finding comes with its
 * sentence. Keeps nothing of a table and is safe for several threads.
 */
public final class Judges {
    private final Choosing choosing;
    private final TextJudge texts;
    private final Map<String, Year> years = new ConcurrentHashMap<>();

    Judges(Choosing choosing) {
        this.choosing = choosing;
        this.texts = new TextJudge(this, choosing);
    }

    /** Scores and checks a table. */
    public Judgement judge(SelfEvaluation table) {
        ScoredEvaluation scored = score(table);
        return new Judgement(scored, check(scored));
    }

    /**
     * Scores a table.
     *
     * @throws ConventionProblem when no row of the convention covers the table's year, or two rules choose for one line
     */
    public ScoredEvaluation score(SelfEvaluation table) {
        Choosing.Choice choice = choosing.of(table);
        return year(choice.convention(), table).score(table).because(choice.why());
    }

    /** A table scored here with what a person decided; totals follow. */
    public ScoredEvaluation decide(ScoredEvaluation scored, Decisions decisions) {
        return year(scored.table()).scorer().decide(scored, decisions).with(scored.totalling());
    }

    /** The most that the total of a table scored here may come to, in points. */
    public BigDecimal most(ScoredEvaluation scored) {
        return year(scored.table()).scorer().most(scored);
    }

    /** Points with the decimals of a table's convention. */
    public BigDecimal rounded(SelfEvaluation table, BigDecimal points) {
        return year(table).scorer().rounded(points);
    }

    /** What is to be said of the targets of a table alone, in the order of the sheet. */
    public Judgement ofTargets(SelfEvaluation table) {
        ScoredEvaluation scored = score(table);
        Year year = year(table);
        return new Judgement(scored, said(year, year.checker().ofTargets(scored)));
    }

    /** What is wrong in a scored table, in the order of the sheet. */
    public List<Finding> check(ScoredEvaluation scored) {
        Year year = year(scored.table());
        return said(year, year.checker().check(scored));
    }

    /**
     * What does not agree between the tables of a dossier, by the convention's rows of its year.
     *
     * @return for each of its tables, in order, what is to be added to the table's own findings
     */
    public List<List<Finding>> check(Dossier dossier) {
        Year year = year(dossier.tables().get(0).table());
        return year.dossiers().check(dossier).stream()
                .map(findings -> said(year, findings))
                .toList();
    }

    /**
     * Whether a table is about another year than the one asked for: YEAR_DIFFERS, or nothing.
     *
     * @param asked the year asked for
     * @param tables how many tables of its folder the year was counted in; 0 where a person named it
     * @param same how many of those are about that year
     */
    public List<Finding> otherYear(SelfEvaluation table, int asked, int tables, int same) {
        Year year = year(table);
        return said(year, year.dossiers().year(table, asked, tables, same));
    }

    /** What in a table differs from what is known beside it, each fact of table 0. */
    public List<Finding> known(SelfEvaluation table, List<? extends OfDossier> facts) {
        Year year = year(table);
        return said(year, year.dossiers().known(facts));
    }

    /**
     * What differs between a table and the same table in another format: FORMATS_DIFFER, or nothing.
     *
     * @param pair the table that counts beside the other
     * @param table the one that counts
     * @param own its file
     * @param other the other's file
     */
    public List<Finding> formats(FormatPair pair, SelfEvaluation table, String own, String other) {
        return known(table, List.of(pair.fact(own, other)));
    }

    /** The convention that judges a table, for every year. */
    public ConventionFile convention(SelfEvaluation table) {
        return choosing.of(table).convention();
    }

    /** The choice for a table, and why. */
    Choosing.Choice choice(SelfEvaluation table) {
        return choosing.of(table);
    }

    /** The sentences about a table's scores and findings, in the convention's words. */
    public Wording wording(SelfEvaluation table) {
        return year(table).wording();
    }

    /** Numbers that hold for every year; where each table chooses its convention, those of the default one. */
    public Parameters parameters() {
        return always().parameters();
    }

    /** 词表: a list of words that hold for every year, normalised; empty where the convention has none of that name. */
    public List<String> words(String list) {
        return always().words(list);
    }

    /** Which names are of one unit, whatever the year. */
    public UnitNames unitNames() {
        return new UnitNames(words("单位简称"), words("单位名附注"));
    }

    private Convention always() {
        return choosing.first().in(Optional.empty());
    }

    /** Judges what a document says; {@code tables} are those in the same document. */
    public JudgedText judge(Narrative text, List<Judgement> tables) {
        return judge(text, TextDossier.of(tables));
    }

    /** The same beside all that its unit has handed in. */
    public JudgedText judge(Narrative text, TextDossier dossier) {
        return texts.judge(text, dossier);
    }

    /** Short title of a code, in the words of the convention; of the default one where each table chooses its own. */
    public String title(String code) {
        return year(choosing.first(), Optional.<Integer>empty()).wording().title(code);
    }

    static List<Finding> said(Year year, List<Finding> findings) {
        return findings.stream()
                .map(each ->
                        each.said(year.wording().message(each), year.wording().remedy(each)))
                .toList();
    }

    Year year(SelfEvaluation table) {
        return year(convention(table), table);
    }

    /** By the convention's rows of a year, where no table is. */
    Year year(ConventionFile convention, Optional<Integer> year) {
        String key = convention.stamp().name() + year.map(each -> " " + each).orElse("");
        return years.computeIfAbsent(key, absent -> new Year(convention.in(year), () -> outlines(year)));
    }

    Year year(ConventionFile convention, SelfEvaluation table) {
        String key =
                convention.stamp().name() + table.year().map(each -> " " + each).orElse("");
        return years.computeIfAbsent(key, absent -> new Year(in(convention, table), () -> outlines(table.year())));
    }

    /** The convention of a table's year; where none of its rows covers it, the sentence begins with the table. */
    static Convention in(ConventionFile convention, SelfEvaluation table) {
        Optional<Integer> year = table.year();
        try {
            return convention.in(year);
        } catch (ConventionProblem uncovered) {
            String sheet = table.source().sheet();
            throw new ConventionProblem(
                    "「" + table.source().file() + "」" + (sheet.isEmpty() ? "" : "的「" + sheet + "」") + "是"
                            + year.map(each -> each + "年度的").orElse("没有年度的") + "表,不能用这份口径。" + uncovered.getMessage(),
                    uncovered);
        }
    }

    /** What a sheet may have been made for instead; a convention that does not cover the year is none of them. */
    private static List<ConventionOutline> outlines(Optional<Integer> year) {
        return Conventions.shipped().stream()
                .flatMap(name -> outline(name, year).stream())
                .toList();
    }

    private static Optional<ConventionOutline> outline(String name, Optional<Integer> year) {
        try {
            ConventionFile convention = Conventions.load(name);
            return Optional.of(ConventionOutline.of(convention.in(year), convention.recognition()));
        } catch (ConventionProblem uncovered) {
            return Optional.empty();
        }
    }
}
