package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.Decision;

/**
 * 摘录: what is published of a table, without the lines that there is nothing to say about. Kept beside its document, so that the
 * whole need not be taken apart for it.
 *
 * @param execution 预算执行情况; {@link ExecutionDocument#NONE} where its claim is its score or either is missing
 * @param goals 年度目标, all of them, each with the lines whose claim is another than the score, or that a person has to decide or has
 * @param findings 审核发现 in the order of the sheet
 * @param names 指标 of the cells that findings are about; none for a cell of no line
 */
public record ExtractDocument(
        ExecutionDocument execution, List<Goal> goals, List<FindingDocument> findings, Map<String, String> names) {
    public ExtractDocument {
        execution = execution == null ? ExecutionDocument.NONE : execution;
        goals = Absent.list(goals);
        findings = Absent.list(findings);
        names = Absent.map(names);
    }

    /**
     * 年度目标.
     *
     * @param no its number as written
     * @param indicators the lines of it that are published, in the order of the sheet
     */
    public record Goal(String no, List<IndicatorDocument> indicators) {
        public Goal {
            indicators = Absent.list(indicators);
        }
    }

    /**
     * The extract of a document.
     *
     * @param named the 指标 of a cell; an empty text for none
     */
    public static ExtractDocument of(TableDocument table, Function<String, String> named) {
        return new ExtractDocument(
                differs(table.execution().claimedScore(), table.execution().score())
                        ? table.execution()
                        : ExecutionDocument.NONE,
                table.goals().stream()
                        .map(goal -> new Goal(
                                goal.no(),
                                goal.indicators().stream()
                                        .filter(ExtractDocument::isPublished)
                                        .toList()))
                        .toList(),
                table.findings(),
                table.findings().stream()
                        .map(FindingDocument::where)
                        .distinct()
                        .filter(where -> !named.apply(where).isEmpty())
                        .collect(Collectors.toMap(Function.identity(), named)));
    }

    /** The 指标 whose line a finding's place belongs to; empty where it belongs to none. */
    public String named(String where) {
        return names.getOrDefault(where, "");
    }

    /** All its lines in the order of the sheet. */
    public Stream<IndicatorDocument> lines() {
        return goals.stream().flatMap(goal -> goal.indicators().stream());
    }

    private static boolean isPublished(IndicatorDocument line) {
        return line.needsReview()
                || line.basis().rule().equals(Decision.RULE)
                || differs(line.claimedScore(), line.score());
    }

    /** Whether both are there and are different numbers. */
    private static boolean differs(Optional<BigDecimal> claimed, Optional<BigDecimal> score) {
        return claimed.isPresent() && score.isPresent() && claimed.get().compareTo(score.get()) != 0;
    }
}
