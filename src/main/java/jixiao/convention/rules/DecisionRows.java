package jixiao.convention.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jixiao.convention.AggregationRow;
import jixiao.convention.AggregationWay;
import jixiao.convention.Draft;
import jixiao.convention.MethodRow;
import jixiao.convention.StepSetting;
import jixiao.convention.book.NamedRows;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.SheetRow;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Method;

/**
 * 决策表: 《计分方法》 and 《汇总方式》 in force in one year.
 *
 * @param methods rows of 《计分方法》 by name
 * @param aggregation rows of 《汇总方式》 by name
 * @param rules the same rows as the rule template takes them
 * @param lists names of the word lists that the conditions ask for
 */
public record DecisionRows(
        Map<String, MethodRow> methods,
        Map<String, AggregationRow> aggregation,
        List<LineRule> rules,
        Set<String> lists) {
    /** A row's name becomes the name of a rule: letters, digits and harmless signs. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_()().·—-]+");

    public DecisionRows {
        rules = List.copyOf(rules);
        lists = Set.copyOf(lists);
    }

    /**
     * The rows in force.
     *
     * @param chain the conventions, the nearest first
     * @param year the year; {@link Integer#MAX_VALUE} when it is unknown
     * @param words names of the word lists in force
     * @param tiers names of the tables of 《分档表》 in force
     */
    public static DecisionRows of(List<Draft> chain, int year, Set<String> words, Set<String> tiers) {
        Map<String, MethodRow> methods = new LinkedHashMap<>();
        Map<String, AggregationRow> aggregation = new LinkedHashMap<>();
        List<LineRule> rules = new ArrayList<>();
        Set<String> lists = new TreeSet<>();
        Map<String, String> numbers = new HashMap<>();
        merged(chain.stream().map(Draft::methods).toList(), year).forEach((name, rows) -> {
            LineCondition condition = LineCondition.of(rows, words);
            MethodRow method = method(name, rows, condition, tiers);
            String taken = method.number().isEmpty() ? null : numbers.putIfAbsent(method.number(), name);
            if (taken != null) {
                throw rows.at("编号").problem("编号", "别的规则没有用过的编号,“" + taken + "”已用");
            }
            if (rows.yes("启用", true)) {
                methods.put(name, method);
                rules.add(new LineRule(SheetKind.METHODS.chinese(), name, condition.pattern()));
                lists.addAll(condition.lists());
            }
        });
        merged(chain.stream().map(Draft::aggregation).toList(), year).forEach((name, rows) -> {
            LineCondition condition = LineCondition.of(rows, words);
            AggregationRow way = new AggregationRow(
                    name,
                    priority(rows),
                    condition.chinese(),
                    rows.at("汇总方式").oneOf("汇总方式", List.of(AggregationWay.values()), AggregationWay::chinese),
                    rows.text("条款"),
                    rows.origin());
            if (rows.yes("启用", true)) {
                aggregation.put(name, way);
                rules.add(new LineRule(SheetKind.AGGREGATION.chinese(), name, condition.pattern()));
                lists.addAll(condition.lists());
            }
        });
        return new DecisionRows(methods, aggregation, rules, lists);
    }

    /** Rows that hold in the year, laid over each other. */
    private static Map<String, NamedRows> merged(List<List<SheetRow>> chain, int year) {
        Map<String, NamedRows> all = NamedRows.merge(
                chain.stream()
                        .map(rows ->
                                rows.stream().filter(row -> holds(row, year)).toList())
                        .toList(),
                "规则");
        all.forEach((name, rows) -> {
            if (!NAME.matcher(name).matches()) {
                throw rows.at("规则").problem("规则", "只含文字、数字、括号和 _ - 的名称");
            }
        });
        return all;
    }

    private static boolean holds(SheetRow row, int year) {
        int since = row.year("自年度").orElse(Integer.MIN_VALUE);
        int until = row.year("至年度").orElse(Integer.MAX_VALUE);
        if (until < since) {
            throw row.problem("至年度", "不早于自年度 " + since + " 的年度");
        }
        return since <= year && year <= until;
    }

    private static MethodRow method(String name, NamedRows rows, LineCondition condition, Set<String> tiers) {
        SheetRow cell = rows.at("方法");
        Method method = cell.oneOf("方法", List.of(Method.values()), Method::chinese);
        String setting = rows.text("方法参数");
        SheetRow where = rows.at("方法参数");
        switch (method) {
            case STEPS -> {
                if (StepSetting.parse(setting).isEmpty()) {
                    throw where.problem("方法参数", StepSetting.EXAMPLE);
                }
            }
            case TIERS -> {
                if (!tiers.contains(setting)) {
                    throw where.problem("方法参数", "《分档表》里有的表名:" + String.join("、", tiers));
                }
            }
            default -> {
                if (!setting.isEmpty()) {
                    throw where.problem("方法参数", "空着,方法“" + method.chinese() + "”没有参数");
                }
            }
        }
        return new MethodRow(
                name,
                rows.text("编号"),
                priority(rows),
                condition.chinese(),
                method,
                setting,
                mode(rows),
                rows.text("条款"),
                rows.origin());
    }

    private static ComputingMode mode(NamedRows rows) {
        return rows.text("计算方式").isEmpty()
                ? ComputingMode.LOCKED
                : rows.at("计算方式").oneOf("计算方式", List.of(ComputingMode.values()), ComputingMode::chinese);
    }

    private static int priority(NamedRows rows) {
        return rows.text("优先级").isEmpty() ? 0 : rows.at("优先级").integer("优先级");
    }
}
