package jixiao.drafting.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.drafting.Items;
import jixiao.drafting.Printed;
import jixiao.store.KnownFinding;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/** 财政文稿的空: what a bureau's text may say of a finished review. */
final class BureauValues {
    private static final Slots TABLE =
            Slots.of("序", "名次", "单位", "项目", "资金", "执行率", "得分", "等级", "建议", "决定", "应用续", "整体排名续", "项目排名续", "没有得分的表续");

    static final Slots SLOTS = Slots.of(
                    "财政部门",
                    "文号",
                    "年度",
                    "草稿",
                    "日期",
                    "单位数",
                    "表数",
                    "部门表数",
                    "项目数",
                    "项目预算",
                    "项目资金",
                    "部门资金",
                    "通过数",
                    "人工数",
                    "退回数",
                    "有得分数",
                    "无得分数",
                    "平均分",
                    "项目平均分",
                    "部门平均分",
                    "问题处数",
                    "问题表数",
                    "已改正数",
                    "正在整改数",
                    "未改正数",
                    // Nothing in a review says these: they are for a person to write.
                    "制度数",
                    "目标项目数",
                    "监控项目数",
                    "重点评价数",
                    "下一步要求",
                    "联系人")
            .list("等级", Slots.of("等级名", "等级数", "等级续"))
            .list("问题", Slots.of("问题序", "问题名", "问题次数", "问题涉及表数", "问题单位数", "问题续"))
            .list("应用", TABLE)
            .list("整体排名", TABLE)
            .list("项目排名", TABLE)
            .list("没有得分的表", TABLE)
            .needing("草稿", "年度");

    private final List<ReviewedTable> tables;
    private final List<KnownFinding> findings;
    private final UseAdvice advice;

    /**
     * @param tables those that count and are not 涉密
     * @param findings theirs, those left out that a person set aside
     */
    BureauValues(List<ReviewedTable> tables, List<KnownFinding> findings, UseAdvice advice) {
        this.tables = tables.stream().sorted(ReviewedTable.ORDER).toList();
        this.findings = List.copyOf(findings);
        this.advice = advice;
    }

    /**
     * All of it.
     *
     * @param states how many things of 整改台账 stand where
     */
    Values of(Map<String, Integer> states) {
        List<ReviewedTable> projects =
                tables.stream().filter(table -> !table.whole()).toList();
        List<ReviewedTable> wholes =
                tables.stream().filter(ReviewedTable::whole).toList();
        Values values = head();
        values = Items.count(values, "表数", tables.size());
        values = Items.count(values, "部门表数", wholes.size());
        values = Items.count(values, "项目数", projects.size());
        values =
                sum(values, "项目预算", projects.stream().map(ReviewedTable::budget).toList());
        values = sum(
                values, "项目资金", projects.stream().map(ReviewedTable::spending).toList());
        values =
                sum(values, "部门资金", wholes.stream().map(ReviewedTable::spending).toList());
        for (String verdict : List.of("通过", "人工", "退回")) {
            values = Items.count(values, verdict + "数", (int) tables.stream()
                    .filter(table -> table.verdict().equals(verdict))
                    .count());
        }
        values = scores(values, projects, wholes);
        values = problems(values);
        values = mended(values, states);
        values = Items.list(values, "应用", rows(tables));
        values = Items.list(values, "整体排名", ranked(wholes));
        values = Items.list(values, "项目排名", ranked(projects));
        return Items.list(
                values,
                "没有得分的表",
                rows(tables.stream().filter(table -> table.score().isEmpty()).toList()));
    }

    private Values head() {
        Set<String> years = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        tables.forEach(table -> {
            units.add(table.unit());
            if (!table.year().isBlank()) {
                years.add(table.year());
            }
        });
        Values values =
                years.size() == 1 ? Values.NONE.with("年度", years.iterator().next()) : Values.NONE;
        return Items.count(values, "单位数", units.size());
    }

    /** A sum that lacks no part. */
    private static Values sum(Values values, String name, List<Optional<BigDecimal>> parts) {
        boolean whole = !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent);
        return whole
                ? values.with(
                        name,
                        Printed.money(
                                parts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add)))
                : values;
    }

    private Values scores(Values before, List<ReviewedTable> projects, List<ReviewedTable> wholes) {
        int scored =
                (int) tables.stream().filter(table -> table.score().isPresent()).count();
        Values values = Items.count(before, "有得分数", scored);
        values = Items.some(values, "无得分数", tables.size() - scored);
        values = Items.text(values, "平均分", average(tables));
        values = Items.text(values, "项目平均分", average(projects));
        values = Items.text(values, "部门平均分", average(wholes));
        Map<String, Integer> grades = new LinkedHashMap<>();
        // The tables stand from the highest score down, and so do the grades.
        tables.stream()
                .filter(table -> !table.grade().isEmpty())
                .forEach(table -> grades.merge(table.grade(), 1, Integer::sum));
        List<Values> items = new ArrayList<>();
        grades.forEach((grade, count) -> items.add(Items.count(Values.NONE.with("等级名", grade), "等级数", count)));
        return Items.list(values, "等级", items);
    }

    private static Optional<String> average(List<ReviewedTable> tables) {
        List<BigDecimal> scores =
                tables.stream().flatMap(table -> table.score().stream()).toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(Printed.points(scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP)));
    }

    /** Problems by kind, the commonest first. */
    private Values problems(Values before) {
        Map<String, List<KnownFinding>> kinds = new LinkedHashMap<>();
        findings.forEach(finding -> kinds.computeIfAbsent(finding.title(), absent -> new ArrayList<>())
                .add(finding));
        List<Map.Entry<String, List<KnownFinding>>> sorted = kinds.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<KnownFinding>>>comparingInt(
                                each -> -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Values> items = new ArrayList<>();
        for (var kind : sorted) {
            Values values = Items.count(Values.NONE, "问题序", items.size() + 1).with("问题名", kind.getKey());
            values = Items.count(values, "问题次数", kind.getValue().size());
            values = Items.count(values, "问题涉及表数", (int) kind.getValue().stream()
                    .map(finding -> finding.table() + finding.file())
                    .distinct()
                    .count());
            items.add(Items.count(values, "问题单位数", (int)
                    kind.getValue().stream().map(KnownFinding::unit).distinct().count()));
        }
        Values values = Items.some(before, "问题处数", findings.size());
        values = Items.some(values, "问题表数", (int) findings.stream()
                .map(finding -> finding.table() + finding.file())
                .distinct()
                .count());
        return Items.list(values, "问题", items);
    }

    /** Only where letters were written is it known what was mended. */
    private static Values mended(Values before, Map<String, Integer> states) {
        if (states.isEmpty()) {
            return before;
        }
        Values values = Items.count(before, "已改正数", states.getOrDefault("已改正", 0));
        values = Items.count(values, "正在整改数", states.getOrDefault("通知", 0) + states.getOrDefault("已回复", 0));
        return Items.count(values, "未改正数", states.getOrDefault("未改正", 0));
    }

    /** Tables with a score by their rank; equal scores have one rank. */
    private List<Values> ranked(List<ReviewedTable> of) {
        List<ReviewedTable> scored =
                of.stream().filter(table -> table.score().isPresent()).toList();
        List<Values> rows = rows(scored);
        List<Values> ranked = new ArrayList<>();
        int rank = 0;
        for (int at = 0; at < scored.size(); at++) {
            boolean same = at > 0
                    && scored.get(at)
                                    .score()
                                    .orElseThrow()
                                    .compareTo(scored.get(at - 1).score().orElseThrow())
                            == 0;
            rank = same ? rank : at + 1;
            ranked.add(Items.count(rows.get(at), "名次", rank));
        }
        return ranked;
    }

    private List<Values> rows(List<ReviewedTable> of) {
        List<Values> rows = new ArrayList<>();
        for (ReviewedTable table : of) {
            Values values = Items.count(Values.NONE, "序", rows.size() + 1)
                    .with("单位", table.unit())
                    .with("项目", table.called())
                    .with("等级", table.grade().isEmpty() ? "—" : table.grade())
                    .with(
                            "建议",
                            table.isReturned()
                                    ? "—"
                                    : advice.of(table.rate(), table.grade()).orElse("—"))
                    .with("得分", table.score().map(Printed::points).orElse("—"))
                    .with("资金", table.spending().map(Printed::money).orElse("—"))
                    .with(
                            "执行率",
                            table.budget()
                                    .flatMap(whole -> table.spending().flatMap(part -> Printed.share(part, whole)))
                                    .orElse("—"));
            rows.add(values);
        }
        return rows;
    }
}
