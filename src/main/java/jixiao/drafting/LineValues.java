package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.TargetKind;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/**
 * 指标的空: one line of a table.
 *
 * @param scored whether points are told: not where nobody printed any
 */
record LineValues(boolean scored) {
    static final Slots SLOTS = Slots.of(
            "序", "圈序", "指标名称", "目标值", "完成值", "完成值为文字", "完成程度", "指标满分", "得分", "得分低", "得分高", "扣分", "指标原因", "达到目标",
            "未达到目标", "待核定", "指标续", "成果续", "未完成续", "待核定指标续", "超额指标续", "文字目标续", "重复指标续");

    Values of(LineScore line, int number) {
        Indicator indicator = line.indicator();
        LineState state = LineState.of(line);
        Values values = Values.NONE
                .with("序", String.valueOf(number))
                .with("圈序", Ordinals.circled(number))
                .with("指标名称", indicator.name())
                .with("目标值", indicator.targetEntry().typed())
                .with("完成值", indicator.actual().entry().typed())
                .with("指标原因", Items.ended(indicator.reason().text()));
        values = Items.flag(values, "完成值为文字", isWordsForNumber(line));
        values = Items.flag(values, "达到目标", state == LineState.MET);
        values = Items.flag(values, "未达到目标", state == LineState.MISSED);
        values = Items.flag(values, "待核定", state == LineState.OPEN || line.needsReview());
        values = Items.text(values, "完成程度", line.ratio().map(Printed::degree));
        return scored ? points(values, line) : values;
    }

    /** Lines one after the other, counted from 1. */
    List<Values> of(List<LineScore> lines) {
        List<Values> all = new ArrayList<>();
        lines.forEach(line -> all.add(of(line, all.size() + 1)));
        return all;
    }

    private static Values points(Values values, LineScore line) {
        Values weighed = values.with("指标满分", Printed.points(line.weight()));
        Optional<BigDecimal> lost = line.score().map(line.weight()::subtract).filter(points -> points.signum() > 0);
        Values scored = line.score()
                .map(score -> Items.score(weighed, "得分", score, Group.range(line)))
                .orElse(weighed);
        return Items.text(scored, "扣分", lost.map(Printed::points));
    }

    /** Whether words were aimed at (目标是文字). */
    static boolean isInWords(LineScore line) {
        return line.indicator()
                .target()
                .filter(target -> target.kind() == TargetKind.QUALITATIVE)
                .isPresent();
    }

    /** Whether a number was aimed at and words were reported (完成值为文字). */
    static boolean isWordsForNumber(LineScore line) {
        Indicator indicator = line.indicator();
        return indicator.actual().isWords()
                && indicator.target().filter(target -> target.isNumeric()).isPresent();
    }
}
