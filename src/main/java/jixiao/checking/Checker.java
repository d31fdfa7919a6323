package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jixiao.checking.platform.PlatformFacts;
import jixiao.checking.quality.QualityFacts;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionOutline;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Parameter;
import jixiao.model.Finding;
import jixiao.model.Notice;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Totalling;
import jixiao.model.fact.CheckedFunds;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.CheckedTable;
import jixiao.model.fact.Found;
import jixiao.model.fact.GroupSum;
import jixiao.model.fact.Raised;
import jixiao.model.fact.Requirement;
import jixiao.scoring.weight.BonusLines;

/** 审核: what is wrong in a scored table, by one convention. Safe for several threads. */
public final class Checker {
    private static final String CHECKING = "审核";
    private static final String SILENCING = "压制";

    private static final String UNSAVED = "FORMULA_WITHOUT_VALUE";
    private static final String FORMULA = "公式";

    /** Claims taken for weights are rounded, and so is what they add up to. */
    private static final BigDecimal CLAIMED_SLACK = new BigDecimal("0.5");

    private final Convention convention;
    private final Requirement requirement;
    private final LineCheck lines;
    private final ShareCheck shares;
    private final FundsCheck funds;
    private final Reasons reasons;
    private final WeightSums weights;
    private final Earnable earnable;
    private final Fitting fitting;
    private final OwnChecks own;
    private final FormFields fields;
    private final NoteCheck notes;
    private final QualityFacts quality;
    private final PlatformFacts platform;

    /**
     * A checker.
     *
     * @param convention the convention that scored the tables
     * @param known gives outlines of the conventions that a sheet may have been made for instead, in the order of
     *     preference; the convention itself may be among them. It is asked at most once, and only when a sheet prints other
     *     points
     */
    public Checker(Convention convention, Supplier<List<ConventionOutline>> known) {
        Claims claims = new Claims(convention.parameters());
        this.convention = convention;
        this.reasons = new Reasons(convention);
        this.requirement = new Requirement(
                convention.parameters().yes(Parameter.SATISFACTION_REQUIRED),
                convention.parameters().optional(Parameter.LOW_RATE),
                convention.parameters().optional(Parameter.OVER_ACHIEVEMENT),
                limit("UNVERIFIABLE"),
                limit("AMOUNT_UNIT_DOUBTFUL"),
                convention.parameters().number(Parameter.DIRECT_CORRECTION),
                CLAIMED_SLACK);
        this.lines = new LineCheck(convention, claims, reasons);
        this.shares = new ShareCheck(claims);
        this.funds = new FundsCheck(claims, reasons);
        BigDecimal whole = convention
                .parameters()
                .number(Parameter.EXECUTION_POINTS)
                .add(convention.parameters().number(Parameter.INDICATOR_POINTS));
        this.weights = new WeightSums(whole, new BonusLines(convention), convention);
        this.earnable = new Earnable(whole, new BonusLines(convention), CLAIMED_SLACK);
        this.fitting = new Fitting(convention, known);
        this.own = new OwnChecks(convention);
        this.fields = new FormFields(convention);
        this.notes = new NoteCheck(convention, known);
        this.quality = new QualityFacts(convention);
        this.platform = new PlatformFacts(convention);
    }

    /**
     * A scored table: without a total where its sheet prints another convention's points, with one that is not filled in
     * where more than all points can be earned.
     */
    public ScoredEvaluation fitted(ScoredEvaluation scored) {
        if (fitting.isMismatched(scored) || platform.isUnscored(scored)) {
            return scored.with(Totalling.NONE);
        }
        return earnable.isTooMuch(scored) ? scored.with(Totalling.UNFILLED) : scored;
    }

    /**
     * Makes ready the rules for tables, which are else made ready at the first of them.
     *
     * @throws ConventionProblem when a rule file does not compile
     */
    public static void prepare(Convention convention) {
        convention.rules().prepare(List.of(CHECKING, SILENCING));
    }

    /**
     * 审核发现 of one table, in the order of the sheet; empty when nothing is wrong.
     *
     * @throws ConventionProblem when a rule raises a code that 《审核规则》 does not know
     */
    public List<Finding> check(ScoredEvaluation scored) {
        Found found = new Found();
        return kept(facts(scored, found), found)
                .map(raised -> caused(raised, scored.table().notices()))
                .toList();
    }

    /** What is to be said of the targets of a table alone, whatever it says of results; in the order of the sheet. */
    public List<Finding> ofTargets(ScoredEvaluation scored) {
        Place elsewhere = new CheckedTable(scored.table(), false).getTitlePlace();
        return kept(quality.ofTargets(scored, elsewhere), new Found())
                .map(raised -> Findings.of(raised, row(raised.code())))
                .toList();
    }

    /** What the rules raise of facts, less what other findings explain, in the order of the sheet. */
    private Stream<Raised> kept(Collection<Object> facts, Found found) {
        convention.rules().fire(CHECKING, facts, found);
        List<Raised> on = found.raised().stream().filter(this::isOn).toList();
        convention.rules().fire(SILENCING, on, found);
        return found.kept().stream().filter(this::isOn).sorted(order());
    }

    /** What is missing only because a formula's result was not saved says so. */
    private Finding caused(Raised raised, List<Notice> notices) {
        Finding finding = Findings.of(raised, row(raised.code()));
        boolean unsaved = notices.stream()
                .anyMatch(notice ->
                        notice.code().equals(UNSAVED) && notice.place().equals(raised.place()));
        return unsaved ? finding.with(FORMULA, raised.place().cell()) : finding;
    }

    private Collection<Object> facts(ScoredEvaluation scored, Found found) {
        SelfEvaluation table = scored.table();
        List<CheckedLine> checked = lines.of(scored);
        CheckedTable whole = new CheckedTable(table, reasons.speaks(table.reasonBox()));
        Place elsewhere = whole.getTitlePlace();
        CheckedFunds spent = funds.of(scored, elsewhere);
        own.raise(checked, spent, found);
        List<Object> facts =
                new ArrayList<>(List.of(requirement, whole, fields.of(table, elsewhere), fitting.of(scored), spent));
        facts.addAll(notes.of(table));
        facts.addAll(funds.rates(table.execution(), elsewhere));
        PartSums.of(table.execution(), elsewhere).ifPresent(facts::add);
        facts.addAll(Amounts.of(table, elsewhere));
        Amounts.spending(table, elsewhere).ifPresent(facts::add);
        facts.addAll(checked);
        facts.addAll(shares.of(scored, checked));
        weights.of(scored, checked, whole.getWeightHeader()).forEach(group -> facts.add(GroupSum.of(group)));
        TotalCheck.of(scored, elsewhere).ifPresent(facts::add);
        facts.addAll(platform.of(scored));
        facts.addAll(table.notices());
        facts.addAll(quality.of(scored, spent.explained() || whole.explained(), elsewhere));
        return facts;
    }

    private SheetOrder order() {
        return new SheetOrder(convention.checks().keySet(), raised -> Findings.severity(raised, row(raised.code())));
    }

    private boolean isOn(Raised raised) {
        return row(raised.code()).on();
    }

    private Optional<BigDecimal> limit(String code) {
        return row(code).limit();
    }

    private CheckRow row(String code) {
        return Optional.ofNullable(convention.checks().get(code))
                .orElseThrow(() -> new ConventionProblem(
                        "口径“" + convention.stamp().title() + "”的《审核规则》没有代码 " + code + ",请补上这一行。"));
    }
}
