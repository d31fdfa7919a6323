package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/**
 * 文稿的空: what a text may say of a unit's tables together, and of each.
 *
 * @param annexed whether the official forms of the tables stand behind a text
 */
record StatementValues(TableValues tables, boolean annexed) {
    /** What every text may say of a unit. */
    static final Slots COMMON = Slots.of(
                    "单位",
                    "年度",
                    "下年度",
                    "草稿",
                    "项目数",
                    "项目执行合计",
                    "项目预算合计",
                    "项目资金占比",
                    "各表指标数",
                    "各表完成数",
                    "各表未完成数",
                    "各表待核定数",
                    "各表全部完成",
                    "有得分项目数",
                    // Nothing in a table says these: they are for a person to write.
                    "结果应用",
                    "预算安排结合情况",
                    "上年度结果应用情况",
                    "自评工作开展情况",
                    "其他佐证材料",
                    "部门整体支出自评情况",
                    "部门概况",
                    "机构人员情况",
                    "项目概况",
                    "评价实施情况",
                    "事前评估情况",
                    "监控项目数",
                    "收支情况",
                    "履职情况",
                    "管理情况",
                    "存在问题",
                    "改进建议",
                    "个性指标情况",
                    "特定目标类项目绩效")
            .list("整体", TableValues.SLOTS)
            .list("项目", TableValues.SLOTS)
            .list("附表", Slots.of("附表序", "附表名", "附表续"));

    /** Of a text about all tables. */
    static final Slots WHOLE = COMMON.needing("草稿", "单位", "年度", "整体", "项目");

    /** Of a text about one table. */
    static final Slots SINGLE = single();

    private static Slots single() {
        Slots slots = COMMON.needing("草稿", "单位", "年度", "执行率", "总分", "未完成");
        for (var list : TableValues.SLOTS.lists().entrySet()) {
            slots = slots.list(list.getKey(), list.getValue());
        }
        java.util.Set<String> texts = new java.util.LinkedHashSet<>(slots.texts());
        texts.addAll(TableValues.SLOTS.texts());
        return new Slots(texts, slots.lists(), slots.needed());
    }

    /** Of all tables of a unit. */
    Values of(UnitTables unit, boolean draft) {
        Values values = head(unit, draft);
        values = amounts(values, unit);
        values = counts(values, unit);
        List<Values> projects = new ArrayList<>();
        unit.projects().forEach(each -> projects.add(tables.of(each, projects.size() + 1)));
        values = Items.list(
                values,
                "整体",
                unit.department().map(each -> tables.of(each, 1)).stream().toList());
        values = Items.list(values, "项目", projects);
        return annexes(values, unit.all());
    }

    /** Of one table of a unit: its own values, and those of the unit beside them. */
    Values of(UnitTables unit, Judgement table, boolean draft) {
        Values all = of(unit, draft);
        Values own = annexes(tables.of(table, 1), List.of(table));
        java.util.Map<String, String> texts = new java.util.LinkedHashMap<>(all.texts());
        texts.putAll(own.texts());
        java.util.Map<String, List<Values>> lists = new java.util.LinkedHashMap<>(all.lists());
        lists.putAll(own.lists());
        return new Values(texts, lists);
    }

    private static Values head(UnitTables unit, boolean draft) {
        Values values = Values.NONE.with("单位", unit.unit());
        values = Items.text(values, "年度", unit.year().map(String::valueOf));
        values = Items.text(values, "下年度", unit.year().map(year -> String.valueOf(year + 1)));
        return draft ? values.with("草稿", "草稿") : values;
    }

    private static Values amounts(Values before, UnitTables unit) {
        if (unit.projects().isEmpty()) {
            return before;
        }
        Optional<BigDecimal> spending =
                sum(unit.projects(), each -> each.table().execution().spending());
        Values values = Items.count(before, "项目数", unit.projects().size());
        values = Items.text(values, "项目执行合计", spending.map(Printed::money));
        values = Items.text(
                values,
                "项目预算合计",
                sum(unit.projects(), each -> each.table().execution().budget()).map(Printed::money));
        Optional<BigDecimal> whole =
                unit.department().flatMap(each -> Printed.amount(each.table().projectSpending()));
        return Items.text(
                values,
                "项目资金占比",
                // More than all of it is no share: another whole is meant, which somebody has to name.
                spending.flatMap(part ->
                        whole.filter(all -> all.compareTo(part) >= 0).flatMap(all -> Printed.share(part, all))));
    }

    /** A sum that lacks no part. */
    private static Optional<BigDecimal> sum(
            List<Judgement> tables, java.util.function.Function<Judgement, jixiao.model.Figure> amount) {
        List<BigDecimal> parts = tables.stream()
                .flatMap(each -> Printed.amount(amount.apply(each)).stream())
                .toList();
        return parts.size() == tables.size()
                ? Optional.of(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static Values counts(Values before, UnitTables unit) {
        List<LineScore> lines = unit.all().stream()
                .flatMap(each -> each.scored().lines().stream())
                .toList();
        Group all = new Group("", lines);
        Values values = Items.count(before, "各表指标数", lines.size());
        values = Items.count(values, "各表完成数", all.count(LineState.MET));
        values = Items.some(values, "各表未完成数", all.count(LineState.MISSED));
        values = Items.some(values, "各表待核定数", all.count(LineState.OPEN));
        values = Items.flag(values, "各表全部完成", all.allMet());
        return Items.some(values, "有得分项目数", (int) unit.projects().stream()
                .filter(each -> TableValues.isScored(each.scored()))
                .count());
    }

    private Values annexes(Values before, List<Judgement> tables) {
        List<Values> annexes = new ArrayList<>();
        for (Judgement each : annexed ? tables : List.<Judgement>of()) {
            annexes.add(Values.NONE
                    .with("附表序", String.valueOf(annexes.size() + 1))
                    .with("附表名", each.table().title().text()));
        }
        return Items.list(before, "附表", annexes);
    }
}
