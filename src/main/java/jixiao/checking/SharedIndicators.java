package jixiao.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Dossier;
import jixiao.model.Entry;
import jixiao.model.Form;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.fact.SharedIndicator;

/**
 * 共有指标比对: each project is paired with the department's goal that shares most indicator names with it, at least half
 * of its own; the indicators of both are compared by {@link SameReport}.
 */
final class SharedIndicators {
    private final SameReport same;

    SharedIndicators(Convention convention) {
        this.same = new SameReport(convention.words("可忽略"));
    }

    /** Two facts for each shared indicator, one seen from each table. */
    List<SharedIndicator> of(Dossier dossier) {
        List<SharedIndicator> facts = new ArrayList<>();
        for (int project = 0; project < dossier.tables().size(); project++) {
            if (dossier.tables().get(project).table().form() == Form.PROJECT) {
                pair(dossier, project, facts);
            }
        }
        return facts;
    }

    private void pair(Dossier dossier, int project, List<SharedIndicator> facts) {
        Map<String, LineScore> own = lines(dossier.tables().get(project).lines());
        int best = 0;
        int department = -1;
        Map<String, LineScore> goal = Map.of();
        for (int i = 0; i < dossier.tables().size(); i++) {
            ScoredEvaluation table = dossier.tables().get(i);
            if (table.table().form() != Form.DEPARTMENT) {
                continue;
            }
            for (ScoredGoal each : table.goals()) {
                Map<String, LineScore> theirs = lines(each.lines());
                int common =
                        (int) own.keySet().stream().filter(theirs::containsKey).count();
                if (common > best) {
                    best = common;
                    department = i;
                    goal = theirs;
                }
            }
        }
        if (department >= 0 && best * 2 >= own.size()) {
            String name = dossier.tables().get(project).table().project().text();
            for (Map.Entry<String, LineScore> each : own.entrySet()) {
                Optional<LineScore> theirs = Optional.ofNullable(goal.get(each.getKey()));
                if (theirs.isPresent()) {
                    compare(department, theirs.get(), project, each.getValue(), name, facts);
                }
            }
        }
    }

    private void compare(
            int department, LineScore theirs, int project, LineScore own, String name, List<SharedIndicator> facts) {
        String item = same.difference(theirs, own);
        boolean target = item.equals(SameReport.TARGET);
        Entry there = entry(theirs, target);
        Entry here = entry(own, target);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("指标", theirs.indicator().name());
        words.put("项目", name);
        words.put("栏目", item);
        words.put("部门表", there.text());
        words.put("项目表", here.text());
        words.put("部门单元格", there.place().cell());
        words.put("项目单元格", here.place().cell());
        facts.add(new SharedIndicator(department, place(there, theirs), item, words));
        facts.add(new SharedIndicator(project, place(here, own), item, words));
    }

    private static Entry entry(LineScore line, boolean target) {
        return target
                ? line.indicator().targetEntry()
                : line.indicator().actual().entry();
    }

    private static Place place(Entry entry, LineScore line) {
        return entry.place().hasCell() ? entry.place() : line.indicator().place();
    }

    /** By the name as it is compared; of two of one name the first. */
    private static Map<String, LineScore> lines(List<LineScore> lines) {
        Map<String, LineScore> named = new LinkedHashMap<>();
        lines.forEach(
                line -> named.putIfAbsent(IndicatorName.of(line.indicator().name()), line));
        return named;
    }
}
