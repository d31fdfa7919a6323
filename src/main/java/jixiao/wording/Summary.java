package jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.Finding;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Severity;
import jixiao.model.Totalling;

/** 小结: the few sentences about a whole table that a person wants first. */
public final class Summary {
    private final Wording wording;

    /** Summaries in the words of a convention. */
    public Summary(Wording wording) {
        this.wording = wording;
    }

    /** "总分 100.00,其中可核实 20.00"; a total on default weights says 仅供参考. */
    public String total(ScoredEvaluation scored) {
        if (!scored.hasTotal()) {
            return "没有总分:" + doubts(scored).get(0);
        }
        String reference = scored.isForReference() ? "(分值为默认,仅供参考)" : "";
        return "总分 " + wording.points(scored.total()) + reference + ",其中可核实 " + wording.points(scored.totalVerified());
    }

    /** "得分区间 93.00–97.00"; empty when the total is certain. */
    public String range(ScoredEvaluation scored) {
        boolean certain =
                scored.totalRange().low().compareTo(scored.totalRange().high()) == 0;
        return certain || !scored.hasTotal() ? "" : "得分区间 " + wording.range(scored.totalRange());
    }

    /** "等级 优", or why there is none. */
    public String grade(ScoredEvaluation scored) {
        return scored.grade()
                .map(grade -> "等级 " + grade)
                .orElseGet(() -> "等级 不能确定:" + String.join(";", doubts(scored)));
    }

    /** "错误 1 项,警告 2 项,提示 3 项"; severities without findings left out, 没有发现问题 when there are none at all. */
    public String counts(List<Finding> findings) {
        String counts = Stream.of(Severity.values())
                .filter(severity -> count(findings, severity) > 0)
                .map(severity -> severity.chinese() + " " + count(findings, severity) + " 项")
                .collect(Collectors.joining(","));
        return counts.isEmpty() ? "没有发现问题" : counts;
    }

    /** Why a table has no certain grade, in a few words each. */
    public static List<String> doubts(ScoredEvaluation scored) {
        List<String> doubts = new ArrayList<>();
        if (scored.totalling() == Totalling.NONE) {
            return List.of(scored.isWithoutPoints() ? "表上没有分值" : "表上的分值不是这份口径的");
        }
        if (scored.totalling() == Totalling.UNFILLED) {
            return List.of("满分超过100分");
        }
        if (scored.execution().score().isEmpty()) {
            doubts.add("预算执行情况没有得分");
        }
        long unscored =
                scored.lines().stream().filter(line -> line.score().isEmpty()).count();
        if (unscored > 0) {
            doubts.add(unscored + "条指标没有得分");
        }
        if (scored.isForReference()) {
            doubts.add("分值为默认");
        }
        boolean wide = scored.totalRange().low().compareTo(scored.totalRange().high()) != 0;
        if (doubts.isEmpty()) {
            doubts.add(wide ? "有的指标需要人工判定" : "分值不是表上逐条印出的");
        }
        return doubts;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
