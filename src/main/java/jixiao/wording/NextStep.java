package jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Severity;

/** 下一步: what the reader of a report should do now. */
public final class NextStep {
    private static final String MISMATCH = "CONVENTION_MISMATCH";

    private NextStep() {}

    /** One Chinese sentence; never empty. */
    public static String of(Judgement judgement) {
        if (judgement.table().isBlankForm()) {
            return "这是空白表,填写完成值、得分和执行数后再计分。";
        }
        List<String> steps = new ArrayList<>();
        if (judgement.findings().stream().anyMatch(finding -> finding.code().equals(MISMATCH))) {
            steps.add("先确认口径,口径不符时以上得分不作数");
        }
        long errors = count(judgement, Severity.ERROR);
        if (errors > 0) {
            steps.add("改正 " + errors + " 处错误后重新报送");
        }
        long open = judgement.scored().lines().stream()
                .filter(LineScore::needsReview)
                .count();
        if (open > 0) {
            steps.add("人工判断 " + open + " 项指标");
        }
        long warnings = judgement.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::code)
                .filter(code -> !code.equals("NEEDS_REVIEW") && !code.equals(MISMATCH))
                .count();
        if (warnings > 0) {
            steps.add("核对 " + warnings + " 处警告");
        }
        if (judgement.scored().hasTotal() && judgement.scored().isForReference()) {
            steps.add("表上没有分值,总分仅供参考,请补填分值");
        }
        return steps.isEmpty() ? "没有需要处理的事项。" : String.join(";", steps) + "。";
    }

    /** How many findings are of a severity. */
    public static long count(Judgement judgement, Severity severity) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
