package jixiao.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** 生成的报告: a report in words that is right in every figure, out of a seed, with the changes that make it wrong. */
public final class WrittenReport {
    private static final List<String> PROJECTS =
            List.of("河道清淤", "水质监测", "老年食堂", "乡村道路养护", "图书馆开放", "森林防火", "校车补贴", "防汛物资储备");
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Change> changes = new ArrayList<>();
    private final int style;

    /**
     * 一处改动.
     *
     * @param kind of the fact
     * @param from words that stand once in the report
     * @param to what they become
     * @param code the finding that must come
     */
    public record Change(String kind, String from, String to, String code) {}

    /** The report of a seed. */
    public WrittenReport(long seed) {
        this.random = new Random(seed);
        this.style = random.nextInt(4);
        write();
    }

    /** Its text, a paragraph a line. */
    public String text() {
        return text.toString();
    }

    /** What can be made wrong in it. */
    public List<Change> changes() {
        return changes;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private BigDecimal money(int most) {
        return BigDecimal.valueOf(1000 + random.nextInt(most * 100), 2);
    }

    /** An amount in 万元, with commas or not; a round one also in 亿元. */
    private String amount(BigDecimal amount) {
        boolean commas = style == 1;
        return (commas ? String.format("%,.2f", amount) : amount.toPlainString()) + (style == 2 ? " 万元" : "万元");
    }

    private void write() {
        boolean project = random.nextBoolean();
        String name = PROJECTS.get(random.nextInt(PROJECTS.size()));
        BigDecimal executionPoints = BigDecimal.valueOf(random.nextBoolean() ? 20 : 10);
        BigDecimal indicatorPoints = BigDecimal.valueOf(100).subtract(executionPoints);
        BigDecimal budget = money(5000);
        BigDecimal spending = budget.multiply(BigDecimal.valueOf(60 + random.nextInt(41)))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
        BigDecimal rate = spending.divide(budget, 10, RoundingMode.HALF_UP)
                .movePointRight(2)
                .setScale(1 + random.nextInt(2), RoundingMode.HALF_UP);
        BigDecimal execution = executionPoints
                .multiply(spending)
                .divide(budget, 10, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
        int goals = project ? 1 : 1 + random.nextInt(10);
        List<Goal> all = new ArrayList<>();
        BigDecimal left = indicatorPoints;
        for (int no = 1; no <= goals; no++) {
            BigDecimal points = no == goals
                    ? left
                    : BigDecimal.valueOf(Math.max(6, indicatorPoints.intValue() / goals))
                            .min(left.subtract(BigDecimal.valueOf(6L * (goals - no))));
            left = left.subtract(points);
            all.add(goal(no, points));
        }
        BigDecimal indicators = all.stream().map(Goal::got).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = execution.add(indicators);
        boolean lost = indicators.compareTo(indicatorPoints) < 0;
        title(project, name);
        conclusion(project, name, budget, spending, rate, execution, indicators, total, lost);
        evidence(budget, spending, execution, executionPoints, indicatorPoints, all, project);
    }

    private void title(boolean project, String name) {
        switch (style) {
            case 0 -> line("2023年度云岭县水务局" + (project ? name + "项目" : "部门整体") + "绩效自评报告");
            case 1 -> {
                line("2023年度云岭县水务局");
                line((project ? name + "项目" : "部门整体支出") + "自评报告");
            }
            case 2 -> line("云岭县水务局 2023 年度" + (project ? name + "专项" : "整体支出") + "绩效评价报告");
            default -> line((project ? name + "项目" : "部门整体支出") + "绩效自评报告（2023年度）");
        }
    }

    private void conclusion(
            boolean project,
            String name,
            BigDecimal budget,
            BigDecimal spending,
            BigDecimal rate,
            BigDecimal execution,
            BigDecimal indicators,
            BigDecimal total,
            boolean lost) {
        String who = project ? name + "项目" : "部门整体";
        line(style == 3 ? "一、评价结论" : "一、自评结论");
        line("（一）自评得分");
        String score = style == 2 ? "自评综合得分" : style == 3 ? "评价总分" : "自评得分";
        String first = "预算执行" + (style == 0 ? "率" : "情况") + "得分";
        String claim = score + (style == 1 ? "为" : "") + total.toPlainString() + "分";
        String part = first + execution.toPlainString() + "分";
        String others = "绩效指标得分" + indicators.toPlainString() + "分";
        line("2023年度" + who + claim + "，其中" + part + "，" + others + "。");
        changes.add(new Change(
                "自评得分",
                claim,
                claim.replace(total.toPlainString() + "分", total.add(BigDecimal.valueOf(150, 2)) + "分"),
                "REPORT_TOTAL_MISMATCH"));
        changes.add(new Change(
                "预算执行得分",
                part,
                part.replace(execution + "分", execution.subtract(BigDecimal.valueOf(77, 2)) + "分"),
                "EXECUTION_SCORE_MISMATCH"));
        changes.add(new Change(
                "指标得分",
                others,
                others.replace(indicators + "分", indicators.subtract(BigDecimal.ONE) + "分"),
                "GROUP_POINTS_MISMATCH"));
        line("（二）绩效目标完成情况");
        line("1.执行率情况");
        String printed = (style == 3 ? "预算执行率为" : "执行率") + rate.toPlainString() + "%";
        String given = (style == 1 ? "调整后预算数" : "全年预算数") + amount(budget);
        String spent = (style == 3 ? "实际支出数" : "实际执行数") + amount(spending);
        line(given + "，" + spent + "，" + printed + "。");
        changes.add(new Change(
                "全年预算数", given, given.replace(amount(budget), amount(budget.add(budget))), "EXECUTION_RATE_MISMATCH"));
        BigDecimal half = spending.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        changes.add(new Change("执行数", spent, spent.replace(amount(spending), amount(half)), "EXECUTION_RATE_MISMATCH"));
        changes.add(new Change(
                "执行率",
                printed,
                printed.replace(rate + "%", rate.add(BigDecimal.valueOf(13, 1)) + "%"),
                "EXECUTION_RATE_MISMATCH"));
        line("2.完成的绩效目标");
        line("完成了年初下达的主要任务。");
        line("3.未完成的绩效目标");
        line(lost ? "个别指标未达到年初目标。" : "无");
        line("（三）存在的问题和原因");
        line(lost ? "受汛期影响进度滞后，个别指标未达到年初目标。" : "无");
        line("（四）下一步拟改进措施");
        line("提前谋划，加快进度。");
    }

    private void evidence(
            BigDecimal budget,
            BigDecimal spending,
            BigDecimal execution,
            BigDecimal executionPoints,
            BigDecimal indicatorPoints,
            List<Goal> goals,
            boolean project) {
        line("二、佐证材料");
        line("（一）基本情况");
        if (project) {
            line("2021年预算数为10.50万元，执行数为10.40万元；2022年预算数为11.20万元，执行数为11.20万元。");
        } else {
            BigDecimal basic =
                    spending.multiply(BigDecimal.valueOf(6)).movePointLeft(1).setScale(2, RoundingMode.DOWN);
            String rest = "项目支出" + amount(spending.subtract(basic));
            String whole = "支出决算数" + amount(spending);
            changes.add(
                    new Change("支出决算数", whole, "支出决算数" + amount(spending.add(BigDecimal.TEN)), "TEXT_TEXT_MISMATCH"));
            line("2023年度" + whole + "，包括基本支出" + amount(basic) + "，" + rest + "。");
            changes.add(new Change(
                    "分项", rest, "项目支出" + amount(spending.subtract(basic).add(BigDecimal.TEN)), "TEXT_SUM_MISMATCH"));
        }
        line("（二）绩效目标完成情况分析");
        line("1.预算执行情况分析（共" + executionPoints + "分）");
        String again = "该项得分" + execution + "分";
        line("资金及时到位，" + again + "。");
        changes.add(new Change("该项得分", again, "该项得分" + execution.subtract(BigDecimal.ONE) + "分", "TEXT_TEXT_MISMATCH"));
        line("2.绩效目标完成情况分析（共" + indicatorPoints + "分）");
        goals.forEach(goal -> goal(goal, goals.size()));
    }

    private record Goal(
            int no, BigDecimal points, BigDecimal number, BigDecimal quality, BigDecimal benefit, BigDecimal missed) {
        BigDecimal got() {
            return points.subtract(missed);
        }
    }

    private Goal goal(int no, BigDecimal points) {
        BigDecimal benefit = points.divide(BigDecimal.valueOf(3), 0, RoundingMode.DOWN);
        BigDecimal output = points.subtract(benefit);
        BigDecimal quality = output.divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
        BigDecimal missed = random.nextInt(3) == 0 ? BigDecimal.valueOf(5, 1) : BigDecimal.ZERO;
        return new Goal(no, points, output.subtract(quality), quality, benefit, missed);
    }

    private void goal(Goal goal, int count) {
        if (count > 1) {
            String no = style == 1 ? NUMERALS.substring(goal.no() - 1, goal.no()) : String.valueOf(goal.no());
            String head = "年度目标" + no;
            String title =
                    style == 2 ? head + "：保障供水安全（" + goal.points() + "分）" : head + "（" + goal.points() + "分）：保障供水安全。";
            line(title);
            changes.add(new Change(
                    "目标分值",
                    title,
                    title.replace(
                            "（" + goal.points() + "分）", "（" + goal.points().add(BigDecimal.ONE) + "分）"),
                    "GROUP_POINTS_MISMATCH"));
        }
        BigDecimal output = goal.number().add(goal.quality());
        BigDecimal got = goal.number().subtract(goal.missed());
        if (style == 0 || style == 3) {
            line("（1）产出指标完成情况分析（" + output + "分）");
            line("1）数量指标完成情况（" + goal.number() + "分）");
            line("数量指标设置了2个三级指标：");
            once(count, "指标个数", "数量指标设置了2个", "数量指标设置了3个", "INDICATOR_COUNT");
            BigDecimal one = goal.number().divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
            line("①第" + goal.no() + "组开展巡查" + (10 + random.nextInt(90)) + "次，通过评价，该指标已达到预期目标，得" + one + "分。");
            line("②第" + goal.no() + "组清理河段" + (10 + random.nextInt(90)) + "公里，"
                    + (goal.missed().signum() > 0 ? "未达到预期目标，扣" + goal.missed() + "分，" : "达到预期目标，") + "得"
                    + got.subtract(one) + "分");
            line("2）质量指标完成情况（" + goal.quality() + "分）");
            line("第" + goal.no() + "组验收合格率100%，已完成，得" + goal.quality() + "分。");
            line("（2）效益指标完成情况分析（" + goal.benefit() + "分）");
            String benefit = "受益群众3万人，已完成，得";
            line("1）社会效益指标：第" + goal.no() + "组" + benefit + goal.benefit() + "分。");
            once(
                    count,
                    "一条的得分",
                    benefit + goal.benefit() + "分",
                    benefit + goal.benefit().add(BigDecimal.ONE) + "分",
                    "SCORE_ABOVE_WEIGHT");
        } else {
            line("（1）产出指标完成情况分析。");
            line("产出指标：满分" + output + "分，得分" + output.subtract(goal.missed()) + "分。");
            String number = "数量指标：满分" + goal.number() + "分，得分" + got + "分";
            once(
                    count,
                    "一组的满分",
                    number,
                    number.replace("满分" + goal.number(), "满分" + goal.number().add(BigDecimal.ONE)),
                    "GROUP_POINTS_MISMATCH");
            once(
                    count,
                    "一组的得分",
                    number,
                    number.replace("得分" + got, "得分" + got.add(BigDecimal.ONE)),
                    "SCORE_ABOVE_WEIGHT");
            line(number + "。第" + goal.no() + "组" + (goal.missed().signum() > 0 ? "清理河段未达到目标。" : "清理河段12公里。"));
            line("质量指标：满分" + goal.quality() + "分，得分" + goal.quality() + "分。验收合格率100%。");
            line("（2）效益指标完成情况分析。");
            line("社会效益指标：满分" + goal.benefit() + "分，得分" + goal.benefit() + "分。");
        }
    }

    /** A change of words that stand once where there is one goal. */
    private void once(int count, String kind, String from, String to, String code) {
        if (count == 1) {
            changes.add(new Change(kind, from, to, code));
        }
    }
}
