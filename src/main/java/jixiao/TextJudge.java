package jixiao;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.checking.text.TextDossier;
import jixiao.convention.ConventionFile;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.fact.CellsOfLines;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportScore;
import jixiao.model.narrative.Stated;

/**
 * 文稿的审核: judges what a document says by the convention of its tables; without one by the convention whose points its
 * reports print, or from which the execution scores that they state follow. Where nothing tells, only that is said which
 * every convention says in the same words, and no execution is reckoned.
 */
record TextJudge(Judges judges, Choosing choosing) {
    /** How near a score must be to points × rate to tell the points; as with tables. */
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    /** Codes of a text, and those by which a table says the same of its lines. */
    private static final Map<String, String> SAME = Map.of(
            "TARGET_NOT_A_TARGET", "TARGET_EMPTY",
            "LEVEL2_IMPLAUSIBLE", "LEVEL2_UNFIT");

    /** Why the default convention judges. */
    private static final String NOTHING_TELLS = "文中没有能认出口径的分值,只说各口径都这样说的";

    JudgedText judge(Narrative text, TextDossier dossier) {
        Optional<ConventionFile> told = convention(text, dossier.tables());
        JudgedText judged = judge(text, dossier, told.orElse(choosing.first()));
        return told.isPresent() ? judged : common(judged, dossier);
    }

    /** Tables of a document without what its text says of the same lines already. */
    static List<Judgement> once(JudgedText text, List<Judgement> tables) {
        return tables.stream()
                .map(table -> new Judgement(
                        table.scored(),
                        table.findings().stream()
                                .filter(finding -> text.findings().stream().noneMatch(said -> isSame(said, finding)))
                                .toList()))
                .toList();
    }

    private static boolean isSame(Finding said, Finding finding) {
        return finding.code().equals(SAME.get(said.code()))
                && said.place().file().equals(finding.place().file())
                && said.place().sheet().equals(finding.place().sheet())
                && !CellsOfLines.of(finding).isEmpty()
                && CellsOfLines.of(said).containsAll(CellsOfLines.of(finding));
    }

    private JudgedText judge(Narrative text, TextDossier dossier, ConventionFile convention) {
        Year year = judges.year(convention, text.year());
        return new JudgedText(
                text,
                year.texts().scores(text),
                Judges.said(year, year.texts().check(text, dossier)),
                convention.stamp());
    }

    /** What stays of a judgement by the default convention when the others are heard. */
    private JudgedText common(JudgedText judged, TextDossier dossier) {
        if (judged.findings().isEmpty() && judged.scores().isEmpty()) {
            return judged;
        }
        List<JudgedText> others = choosing.all().stream()
                .filter(each -> !each.stamp().name().equals(judged.convention().name()))
                .map(each -> judge(judged.text(), dossier, each))
                .toList();
        List<Finding> findings = judged.findings().stream()
                .filter(finding ->
                        others.stream().allMatch(other -> other.findings().contains(finding)))
                .toList();
        List<ReportScore> scores = IntStream.range(0, judged.scores().size())
                .mapToObj(at -> others.stream()
                                .allMatch(other -> other.scores()
                                        .get(at)
                                        .equals(judged.scores().get(at)))
                        ? judged.scores().get(at)
                        : judged.scores().get(at).withoutPoints())
                .toList();
        return new JudgedText(
                judged.text(), scores, findings, judged.convention().because(NOTHING_TELLS));
    }

    /** Empty where nothing tells. */
    private Optional<ConventionFile> convention(Narrative text, List<ScoredEvaluation> tables) {
        if (choosing.isNamed()) {
            return Optional.of(choosing.first());
        }
        if (!tables.isEmpty()) {
            return Optional.of(judges.convention(tables.get(0).table()));
        }
        Optional<ConventionFile> told = choosing.all().stream()
                .filter(each -> text.reports().stream().anyMatch(report -> tells(report, parameters(each, text))))
                .findFirst();
        return told.or(() -> only(text));
    }

    /** The one convention under which the execution can have got what reports state; empty where several are. */
    private Optional<ConventionFile> only(Narrative text) {
        List<BigDecimal> stated = text.reports().stream()
                .flatMap(report -> value(report, FactKind.EXECUTION_SCORE).stream())
                .toList();
        List<ConventionFile> possible = choosing.all().stream()
                .filter(each -> stated.stream()
                        .allMatch(score ->
                                score.compareTo(parameters(each, text).number(Parameter.EXECUTION_POINTS)) <= 0))
                .toList();
        return possible.size() == 1 && !stated.isEmpty() ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private Parameters parameters(ConventionFile convention, Narrative text) {
        return convention.in(text.year()).parameters();
    }

    private static boolean tells(Report report, Parameters parameters) {
        BigDecimal execution = parameters.number(Parameter.EXECUTION_POINTS);
        BigDecimal indicators = parameters.number(Parameter.INDICATOR_POINTS);
        Optional<BigDecimal> printed = value(report, FactKind.EXECUTION_POINTS);
        Optional<BigDecimal> others = value(report, FactKind.INDICATOR_POINTS);
        if (printed.isPresent() || others.isPresent()) {
            return printed.orElse(execution).compareTo(execution) == 0
                    && others.orElse(indicators).compareTo(indicators) == 0;
        }
        Optional<BigDecimal> goals = goals(report);
        if (goals.filter(sum -> sum.compareTo(indicators) == 0).isPresent()) {
            return true;
        }
        Optional<BigDecimal> score = value(report, FactKind.EXECUTION_SCORE);
        Optional<BigDecimal> budget = value(report, FactKind.BUDGET).filter(each -> each.signum() > 0);
        Optional<BigDecimal> spending = value(report, FactKind.SPENDING);
        if (score.isEmpty() || budget.isEmpty() || spending.isEmpty()) {
            return false;
        }
        BigDecimal made = execution.multiply(spending.get()).divide(budget.get(), 4, RoundingMode.HALF_UP);
        return made.subtract(score.get()).abs().compareTo(NEAR) <= 0;
    }

    private static Optional<BigDecimal> goals(Report report) {
        boolean known = report.groups().findAny().isPresent()
                && report.groups().allMatch(group -> group.most().isPresent());
        return known
                ? Optional.of(report.groups()
                        .map(group -> group.most().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static Optional<BigDecimal> value(Report report, FactKind kind) {
        return report.first(kind).flatMap(Fact::value).map(Stated::value);
    }
}
