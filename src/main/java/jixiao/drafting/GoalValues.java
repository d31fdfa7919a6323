package jixiao.drafting;

import java.util.ArrayList;
import java.util.List;
import jixiao.model.LineScore;
import jixiao.model.ScoredGoal;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/** 年度目标的空: a goal with its lines, by level 1 and 2. */
final class GoalValues {
    private static final Slots LEVEL2 =
            Slots.of("二级序", "二级名称", "二级满分", "二级得分", "二级得分低", "二级得分高", "二级续").list("指标", LineValues.SLOTS);
    private static final Slots LEVEL1 =
            Slots.of("一级序", "一级名称", "一级满分", "一级得分", "一级得分低", "一级得分高", "一级续").list("二级", LEVEL2);
    static final Slots SLOTS = Slots.of("目标序", "目标内容", "目标分值", "目标得分", "目标得分低", "目标得分高", "目标完成", "目标续", "完成的目标续")
            .list("一级", LEVEL1);

    private final boolean scored;
    private final LineValues lines;

    GoalValues(boolean scored) {
        this.scored = scored;
        this.lines = new LineValues(scored);
    }

    List<Values> of(List<ScoredGoal> goals) {
        List<Values> all = new ArrayList<>();
        for (ScoredGoal goal : goals) {
            Group whole = new Group("", goal.lines());
            Values values = Values.NONE
                    .with("目标序", String.valueOf(all.size() + 1))
                    .with("目标内容", Items.ended(goal.goal().text()));
            values = points(values, "目标分值", "目标得分", whole);
            values = Items.flag(values, "目标完成", whole.allMet());
            all.add(Items.list(values, "一级", level1(goal.lines())));
        }
        return all;
    }

    private List<Values> level1(List<LineScore> of) {
        List<Values> all = new ArrayList<>();
        for (Group group : Group.by(of, line -> line.indicator().level1())) {
            Values values =
                    Values.NONE.with("一级序", String.valueOf(all.size() + 1)).with("一级名称", group.kind());
            all.add(Items.list(points(values, "一级满分", "一级得分", group), "二级", level2(group.lines())));
        }
        return all;
    }

    private List<Values> level2(List<LineScore> of) {
        List<Values> all = new ArrayList<>();
        for (Group group : Group.by(of, line -> line.indicator().level2())) {
            Values values =
                    Values.NONE.with("二级序", String.valueOf(all.size() + 1)).with("二级名称", group.kind());
            List<Values> items = new ArrayList<>();
            group.lines().forEach(line -> items.add(lines.of(line, items.size() + 1)));
            all.add(Items.list(points(values, "二级满分", "二级得分", group), "指标", items));
        }
        return all;
    }

    private Values points(Values values, String weight, String score, Group group) {
        if (!scored) {
            return values;
        }
        Values weighed = values.with(weight, Printed.points(group.weight()));
        return group.score()
                .map(points -> Items.score(weighed, score, points, group.range()))
                .orElse(weighed);
    }
}
