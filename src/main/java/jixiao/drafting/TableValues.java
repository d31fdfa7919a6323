package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.ExecutionScore;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;
import jixiao.model.Totalling;
import jixiao.text.Normal;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/** 一张表的空: what a text may say of one scored table. */
final class TableValues {
    private static final Slots KIND = Slots.of("类名", "类指标数", "类满分", "类得分", "类得分低", "类得分高", "类别续");
    private static final Slots RESULT = Slots.of("成效序", "成效名", "文字数", "成效续").list("成果", LineValues.SLOTS);

    static final Slots SLOTS = Slots.of(
                    "表名", "表序", "表单位", "主管部门", "实施单位", "项目名称", "项目简称", "填报日期", "年初预算数", "预算数", "执行数", "执行率", "未执行数",
                    "基本支出", "项目支出", "支出合计", "执行分值", "执行得分", "指标分值", "绩效得分", "绩效得分低", "绩效得分高", "总分", "总分低", "总分高", "等级",
                    "未印分值", "未计总分", "指标数", "完成数", "未完成数", "待核定数", "表文字数", "全部完成", "失分", "原因", "改进措施", "项目续", "整体续")
            .list("原因段", Slots.of("段", "原因段续"))
            .list("改进措施段", Slots.of("段", "改进措施段续"))
            .list("类别", KIND)
            .list("成效", RESULT)
            .list("未完成", LineValues.SLOTS)
            .list("待核定指标", LineValues.SLOTS)
            .list("超额指标", LineValues.SLOTS)
            .list("文字目标", LineValues.SLOTS)
            .list("重复指标", LineValues.SLOTS)
            .list("目标", GoalValues.SLOTS)
            .list("完成的目标", GoalValues.SLOTS);

    /** Answers that say that there is nothing to say. */
    private final Set<String> none;

    /** Over this a line is done so much more than was aimed at that the target is to be looked at. */
    private final Optional<BigDecimal> over;

    /**
     * @param none texts of boxes that say nothing (无)
     * @param over 超额完成 beyond this ratio; empty where the convention has none
     */
    TableValues(Set<String> none, Optional<BigDecimal> over) {
        this.none = Set.copyOf(none);
        this.over = over;
    }

    /** Whether points are told of a table: not where some are only shared out by the convention, or the total does not count. */
    static boolean isScored(ScoredEvaluation scored) {
        return !scored.isForReference() && scored.totalling() == Totalling.COUNTED;
    }

    Values of(Judgement judgement, int number) {
        ScoredEvaluation scored = judgement.scored();
        SelfEvaluation table = scored.table();
        boolean points = isScored(scored);
        Values values = FundsValues.add(head(table, number), table);
        values = Items.flag(values, "未印分值", scored.isForReference());
        values = Items.flag(values, "未计总分", !points);
        values = points ? scores(values, scored) : values;
        values = counts(values, scored.lines());
        boolean lost = hasLost(scored);
        values = Items.flag(values, "失分", lost);
        values = box(values, "原因", reasons(scored));
        values = box(values, "改进措施", table.measures().text());
        values = kinds(values, scored.lines(), points);
        values = lines(values, scored, points);
        List<Values> goals = new GoalValues(points).of(scored.goals());
        values = Items.list(values, "目标", goals);
        List<Values> met = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            if (new Group("", scored.goals().get(i).lines()).allMet()) {
                met.add(goals.get(i));
            }
        }
        return Items.list(values, "完成的目标", met);
    }

    private static Values head(SelfEvaluation table, int number) {
        String project = table.project().text();
        return Items.text(Values.NONE, "填报日期", filed(table))
                .with("表名", table.title().text())
                .with("表序", String.valueOf(number))
                .with("表单位", table.unit().text())
                .with("主管部门", table.supervisor().text())
                .with("实施单位", table.implementer().text())
                .with("项目名称", project)
                .with("项目简称", project.length() > 2 ? project.replaceFirst("项目$", "") : project);
    }

    /** 填报日期 as a text writes it under itself: a day in one form, whatever else as the table has it. */
    private static Optional<String> filed(SelfEvaluation table) {
        return table.date()
                .filter(span -> span.first().equals(span.last()))
                .map(span -> Printed.day(span.first()))
                .or(() -> Optional.of(table.dateEntry().text()));
    }

    private static Values scores(Values before, ScoredEvaluation scored) {
        ExecutionScore execution = scored.execution();
        Group lines = new Group("", scored.lines());
        Values values = before.with("指标分值", Printed.points(lines.weight()));
        if (execution.points().signum() > 0) {
            values = values.with("执行分值", Printed.points(execution.points()));
            values = Items.text(values, "执行得分", execution.score().map(Printed::points));
        }
        Optional<BigDecimal> made = lines.score();
        if (made.isPresent()) {
            values = Items.score(values, "绩效得分", made.get(), lines.range());
        }
        if (made.isPresent()
                && (execution.points().signum() == 0 || execution.score().isPresent())) {
            values = Items.score(values, "总分", scored.total(), scored.totalRange());
            values = Items.text(values, "等级", scored.grade());
        }
        return values;
    }

    private static Values counts(Values before, List<LineScore> lines) {
        Group all = new Group("", lines);
        Values values = Items.count(before, "指标数", lines.size());
        values = Items.count(values, "完成数", all.count(LineState.MET));
        values = Items.some(values, "未完成数", all.count(LineState.MISSED));
        values = Items.some(values, "待核定数", all.count(LineState.OPEN));
        values = Items.some(values, "表文字数", (int)
                lines.stream().filter(LineValues::isWordsForNumber).count());
        return Items.flag(values, "全部完成", all.allMet());
    }

    /** Whether anything was lost that the table has to give a reason for. */
    private static boolean hasLost(ScoredEvaluation scored) {
        boolean money = scored.execution()
                .score()
                .filter(score -> score.compareTo(scored.execution().points()) < 0)
                .isPresent();
        return money || scored.lines().stream().anyMatch(TableValues::hasLost);
    }

    private static boolean hasLost(LineScore line) {
        return line.missed()
                || line.score()
                        .filter(score -> score.compareTo(line.weight()) < 0)
                        .isPresent();
    }

    /** What the box says; where it says nothing, what stands beside the lines and the execution. */
    private String reasons(ScoredEvaluation scored) {
        String box = scored.table().reasonBox().text();
        if (!isNone(box)) {
            return box;
        }
        List<String> beside = new ArrayList<>();
        String execution = scored.table().execution().reason().text();
        if (!isNone(execution)) {
            beside.add(execution);
        }
        for (LineScore line : scored.lines()) {
            String reason = Items.ended(line.indicator().reason().text());
            if (hasLost(line) && !isNone(reason)) {
                beside.add(line.indicator().name() + "：" + reason);
            }
        }
        return String.join("\n", beside);
    }

    private boolean isNone(String text) {
        String bare = Items.ended(text);
        return bare.isEmpty() || none.contains(bare);
    }

    /** What a box says: as one text, and line by line as 名段. A box that says nothing is none. */
    private Values box(Values before, String name, String box) {
        if (isNone(box)) {
            return before;
        }
        List<String> lines = Items.ended(box)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return Items.list(
                before.with(name, Items.joined(lines)),
                name + "段",
                lines.stream()
                        .map(line -> Values.NONE.with("段", Items.ended(line)))
                        .toList());
    }

    private static Values kinds(Values before, List<LineScore> lines, boolean points) {
        List<Values> kinds = new ArrayList<>();
        for (Group group : Group.by(lines, line -> line.indicator().level1())) {
            if (group.name().isEmpty()) {
                continue;
            }
            Values values = Items.count(
                    Values.NONE.with("类名", group.kind()), "类指标数", group.lines().size());
            if (points) {
                values = values.with("类满分", Printed.points(group.weight()));
                Range range = group.range();
                values = group.score().isPresent()
                        ? Items.score(values, "类得分", group.score().get(), range)
                        : values;
            }
            kinds.add(values);
        }
        return Items.list(before, "类别", kinds);
    }

    private Values lines(Values before, ScoredEvaluation scored, boolean points) {
        LineValues said = new LineValues(points);
        List<LineScore> all = scored.lines();
        List<Values> missed = new ArrayList<>();
        List<Values> open = new ArrayList<>();
        List<Values> far = new ArrayList<>();
        for (LineScore line : all) {
            LineState state = LineState.of(line);
            if (state == LineState.MISSED) {
                missed.add(said.of(line, missed.size() + 1));
            } else if (state == LineState.OPEN) {
                open.add(said.of(line, open.size() + 1));
            }
            if (state == LineState.MET && isFar(line)) {
                far.add(said.of(line, far.size() + 1));
            }
        }
        Values values = Items.list(before, "未完成", missed);
        values = Items.list(values, "待核定指标", open);
        values = Items.list(values, "超额指标", far);
        values = Items.list(
                values,
                "文字目标",
                said.of(all.stream().filter(LineValues::isInWords).toList()));
        values = Items.list(values, "重复指标", said.of(doubles(scored.goals())));
        return Items.list(values, "成效", results(all, said));
    }

    /** Of lines with one name under one goal the second and all after it. */
    private static List<LineScore> doubles(List<ScoredGoal> goals) {
        List<LineScore> doubles = new ArrayList<>();
        for (ScoredGoal goal : goals) {
            Set<String> names = new HashSet<>();
            goal.lines().stream()
                    .filter(line -> !names.add(Normal.words(line.indicator().name())))
                    .forEach(doubles::add);
        }
        return doubles;
    }

    private boolean isFar(LineScore line) {
        return over.flatMap(most -> line.ratio().filter(ratio -> ratio.compareTo(most) > 0))
                .isPresent();
    }

    /** 主要产出和效益: the lines that are met and say what was done, by level 1. */
    private static List<Values> results(List<LineScore> all, LineValues said) {
        List<Values> results = new ArrayList<>();
        for (Group group : Group.by(all, line -> line.indicator().level1())) {
            List<Values> items = new ArrayList<>();
            int words = 0;
            for (LineScore line : group.lines()) {
                if (LineState.of(line) != LineState.MET) {
                    continue;
                }
                if (LineValues.isWordsForNumber(line)) {
                    words++;
                } else {
                    items.add(said.of(line, items.size() + 1));
                }
            }
            if (!items.isEmpty() || words > 0) {
                Values values = Values.NONE
                        .with("成效序", Ordinals.chinese(results.size() + 1))
                        .with("成效名", group.kind());
                results.add(Items.list(Items.some(values, "文字数", words), "成果", items));
            }
        }
        return results;
    }
}
