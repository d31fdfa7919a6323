package jixiao.checking;

import java.util.ArrayList;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.LineTraits;
import jixiao.reading.ExecutionNames;
import jixiao.reading.value.Changes;
import jixiao.reading.value.EachBound;
import jixiao.text.Normal;

/** 指标事实: every line with what its words say that it is. */
final class LineCheck {
    private final Claims claims;
    private final Reasons reasons;
    private final Changes changes;
    private final List<String> costs;
    private final List<String> satisfaction;
    private final ExecutionNames execution;
    private final EachBound bounds;

    LineCheck(Convention convention, Claims claims, Reasons reasons) {
        this.changes = new Changes(convention);
        this.costs = convention.words("成本");
        this.satisfaction = convention.words("满意度");
        this.execution = new ExecutionNames(convention);
        this.bounds = new EachBound(convention);
        this.claims = claims;
        this.reasons = reasons;
    }

    /** One fact for each line, in the order of the sheet. */
    List<CheckedLine> of(ScoredEvaluation scored) {
        List<CheckedLine> lines = new ArrayList<>();
        boolean box = reasons.speaks(scored.table().reasonBox());
        int goal = 0;
        for (ScoredGoal one : scored.goals()) {
            for (LineScore line : one.lines()) {
                lines.add(line(lines.size(), goal, line, box, scored.table()));
            }
            goal++;
        }
        return lines;
    }

    private CheckedLine line(int no, int goal, LineScore line, boolean box, SelfEvaluation table) {
        Indicator indicator = line.indicator();
        boolean explained = reasons.speaks(indicator.reason());
        return new CheckedLine(
                no,
                goal,
                IndicatorName.of(indicator.name()),
                line,
                claims.of(line),
                explained,
                explained || box ? "" : room(indicator, table),
                traits(indicator, table));
    }

    private LineTraits traits(Indicator line, SelfEvaluation table) {
        boolean words =
                line.target().filter(Target.Qualitative.class::isInstance).isPresent()
                        && line.actual().isWords();
        return new LineTraits(
                changes.isChange(line),
                isCost(line),
                isSatisfaction(line),
                execution.fit(line, table.form()),
                bounds.isSaid(line),
                words ? Normal.text(line.targetEntry().text()) : "",
                words ? Normal.text(line.actual().entry().text()) : "");
    }

    private boolean isSatisfaction(Indicator line) {
        String names = Normal.text(line.level1().name() + "|" + line.level2().name() + "|" + line.name());
        return satisfaction.stream().anyMatch(names::contains);
    }

    private boolean isCost(Indicator line) {
        String levels = Normal.text(line.level1().name() + "|" + line.level2().name());
        return costs.stream().anyMatch(levels::contains);
    }

    /** Where the table has room for a reason; empty where it has none. */
    private static String room(Indicator line, SelfEvaluation table) {
        boolean box = table.reasonBox().place().hasCell();
        return line.reason().place().hasCell() ? "本行的原因栏" : box ? "表下的原因栏" : "";
    }
}
