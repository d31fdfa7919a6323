package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionOutline;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Parameter;
import jixiao.model.Finding;
import jixiao.model.Notice;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Totalling;
import jixiao.model.fact.CheckedFunds;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.CheckedTable;
import jixiao.model.fact.Found;
import jixiao.model.fact.Raised;
import jixiao.model.fact.Requirement;
import jixiao.scoring.BonusLines;

/** 审核: what is wrong in a scored table, by one convention. Safe for several threads. */
public final class Checker {
    private static final String UNSAVED = "FORMULA_WITHOUT_VALUE";
    private static final String FORMULA = "公式";

    private final Convention convention;
    private final Requirement requirement;
    private final LineCheck lines;
    private final ShareCheck shares;
    private final FundsCheck funds;
    private final TotalCheck totals;
    private final TableCheck tables;
    private final WeightSums weights;
    private final Fitting fitting;
    private final OwnChecks own;
    private final ExecutionTwice twice;
    private final FormFields fields;

    /**
     * A checker.
     *
     * @param convention the convention that scored the tables
     * @param known gives outlines of the conventions that a sheet may have been made for instead, in the order of
     *     preference; the convention itself may be among them. It is asked at most once, and only when a sheet prints other
     *     points
     */
    public Checker(Convention convention, Supplier<List<ConventionOutline>> known) {
        Reasons reasons = new Reasons(convention);
        Claims claims = new Claims(convention.parameters());
        this.convention = convention;
        this.requirement = new Requirement(
                convention.parameters().yes(Parameter.SATISFACTION_REQUIRED),
                convention.parameters().optional(Parameter.LOW_RATE),
                convention.parameters().optional(Parameter.OVER_ACHIEVEMENT),
                limit("UNVERIFIABLE"));
        this.lines = new LineCheck(convention, claims, reasons);
        this.shares = new ShareCheck(claims);
        this.funds = new FundsCheck(claims, reasons);
        this.totals = new TotalCheck(claims);
        this.tables = new TableCheck(convention, reasons);
        this.weights = new WeightSums(
                convention
                        .parameters()
                        .number(Parameter.EXECUTION_POINTS)
                        .add(convention.parameters().number(Parameter.INDICATOR_POINTS)),
                new BonusLines(convention));
        this.fitting = new Fitting(convention, known);
        this.own = new OwnChecks(convention);
        this.twice = new ExecutionTwice(convention);
        this.fields = new FormFields(convention);
    }

    /**
     * A scored table: without a total where its sheet prints another convention's points, with one that is not filled in
     * where more than all points can be earned.
     */
    public ScoredEvaluation fitted(ScoredEvaluation scored) {
        return fitting.isMismatched(scored) ? scored.with(Totalling.NONE) : weights.fitted(scored, lines.of(scored));
    }

    /**
     * 审核发现 of one table, in the order of the sheet; empty when nothing is wrong.
     *
     * @throws ConventionProblem when a rule raises a code that 《审核规则》 does not know
     */
    public List<Finding> check(ScoredEvaluation scored) {
        Found found = new Found();
        convention.rules().fire("审核", facts(scored, found), found);
        List<Raised> on = found.raised().stream().filter(this::isOn).toList();
        convention.rules().fire("压制", on, found);
        SheetOrder order =
                new SheetOrder(convention.checks().keySet(), raised -> Findings.severity(raised, row(raised.code())));
        return found.kept().stream()
                .filter(this::isOn)
                .sorted(order)
                .map(raised -> caused(raised, scored.table().notices()))
                .toList();
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
        List<CheckedLine> checked = lines.of(scored);
        CheckedTable table = tables.of(scored, checked);
        Place elsewhere = table.getTitlePlace();
        List<Object> facts = new ArrayList<>();
        facts.add(requirement);
        facts.add(table);
        facts.add(fields.of(scored.table(), elsewhere));
        facts.add(fitting.of(scored));
        CheckedFunds spent = funds.of(scored, elsewhere);
        own.raise(checked, spent, found);
        facts.add(spent);
        facts.addAll(funds.rates(scored.table().execution(), elsewhere));
        PartSums.of(scored.table().execution(), elsewhere).ifPresent(facts::add);
        AmountUnits.of(scored.table(), limit("AMOUNT_UNIT_DOUBTFUL"), elsewhere).ifPresent(facts::add);
        twice.of(scored, checked).ifPresent(facts::add);
        facts.addAll(checked);
        facts.addAll(shares.of(scored, checked));
        facts.addAll(Sums.of(scored, elsewhere));
        totals.of(scored, elsewhere).ifPresent(facts::add);
        facts.addAll(weights.of(scored, checked, table.getWeightHeader()));
        facts.addAll(scored.table().notices());
        return facts;
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
