package jixiao.aggregation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/** 项目分组: tables of one project and year belong together, and so do the departments' tables of one year. */
public final class Projects {
    private Projects() {}

    /** What a table is about: the normalised 项目名称, or that it is a department's; empty for a project's table without name. */
    public static String key(SelfEvaluation table) {
        return table.form() == Form.DEPARTMENT
                ? Form.DEPARTMENT.name()
                : Normal.words(table.project().text());
    }

    /**
     * Groups tables by form, normalised 项目名称 and year, in the order of their names. A table without a year belongs to
     * the only year that its project has. A project's table without a name makes a group of one: nothing says what it
     * belongs to.
     */
    public static List<List<SelfEvaluation>> group(List<SelfEvaluation> tables) {
        Map<String, Map<Optional<Integer>, List<SelfEvaluation>>> named = new TreeMap<>();
        List<List<SelfEvaluation>> alone = new ArrayList<>();
        for (SelfEvaluation table : tables) {
            String key = key(table);
            if (key.isEmpty()) {
                alone.add(List.of(table));
            } else {
                named.computeIfAbsent(key, each -> new LinkedHashMap<>())
                        .computeIfAbsent(table.year(), each -> new ArrayList<>())
                        .add(table);
            }
        }
        List<List<SelfEvaluation>> all = new ArrayList<>();
        named.values().forEach(years -> {
            if (years.size() == 2 && years.containsKey(Optional.<Integer>empty())) {
                all.add(tables.stream()
                        .filter(table -> years.values().stream().anyMatch(year -> year.contains(table)))
                        .toList());
            } else {
                years.entrySet().stream()
                        .sorted(java.util.Comparator.comparing(
                                year -> year.getKey().orElse(0)))
                        .forEach(year -> all.add(year.getValue()));
            }
        });
        all.addAll(alone);
        return all;
    }
}
