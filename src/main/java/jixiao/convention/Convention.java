package jixiao.convention;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jixiao.convention.rules.RuleBase;
import jixiao.model.ConventionStamp;
import jixiao.model.Given;
import jixiao.model.basis.Band;
import jixiao.text.Normal;

/**
 * 计分口径: everything that a convention says, for the tables of one year.
 *
 * @param stamp name, title and hash
 * @param parameters 《参数》
 * @param levels 一级指标分值, in order; empty where the convention sets none
 * @param bands 《定性分档》, the best first; together they cover [0, 1]
 * @param bandClauses where each band comes from, by its name
 * @param grades 《等级》, the best first
 * @param tiers 《分档表》 by the table's name (执行率得分, 总分上限, 成本偏差), the lowest tier first
 * @param methods 《计分方法》 by the row's name
 * @param aggregation 《汇总方式》 by the row's name
 * @param nameLists names of the word lists that 《计分方法》 and 《汇总方式》 ask for in an indicator's
 *     name: those that {@code LineFact.words} has to answer for
 * @param words 《词表》 by the list's name; every word normalised
 * @param synonyms 《同义词》
 * @param phrases 《报告用语》 by the name of what is said; every phrase normalised
 * @param dictionary 《指标字典》
 * @param units 《度量单位》
 * @param checks 《审核规则》 by code
 * @param rules the compiled rules
 */
public record Convention(
        ConventionStamp stamp,
        Parameters parameters,
        List<LevelPoints> levels,
        List<Band> bands,
        Map<String, String> bandClauses,
        List<Grade> grades,
        Map<String, List<Tier>> tiers,
        Map<String, MethodRow> methods,
        Map<String, AggregationRow> aggregation,
        Set<String> nameLists,
        Map<String, List<String>> words,
        Synonyms synonyms,
        Map<String, List<String>> phrases,
        Dictionary dictionary,
        List<UnitRow> units,
        Map<String, CheckRow> checks,
        RuleBase rules) {
    private static final String INDICATOR = "指标";

    public Convention {
        Given.all(stamp, parameters, synonyms, dictionary, rules);
        levels = List.copyOf(levels);
        bands = List.copyOf(bands);
        grades = List.copyOf(grades);
        nameLists = Set.copyOf(nameLists);
        units = List.copyOf(units);
    }

    /** The same convention with some parameters otherwise, for trials. */
    public Convention with(Map<Parameter, ParameterValue> changed) {
        Map<Parameter, ParameterValue> values = new EnumMap<>(parameters.values());
        values.putAll(changed);
        return with(new Parameters(values), bands, grades, tiers);
    }

    /** The same convention with other bands, grades and tiers, for trials. */
    public Convention with(List<Band> otherBands, List<Grade> otherGrades, Map<String, List<Tier>> otherTiers) {
        return with(parameters, otherBands, otherGrades, otherTiers);
    }

    private Convention with(
            Parameters otherParameters,
            List<Band> otherBands,
            List<Grade> otherGrades,
            Map<String, List<Tier>> otherTiers) {
        return new Convention(
                stamp,
                otherParameters,
                levels,
                otherBands,
                bandClauses,
                otherGrades,
                otherTiers,
                methods,
                aggregation,
                nameLists,
                words,
                synonyms,
                phrases,
                dictionary,
                units,
                checks,
                rules);
    }

    /** 一级指标分值 by the leading level 1 name ("产出指标" 50), in points, in order; empty where the convention sets none. */
    public Map<String, BigDecimal> level1Points() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        levels.forEach(level -> points.put(level.names().get(0), level.points()));
        return points;
    }

    /**
     * The points that a level 1 name has a part in: 产出 and 成本指标 share those of 产出指标、成本指标.
     *
     * @param level1 一级指标 as a table has it, without points; with or without the word 指标, in full (服务对象满意度指标) or short
     * @return empty when the convention sets none for it
     */
    public Optional<LevelPoints> level(String level1) {
        String name = short1(level1);
        return name.isEmpty()
                ? Optional.empty()
                : levels.stream()
                        .filter(level -> level.names().stream().anyMatch(each -> name.contains(short1(each))))
                        .findFirst();
    }

    private static String short1(String level1) {
        return Normal.text(level1).replace(INDICATOR, "");
    }

    /** Words of a list; empty when the convention has no such list. */
    public List<String> words(String list) {
        return words.getOrDefault(list, List.of());
    }

    /** How reports say what {@code name} stands for (《报告用语》); empty when the convention has no such row. */
    public List<String> phrases(String name) {
        return phrases.getOrDefault(name, List.of());
    }

    /** The tier of a table that a ratio falls in; empty when the convention has no such table. */
    public Optional<Tier> tier(String table, BigDecimal ratio) {
        return tiers.getOrDefault(table, List.of()).stream()
                .filter(tier -> tier.covers(ratio))
                .findFirst();
    }

    /**
     * The words of 《等级》 and others that were given, as tables of other years and conventions have them.
     *
     * @param given in any order, each as often as it likes; an empty one is none
     * @return each once: the convention's own, the best first, then the rest in the order of the characters
     */
    public List<String> gradesWith(Collection<String> given) {
        Set<String> all = new LinkedHashSet<>();
        grades.forEach(grade -> all.add(grade.name()));
        all.addAll(new TreeSet<>(given));
        all.remove("");
        return List.copyOf(all);
    }

    /** The grade of a total in points; empty only for a total below every grade. */
    public Optional<String> grade(BigDecimal total) {
        return grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .map(Grade::name)
                .findFirst();
    }
}
