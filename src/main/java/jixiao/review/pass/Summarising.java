package jixiao.review.pass;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jixiao.intake.Submission;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Severity;
import jixiao.model.WeightSource;
import jixiao.review.TableSummary;
import jixiao.review.alike.Trace;
import jixiao.review.decide.Dealt;
import jixiao.review.decide.Treatments;
import jixiao.wording.UnitLines;
import jixiao.wording.Wording;

/** 摘要编制: what is kept in memory of a judged table. */
public final class Summarising {
    /** Findings of these compare two numbers of points. */
    private static final Set<String> POINTS = Set.of(
            "SCORE_MISMATCH", "SCORE_OUTSIDE_BAND", "SCORE_ABOVE_WEIGHT", "EXECUTION_SCORE_MISMATCH", "TOTAL_MISMATCH");

    /** So many findings are named in one line; the rest is counted. */
    private static final int NAMED = 3;

    private Summarising() {}

    /**
     * Of a table with its decisions.
     *
     * @param treated its findings that count, and how many do not
     * @param returned why a person returns the table; empty where nobody does
     * @param trace what it is held against other tables by
     */
    public static TableSummary of(
            String key,
            Submission submission,
            Treatments.Treated treated,
            Wording wording,
            Optional<String> returned,
            Trace trace) {
        Judgement judgement = treated.counted();
        ScoredEvaluation scored = judgement.scored();
        SelfEvaluation table = judgement.table();
        int open = (int) scored.lines().stream().filter(LineScore::needsReview).count();
        TableSummary.Head head = new TableSummary.Head(
                table.form(),
                table.year(),
                table.unit().text(),
                UnitLines.implementer(table),
                UnitLines.supervisor(table),
                table.project().text(),
                table.date());
        TableSummary.Money money = new TableSummary.Money(
                table.execution().budget().value(),
                table.execution().spending().value(),
                scored.execution().rate());
        TableSummary.Scored points = new TableSummary.Scored(
                table.claimedTotal().value(),
                scored.total(),
                scored.totalRange(),
                scored.totalVerified(),
                stake(judgement),
                scored.grade(),
                scored.isForReference(),
                scored.lines().stream().anyMatch(line -> line.weightSource() == WeightSource.CLAIMED),
                scored.hasTotal(),
                scored.convention().name());
        return new TableSummary(
                key,
                submission,
                table.source().sheet(),
                table.source().sha256(),
                head,
                money,
                points,
                new TableSummary.Counts(open, found(judgement)),
                treated.dealt(),
                returned.isPresent(),
                returned.orElseGet(() -> reason(judgement, open, wording) + said(treated.dealt())),
                trace);
    }

    private static List<TableSummary.Found> found(Judgement judgement) {
        List<TableSummary.Found> found = new ArrayList<>();
        for (Finding finding : judgement.findings()) {
            int at = 0;
            while (at < found.size() && !isOne(found.get(at), finding)) {
                at++;
            }
            if (at == found.size()) {
                found.add(new TableSummary.Found(finding.code(), finding.severity(), 1));
            } else {
                found.set(
                        at,
                        new TableSummary.Found(
                                finding.code(),
                                finding.severity(),
                                found.get(at).count() + 1));
            }
        }
        return found;
    }

    private static boolean isOne(TableSummary.Found found, Finding finding) {
        return found.code().equals(finding.code()) && found.severity() == finding.severity();
    }

    /** What people have made of its findings: ";已采纳、待补正 1 条;不采纳、更正 2 条". */
    private static String said(Dealt dealt) {
        return (dealt.held() > 0 ? ";已采纳、待补正 " + dealt.held() + " 条" : "")
                + (dealt.aside() > 0 ? ";已核实不采纳、财政更正 " + dealt.aside() + " 条" : "");
    }

    private static BigDecimal stake(Judgement judgement) {
        if (!judgement.scored().hasTotal()) {
            return BigDecimal.ZERO;
        }
        Range range = judgement.scored().totalRange();
        BigDecimal stake = range.high().subtract(range.low());
        for (Finding finding : judgement.findings()) {
            Optional<BigDecimal> expected = finding.expected();
            Optional<BigDecimal> actual = finding.actual();
            boolean points = POINTS.contains(finding.code()) && finding.severity() == Severity.ERROR;
            if (points && expected.isPresent() && actual.isPresent()) {
                stake = stake.add(actual.get().subtract(expected.get()).abs());
            }
        }
        return stake;
    }

    private static String reason(Judgement judgement, int open, Wording wording) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            List<Finding> grave = judgement.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!grave.isEmpty()) {
                return named(grave, wording::title) + (open > 0 ? ";待定指标 " + open + " 条" : "");
            }
        }
        return open > 0 ? "待定指标 " + open + " 条" : "没有错误和警告";
    }

    /** "得分与规则不符(H11)、执行率算错(F6) 等 5 项". */
    static String named(List<Finding> findings, UnaryOperator<String> title) {
        List<String> names = new ArrayList<>();
        findings.stream().limit(NAMED).forEach(finding -> {
            String cell = finding.place().cell();
            names.add(title.apply(finding.code()) + (cell.isEmpty() ? "" : "(" + cell + ")"));
        });
        String more = findings.size() > NAMED ? " 等 " + findings.size() + " 项" : "";
        return String.join("、", names) + more;
    }
}
