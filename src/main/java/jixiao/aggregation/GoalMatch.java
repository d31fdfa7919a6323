package jixiao.aggregation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.model.AnnualGoal;
import jixiao.text.Normal;

/**
 * 目标匹配: annual goals of several tables match by their text, then by the names of their indicators, never by number: two
 * units count their goals in their own order. Tables that have but one goal each have the project's in common.
 */
final class GoalMatch {
    /** 合并的目标: as the first unit writes it, with the names of all lines that stand under it in any unit. */
    private record Merged(AnnualGoal goal, Set<String> names) {}

    private final List<Merged> merged = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    /** The goals of tables, the first of which leads. */
    GoalMatch(List<UnitTable> units) {
        for (UnitTable unit : units) {
            places.add(place(unit.table().goals(), units.get(0).table().goals()));
        }
    }

    /** The merged goals: those of the first table, then what others have besides; their numbers differ. */
    List<AnnualGoal> goals() {
        return merged.stream().map(Merged::goal).toList();
    }

    /** Which merged goal a table's goal belongs to; both counted from 0. */
    int of(int table, int goal) {
        return places.get(table)[goal];
    }

    private int[] place(List<AnnualGoal> own, List<AnnualGoal> lead) {
        int[] found = new int[own.size()];
        java.util.Arrays.fill(found, -1);
        if (own != lead) {
            byText(own, found);
            byNames(own, found);
            if (own.size() == 1 && lead.size() == 1) {
                found[0] = 0;
            }
        }
        for (int at = 0; at < found.length; at++) {
            if (found[at] < 0) {
                found[at] = merged.size();
                merged.add(new Merged(numbered(own.get(at)), new HashSet<>()));
            }
            merged.get(found[at]).names().addAll(names(own.get(at)));
        }
        return found;
    }

    private void byText(List<AnnualGoal> own, int[] found) {
        for (int at = 0; at < found.length; at++) {
            String text = Normal.words(own.get(at).text());
            for (int to = 0; to < merged.size() && !text.isEmpty() && found[at] < 0; to++) {
                if (isFree(to, found)
                        && text.equals(Normal.words(merged.get(to).goal().text()))) {
                    found[at] = to;
                }
            }
        }
    }

    /** The pair with the most names in common first; at least half of the names of the one that has fewer. */
    private void byNames(List<AnnualGoal> own, int[] found) {
        while (true) {
            int most = 0;
            int from = -1;
            int best = -1;
            for (int at = 0; at < found.length; at++) {
                for (int to = 0; to < merged.size() && found[at] < 0; to++) {
                    int common = isFree(to, found) ? common(own.get(at), merged.get(to)) : 0;
                    if (common > most) {
                        most = common;
                        from = at;
                        best = to;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            found[from] = best;
        }
    }

    private static int common(AnnualGoal own, Merged other) {
        Set<String> names = names(own);
        int fewer = Math.min(names.size(), other.names().size());
        names.retainAll(other.names());
        return 2 * names.size() >= fewer ? names.size() : 0;
    }

    private static boolean isFree(int to, int[] found) {
        return java.util.Arrays.stream(found).noneMatch(each -> each == to);
    }

    private static Set<String> names(AnnualGoal goal) {
        return goal.indicators().stream()
                .map(line -> Normal.text(line.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Without a number that another goal has: it is then counted by its place. */
    private AnnualGoal numbered(AnnualGoal goal) {
        boolean taken = merged.stream().anyMatch(each -> each.goal().no().equals(goal.no()));
        return taken ? new AnnualGoal("", goal.text(), goal.points(), goal.caption(), goal.indicators()) : goal;
    }
}
