package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jixiao.checking.Findings;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Parameter;
import jixiao.model.Finding;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.Found;
import jixiao.model.fact.Raised;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.TextRemark;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.fact.text.TextSum;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportScore;
import jixiao.model.narrative.Stated;

/** 文稿审核: what is wrong in what a document says, by one convention. Safe for several threads. */
public final class DocumentChecker {
    /** What 《审核规则》 appends to a code for its sentence about texts. */
    private static final String OF_TEXT = "_TEXT";

    /** No sheet's number. */
    private static final int NO_SHEET = -1;

    private final Convention convention;

    /** A checker by a convention. */
    public DocumentChecker(Convention convention) {
        this.convention = convention;
    }

    /**
     * 审核发现 of a document's text, in its order; empty when nothing is wrong.
     *
     * @param document what it says
     * @param dossier what lies beside it
     * @throws ConventionProblem when a rule raises a code that 《审核规则》 does not know
     */
    public List<Finding> check(Narrative document, TextDossier dossier) {
        Found found = new Found();
        convention.rules().fire("文稿", facts(document, dossier), found);
        List<Raised> on =
                found.raised().stream().filter(raised -> row(raised).on()).toList();
        convention.rules().fire("文稿压制", on, found);
        return found.kept().stream()
                .filter(raised -> row(raised).on())
                .sorted(Comparator.<Raised>comparingInt(
                                raised -> raised.subject().order())
                        .thenComparing(raised -> Findings.severity(raised, row(raised))))
                .map(raised -> Findings.of(raised, row(raised)))
                .toList();
    }

    /** What the reports' own numbers make, in their order. */
    public List<ReportScore> scores(Narrative document) {
        return document.reports().stream()
                .map(report -> new ReportScores(
                                convention, document, report, executionPoints(report), indicatorPoints(report))
                        .score())
                .toList();
    }

    /** Points of the execution as a report prints them, else as the convention has them. */
    BigDecimal executionPoints(Report report) {
        return printed(report, FactKind.EXECUTION_POINTS)
                .orElse(convention.parameters().number(Parameter.EXECUTION_POINTS));
    }

    private BigDecimal indicatorPoints(Report report) {
        return printed(report, FactKind.INDICATOR_POINTS)
                .orElse(convention.parameters().number(Parameter.INDICATOR_POINTS));
    }

    private static Optional<BigDecimal> printed(Report report, FactKind kind) {
        return report.first(kind).flatMap(Fact::value).map(Stated::value);
    }

    private List<Object> facts(Narrative document, TextDossier dossier) {
        List<ScoredEvaluation> tables = dossier.tables();
        List<Object> facts = new ArrayList<>();
        for (Report report : document.reports()) {
            facts.addAll(
                    new ReportScores(convention, document, report, executionPoints(report), indicatorPoints(report))
                            .facts());
            facts.addAll(ReportSums.of(report, indicatorPoints(report)));
            points(report, FactKind.EXECUTION_POINTS, Parameter.EXECUTION_POINTS)
                    .ifPresent(facts::add);
            points(report, FactKind.INDICATOR_POINTS, Parameter.INDICATOR_POINTS)
                    .ifPresent(facts::add);
        }
        List<SelfEvaluation> read = tables.stream().map(ScoredEvaluation::table).toList();
        SubjectPairs pairs = new SubjectPairs(document);
        facts.addAll(StatedRates.of(document));
        facts.addAll(Repeats.of(document, pairs, convention.phrases("泛指的金额")));
        facts.addAll(SpendingTails.of(document, read));
        facts.addAll(new ThingCounts(convention, document).things());
        document.sums().forEach(list -> facts.add(new TextSum(list)));
        document.remarks().forEach(remark -> facts.add(new TextRemark(remark)));
        facts.addAll(new AccountChecks(document, dossier).facts());
        facts.addAll(new TableFacts(document, read).facts());
        facts.addAll(new ProjectsInText(document, read).facts());
        facts.addAll(new SheetWords(convention, document, read).facts());
        facts.addAll(new SheetCounts(document, read).counts());
        facts.addAll(new SheetLines(convention, document, dossier.judged()).facts());
        facts.addAll(new SummaryValues(document, tables).figures());
        facts.addAll(new SheetLabels(document, tables).groups());
        return facts;
    }

    /** Points that a report prints beside those of the convention. */
    private Optional<FigureInText> points(Report report, FactKind kind, Parameter parameter) {
        BigDecimal own = convention.parameters().number(parameter);
        return report.first(kind)
                .map(fact -> new FigureInText(
                        FigureInText.Kind.POINTS,
                        NO_SHEET,
                        fact.order(),
                        kind.chinese(),
                        "",
                        FigureInText.Number.exactly(fact.value().orElseThrow().value()),
                        List.of(FigureInText.Number.exactly(own)),
                        new FigureInText.Other(
                                report.called(), convention.stamp().title(), Place.NOWHERE),
                        TextSpot.of(fact)));
    }

    private CheckRow row(Raised raised) {
        return Optional.ofNullable(convention.checks().get(raised.code() + OF_TEXT))
                .or(() -> Optional.ofNullable(convention.checks().get(raised.code())))
                .orElseThrow(() -> new ConventionProblem(
                        "口径“" + convention.stamp().title() + "”的《审核规则》没有代码 " + raised.code() + ",请补上这一行。"));
    }
}
