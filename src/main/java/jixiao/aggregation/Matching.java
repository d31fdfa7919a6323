package jixiao.aggregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.aggregation.Remark.Kind;
import jixiao.convention.AggregationRow;
import jixiao.model.Indicator;
import jixiao.model.ScoredEvaluation;
import jixiao.text.Normal;

/**
 * 指标匹配: lines of several tables match by levels, normalised name and kind of unit. A line that differs in the kind of
 * target, in its unit or in how it is aggregated stays a group of its own.
 */
record Matching(TableScoring scoring, List<Remark> remarks) {
    /** 指标组: lines that become one, under a merged goal counted from 0; {@code apart} where the name's first group stands beside it. */
    record Group(List<Candidate> lines, int goal, boolean apart) {}

    /** 同名的指标: of one goal, in the groups that conflicts divide them into. */
    private record Slot(int goal, List<List<Candidate>> groups) {
        boolean has(UnitTable unit) {
            return groups.stream().flatMap(List::stream).anyMatch(line -> line.unit() == unit);
        }
    }

    /** Groups of lines, each holding at most one of a unit, the largest funds first within a group. */
    List<Group> groups(List<UnitTable> units, GoalMatch goals) {
        Map<String, List<Slot>> named = new HashMap<>();
        List<Slot> all = new ArrayList<>();
        for (int table = 0; table < units.size(); table++) {
            UnitTable unit = units.get(table);
            List<Candidate> rest = new ArrayList<>();
            for (Candidate line : candidates(unit, table, goals)) {
                // A name that a goal has twice matches first with first and second with second.
                Optional<Slot> same = named.getOrDefault(key(line.indicator()), List.of()).stream()
                        .filter(slot -> slot.goal() == line.goal() && !slot.has(unit))
                        .findFirst();
                same.ifPresentOrElse(slot -> join(line, slot.groups()), () -> rest.add(line));
            }
            for (Candidate line : rest) {
                List<Slot> slots = named.computeIfAbsent(key(line.indicator()), key -> new ArrayList<>());
                Slot slot = slots.stream()
                        .filter(each -> !each.has(unit))
                        .findFirst()
                        .orElseGet(() -> new Slot(line.goal(), new ArrayList<>()));
                if (slot.groups().isEmpty()) {
                    slots.add(slot);
                    all.add(slot);
                }
                join(line, slot.groups());
            }
        }
        return all.stream()
                .flatMap(slot -> slot.groups().stream()
                        .map(group -> new Group(
                                group, slot.goal(), group != slot.groups().get(0))))
                .toList();
    }

    private List<Candidate> candidates(UnitTable unit, int table, GoalMatch goals) {
        ScoredEvaluation scored = unit.scored();
        List<List<AggregationRow>> rows = scoring.ways(unit.table());
        List<Candidate> all = new ArrayList<>();
        for (int goal = 0; goal < scored.goals().size(); goal++) {
            for (var line : scored.goals().get(goal).lines()) {
                all.add(new Candidate(unit, line, goals.of(table, goal), rows.get(all.size()), unit.funds(all.size())));
            }
        }
        return all;
    }

    static String key(Indicator line) {
        return String.join(
                "/",
                Normal.text(line.level1().name()),
                Normal.text(line.level2().name()),
                Normal.text(line.name()));
    }

    private void join(Candidate line, List<List<Candidate>> groups) {
        Optional<Kind> conflict = Optional.empty();
        for (List<Candidate> group : groups) {
            Optional<Kind> against = group.stream()
                    .flatMap(each -> conflict(each, line).stream())
                    .findFirst();
            if (against.isEmpty()) {
                group.add(line);
                return;
            }
            conflict = conflict.or(() -> against);
        }
        conflict.ifPresent(kind -> {
            Candidate lead = groups.get(0).get(0);
            remarks.add(remark(kind, line, lead));
            LineMerge.twice(List.of(lead, line)).ifPresent(remarks::add);
        });
        groups.add(new ArrayList<>(List.of(line)));
    }

    /** A line without target fits any: its part is missing, not in conflict. */
    private static Optional<Kind> conflict(Candidate one, Candidate other) {
        if (one.target().isEmpty() || other.target().isEmpty() || one.isAchievement() || other.isAchievement()) {
            return Optional.empty();
        }
        if (one.target().get().kind() != other.target().get().kind()) {
            return Optional.of(Kind.TARGET_CONFLICT);
        }
        if (!one.measure().convertsTo(other.measure())) {
            return Optional.of(Kind.UNIT_CONFLICT);
        }
        return Optional.empty();
    }

    private static Remark remark(Kind kind, Candidate line, Candidate lead) {
        String what = kind.chinese();
        Indicator own = line.indicator();
        return new Remark(
                kind,
                line.unit().name(),
                own.name(),
                own.place(),
                "指标「%s」在「%s」的年初目标值是「%s」,在「%s」是「%s」,%s,未合并,单独列出。"
                        .formatted(
                                own.name(),
                                line.unit().name(),
                                own.targetEntry().text(),
                                lead.unit().name(),
                                lead.indicator().targetEntry().text(),
                                what));
    }
}
