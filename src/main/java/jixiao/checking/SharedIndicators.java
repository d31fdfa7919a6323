package jixiao.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Dossier;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.fact.dossier.ReportedLine;
import jixiao.model.fact.dossier.SharedIndicator;

/**
 * 共有指标事实: each project is paired with the department's goal that shares most indicator names with it, at least half
 * of its own; the rules compare the indicators of both.
 */
final class SharedIndicators {
    private final SameTarget targets;

    SharedIndicators(Convention convention) {
        this.targets = new SameTarget(convention.words("可忽略"));
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
        ReportedLine there = reported(theirs);
        ReportedLine here = reported(own);
        facts.add(new SharedIndicator(department, there, there, here, name));
        facts.add(new SharedIndicator(project, here, there, here, name));
    }

    private ReportedLine reported(LineScore line) {
        Indicator indicator = line.indicator();
        return new ReportedLine(line, targets.aim(indicator.targetEntry().text(), indicator.target()));
    }

    /** By the name as it is compared; of two of one name the first. */
    private static Map<String, LineScore> lines(List<LineScore> lines) {
        Map<String, LineScore> named = new LinkedHashMap<>();
        lines.forEach(
                line -> named.putIfAbsent(IndicatorName.of(line.indicator().name()), line));
        return named;
    }
}
