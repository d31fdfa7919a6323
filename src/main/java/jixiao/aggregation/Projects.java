package jixiao.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jixiao.model.SelfEvaluation;
import jixiao.sheet.Normal;

/** 项目分组: tables of one project and year belong together. */
public final class Projects {
    private Projects() {}

    /**
     * Groups tables by form, normalised 项目名称 and year, in the order of their names. Tables without a project name
     * make groups of one: nothing says what they belong to.
     */
    public static List<List<SelfEvaluation>> group(List<SelfEvaluation> tables) {
        Map<String, List<SelfEvaluation>> named = new TreeMap<>();
        List<List<SelfEvaluation>> alone = new ArrayList<>();
        for (SelfEvaluation table : tables) {
            String name = Normal.text(table.project().text());
            if (name.isEmpty()) {
                alone.add(List.of(table));
            } else {
                String key = name + "/" + table.form() + "/"
                        + table.year().map(String::valueOf).orElse("");
                named.computeIfAbsent(key, each -> new ArrayList<>()).add(table);
            }
        }
        List<List<SelfEvaluation>> all = new ArrayList<>(named.values());
        all.addAll(alone);
        return all;
    }
}
