package jixiao.convention.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jixiao.convention.book.NamedRows;
import jixiao.convention.book.SheetRow;
import jixiao.model.fact.LineFact;
import jixiao.text.Normal;

/**
 * 适用条件: the condition columns of a row of 《计分方法》 or 《汇总方式》 as a pattern on {@link jixiao.model.fact.LineFact}.
 *
 * @param pattern constraints in the rule language, joined by commas; empty for a row that fits every line
 * @param lists names of the word lists that it asks for
 * @param chinese the condition as the sheet has it: 目标类型=等于;实际类型=数字
 */
record LineCondition(String pattern, Set<String> lists, String chinese) {
    private static final String NOT = "非";

    /** Columns whose cells hold a few fixed words, each with what the rule language calls it. */
    private static final List<Coded> CODED = List.of(
            new Coded("指标性质", "direction", Map.of("正向", "\"正向\"", "反向", "\"反向\"", "定性", "\"定性\"", "无", "\"\"")),
            new Coded(
                    "目标类型",
                    "target",
                    Map.of(
                            "不低于", "TargetKind.AT_LEAST",
                            "不高于", "TargetKind.AT_MOST",
                            "等于", "TargetKind.EXACTLY",
                            "区间", "TargetKind.BETWEEN",
                            "时限", "TargetKind.DEADLINE",
                            "定性", "TargetKind.QUALITATIVE")),
            new Coded("目标为零", "zeroTarget", Map.of("是", "true", "否", "false")),
            new Coded(
                    "单位类",
                    "unitKind",
                    Map.of(
                            "金额", "UnitKind.MONEY",
                            "比率", "UnitKind.RATIO",
                            "时长", "UnitKind.DURATION",
                            "计量", "UnitKind.MEASURE",
                            "个数", "UnitKind.COUNT",
                            "无", "UnitKind.NONE")),
            new Coded(
                    "实际类型",
                    "actual",
                    Map.of(
                            "数字", "ActualKind.NUMBER",
                            "完成率", "ActualKind.PERCENT_OF_COUNT",
                            "日期", "ActualKind.DATE",
                            "文字", "ActualKind.WORDS")),
            new Coded("表式", "form", Map.of("整体", "Form.DEPARTMENT", "项目", "Form.PROJECT")));

    LineCondition {
        lists = Set.copyOf(lists);
    }

    /**
     * 有固定取值的栏目.
     *
     * @param heading its heading
     * @param field the field of the fact
     * @param codes what the rule language calls each value
     */
    private record Coded(String heading, String field, Map<String, String> codes) {
        String test(SheetRow row, String value, boolean not) {
            String code = codes.get(value);
            if (code == null) {
                throw row.problem(heading, String.join("、", new TreeSet<>(codes.keySet())) + ",或者“非”加其中之一");
            }
            return field + (not ? " != " : " == ") + code;
        }
    }

    /** 一项条件: a constraint for one word of a cell, or for its absence. */
    @FunctionalInterface
    private interface Test {
        String of(SheetRow cell, String word, boolean not);
    }

    /** Whether a line has a value of a column of fixed words. */
    static boolean isCoded(String heading, String word, LineFact line) {
        Coded column = coded(heading);
        return column.codes().get(word).equals(code(column.field(), line));
    }

    /** What a line has in a column of fixed words, in the sheet's words; empty for none of them. */
    static String ownWord(String heading, LineFact line) {
        Coded column = coded(heading);
        String code = code(column.field(), line);
        return column.codes().entrySet().stream()
                .filter(each -> each.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Coded coded(String heading) {
        return CODED.stream()
                .filter(each -> each.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    /** What the rule language calls the value that a line has in a field. */
    private static String code(String field, LineFact line) {
        return switch (field) {
            case "direction" -> "\"" + line.direction() + "\"";
            case "target" -> "TargetKind." + line.target().name();
            case "zeroTarget" -> String.valueOf(line.zeroTarget());
            case "unitKind" -> "UnitKind." + line.unitKind().name();
            case "actual" -> "ActualKind." + line.actual().name();
            default -> "Form." + line.form().name();
        };
    }

    /**
     * The condition of a row.
     *
     * @param row the row
     * @param known names of the convention's word lists
     */
    static LineCondition of(NamedRows row, Set<String> known) {
        List<String> patterns = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        Set<String> lists = new TreeSet<>();
        add(row, "一级指标", patterns, chinese, (cell, word, not) -> contains("level1", cell, "一级指标", word, not));
        add(row, "二级指标", patterns, chinese, (cell, word, not) -> contains("level2", cell, "二级指标", word, not));
        add(row, "名称含", patterns, chinese, (cell, word, not) -> named(cell, word, not, known, lists));
        for (Coded coded : CODED) {
            add(row, coded.heading(), patterns, chinese, coded::test);
        }
        return new LineCondition(String.join(", ", patterns), lists, String.join(";", chinese));
    }

    private static void add(NamedRows row, String heading, List<String> patterns, List<String> chinese, Test test) {
        if (row.text(heading).isEmpty()) {
            return;
        }
        SheetRow cell = row.at(heading);
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (String word : cell.words(heading)) {
            boolean not = word.startsWith(NOT) && word.length() > NOT.length();
            (not ? unwanted : wanted).add(test.of(cell, not ? word.substring(NOT.length()) : word, not));
        }
        if (!wanted.isEmpty()) {
            patterns.add(String.join(" || ", wanted));
        }
        patterns.addAll(unwanted);
        chinese.add(heading + "=" + String.join("、", cell.words(heading)));
    }

    private static String named(SheetRow cell, String word, boolean not, Set<String> known, Set<String> lists) {
        if (!word.startsWith("《") || !word.endsWith("》")) {
            return contains("name", cell, "名称含", word, not);
        }
        String list = word.substring(1, word.length() - 1);
        if (!known.contains(list)) {
            throw cell.problem("名称含", "《词表》里有的名称:" + String.join("、", known));
        }
        lists.add(list);
        return "words " + (not ? "not " : "") + "contains \"" + list + "\"";
    }

    /** A word goes into a rule as a literal: what could end the literal is refused. */
    private static String contains(String field, SheetRow cell, String heading, String word, boolean not) {
        String normal = Normal.text(word);
        if (normal.isEmpty() || normal.chars().anyMatch(sign -> sign == '"' || sign == '\\' || sign < ' ')) {
            throw cell.problem(heading, "不带引号和反斜线的文字");
        }
        return (not ? "!" : "") + field + ".contains(\"" + normal + "\")";
    }
}
