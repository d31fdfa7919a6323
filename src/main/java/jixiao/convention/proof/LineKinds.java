package jixiao.convention.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jixiao.convention.Convention;
import jixiao.convention.MethodRow;
import jixiao.model.Form;
import jixiao.model.TargetKind;
import jixiao.model.UnitKind;
import jixiao.model.fact.ActualKind;
import jixiao.model.fact.LineFact;
import jixiao.text.Normal;

/** 指标种类: one line of every kind that the conditions of 《计分方法》 can tell apart. */
final class LineKinds {
    private static final List<String> DIRECTIONS = List.of("", "正向", "反向", "定性");
    /** Every set of so few lists is tried; of more only each one and each two. */
    private static final int ALL_SETS = 4;

    private static final Map<TargetKind, String> TARGETS = Map.of(
            TargetKind.AT_LEAST, "不低于",
            TargetKind.AT_MOST, "不高于",
            TargetKind.EXACTLY, "等于",
            TargetKind.BETWEEN, "区间",
            TargetKind.DEADLINE, "时限",
            TargetKind.QUALITATIVE, "定性");
    private static final Map<ActualKind, String> ACTUALS = Map.of(
            ActualKind.NUMBER, "数字",
            ActualKind.PERCENT_OF_COUNT, "完成率",
            ActualKind.DATE, "日期",
            ActualKind.WORDS, "文字");
    private static final Map<UnitKind, String> UNITS = Map.of(
            UnitKind.MONEY, "金额",
            UnitKind.RATIO, "比率",
            UnitKind.DURATION, "时长",
            UnitKind.MEASURE, "计量",
            UnitKind.COUNT, "个数",
            UnitKind.NONE, "无");

    private final Set<String> level1;
    private final Set<String> level2;
    private final Set<String> names;
    private final List<Set<String>> lists;
    private final int year;
    private final List<LineFact> lines = new ArrayList<>();

    private LineKinds(Convention convention, int year) {
        this.level1 = words(convention, "一级指标");
        this.level2 = words(convention, "二级指标");
        this.names = words(convention, "名称含");
        this.lists = sets(new ArrayList<>(new TreeSet<>(convention.nameLists())));
        this.year = year;
    }

    /** One line of every kind, for the tables of a year; 0 when it is unknown. */
    static List<LineFact> of(Convention convention, int year) {
        LineKinds kinds = new LineKinds(convention, year);
        for (TargetKind target : TargetKind.values()) {
            boolean numeric = target != TargetKind.DEADLINE && target != TargetKind.QUALITATIVE;
            for (UnitKind unit : numeric ? EnumSet.allOf(UnitKind.class) : EnumSet.of(UnitKind.NONE)) {
                for (ActualKind actual : actuals(target, unit)) {
                    kinds.add(target, unit, actual, false);
                    if (numeric) {
                        kinds.add(target, unit, actual, true);
                    }
                }
            }
        }
        return kinds.lines;
    }

    /**
     * The first line of each sort that the rows of a convention can tell apart, by what they see of it: a row that asks for no
     * 表式 chooses alike for both, and units that no row names are as one.
     */
    static Map<LineFact, LineFact> sorts(Convention convention, List<LineFact> lines) {
        boolean form = words(convention, "表式").size() > 1;
        Set<String> named = words(convention, "单位类");
        Map<LineFact, LineFact> sorts = new LinkedHashMap<>();
        UnitKind other = EnumSet.allOf(UnitKind.class).stream()
                .filter(unit -> !named.contains(UNITS.get(unit)))
                .reduce(UnitKind.NONE, (before, unit) -> unit);
        for (LineFact line : lines) {
            sorts.putIfAbsent(
                    new LineFact(
                            line.level1(),
                            line.level2(),
                            line.name(),
                            line.nature(),
                            line.direction(),
                            line.target(),
                            line.zeroTarget(),
                            named.contains(UNITS.get(line.unitKind())) ? line.unitKind() : other,
                            line.actual(),
                            form ? line.form() : Form.PROJECT,
                            line.year(),
                            line.words()),
                    line);
        }
        return sorts;
    }

    /** What the conditions of a line would be in 《计分方法》. */
    static String chinese(LineFact line) {
        StringBuilder text = new StringBuilder();
        text.append(line.level1().isEmpty() ? "" : "一级指标=" + line.level1() + ";");
        text.append(line.level2().isEmpty() ? "" : "二级指标=" + line.level2() + ";");
        text.append(line.name().equals(ANY_NAME) ? "" : "名称含=" + line.name() + ";");
        new TreeSet<>(line.words())
                .forEach(list -> text.append("名称含=《").append(list).append("》;"));
        text.append(line.direction().isEmpty() ? "" : "指标性质=" + line.direction() + ";");
        text.append("目标类型=").append(TARGETS.get(line.target()));
        text.append(line.zeroTarget() ? ";目标为零=是" : "");
        text.append(line.unitKind() == UnitKind.NONE ? "" : ";单位类=" + UNITS.get(line.unitKind()));
        text.append(";实际类型=").append(ACTUALS.get(line.actual()));
        return text.append(";表式=")
                .append(line.form() == Form.DEPARTMENT ? "整体" : "项目")
                .toString();
    }

    private static final String ANY_NAME = "指标";

    /** A percentage of what is counted has its own kind. */
    private static List<ActualKind> actuals(TargetKind target, UnitKind unit) {
        return switch (target) {
            case DEADLINE -> List.of(ActualKind.DATE, ActualKind.WORDS);
            case QUALITATIVE -> List.of(ActualKind.NUMBER, ActualKind.DATE, ActualKind.WORDS);
            default -> {
                boolean rate = unit != UnitKind.RATIO && unit != UnitKind.DURATION;
                yield rate
                        ? List.of(ActualKind.values())
                        : List.of(ActualKind.NUMBER, ActualKind.DATE, ActualKind.WORDS);
            }
        };
    }

    private void add(TargetKind target, UnitKind unit, ActualKind actual, boolean zero) {
        for (String one : level1) {
            for (String two : level2) {
                for (String name : names) {
                    for (Set<String> hit : lists) {
                        for (String direction : DIRECTIONS) {
                            for (Form form : Form.values()) {
                                lines.add(new LineFact(
                                        one,
                                        two,
                                        name.isEmpty() ? ANY_NAME : name,
                                        direction,
                                        direction,
                                        target,
                                        zero,
                                        unit,
                                        actual,
                                        form,
                                        year,
                                        hit));
                            }
                        }
                    }
                }
            }
        }
    }

    /** Nothing, and each word that some row asks for under a heading. */
    private static Set<String> words(Convention convention, String heading) {
        Set<String> words = new LinkedHashSet<>(Set.of(""));
        for (MethodRow row : convention.methods().values()) {
            for (String part : row.condition().split(";")) {
                if (part.startsWith(heading + "=")) {
                    for (String word : part.substring(heading.length() + 1).split("、")) {
                        String bare = word.startsWith("非") && word.length() > 1 ? word.substring(1) : word;
                        if (!bare.startsWith("《")) {
                            words.add(Normal.text(bare));
                        }
                    }
                }
            }
        }
        return words;
    }

    private static List<Set<String>> sets(List<String> lists) {
        List<Set<String>> sets = new ArrayList<>();
        sets.add(Set.of());
        if (lists.size() <= ALL_SETS) {
            for (int bits = 1; bits < 1 << lists.size(); bits++) {
                Set<String> set = new TreeSet<>();
                for (int at = 0; at < lists.size(); at++) {
                    if ((bits >> at & 1) == 1) {
                        set.add(lists.get(at));
                    }
                }
                sets.add(set);
            }
            return sets;
        }
        for (int first = 0; first < lists.size(); first++) {
            sets.add(Set.of(lists.get(first)));
            for (int second = 0; second < first; second++) {
                sets.add(Set.of(lists.get(first), lists.get(second)));
            }
        }
        return sets;
    }
}
