package jixiao.checking;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.Target;
import jixiao.model.fact.CheckedLine;
import jixiao.reading.value.Changes;
import jixiao.text.Normal;

/** 指标核对: facts about every line. */
final class LineCheck {
    private final Claims claims;
    private final Reasons reasons;
    private final Changes changes;
    private final List<String> costs;

    LineCheck(Convention convention, Claims claims, Reasons reasons) {
        this.changes = new Changes(convention);
        this.costs = convention.words("成本");
        this.claims = claims;
        this.reasons = reasons;
    }

    /** One fact for each line, in the order of the sheet. */
    List<CheckedLine> of(ScoredEvaluation scored) {
        List<CheckedLine> lines = new ArrayList<>();
        boolean box = reasons.speaks(scored.table().reasonBox());
        boolean hasBox = scored.table().reasonBox().place().hasCell();
        int goal = 0;
        for (ScoredGoal one : scored.goals()) {
            for (LineScore line : one.lines()) {
                lines.add(line(lines.size(), goal, line, box, hasBox));
            }
            goal++;
        }
        return lines;
    }

    private CheckedLine line(int no, int goal, LineScore line, boolean box, boolean hasBox) {
        Indicator indicator = line.indicator();
        boolean explained = reasons.speaks(indicator.reason());
        return new CheckedLine(
                no,
                goal,
                IndicatorName.of(indicator.name()),
                line,
                claims.of(line),
                line.ratio().map(ratio -> ratio.setScale(FundsCheck.PRINTED, RoundingMode.HALF_UP)),
                explained,
                explained || box,
                place(indicator, hasBox),
                repeats(indicator),
                changes.isChange(indicator),
                isCost(indicator),
                claims.follows(line, other -> !other.missed()));
    }

    private boolean isCost(Indicator line) {
        String levels = Normal.text(line.level1().name() + "|" + line.level2().name());
        return costs.stream().anyMatch(levels::contains);
    }

    /** Where the table has room for a reason; empty where it has none. */
    private static String place(Indicator line, boolean box) {
        return line.reason().place().hasCell() ? "本行的原因栏" : box ? "表下的原因栏" : "";
    }

    /** Words for words: a number that equals its target is what was aimed at, and no repetition. */
    private static boolean repeats(Indicator line) {
        boolean words =
                line.target().filter(Target.Qualitative.class::isInstance).isPresent()
                        && line.actual().isWords();
        return words
                && Normal.text(line.targetEntry().text())
                        .equals(Normal.text(line.actual().entry().text()));
    }
}
