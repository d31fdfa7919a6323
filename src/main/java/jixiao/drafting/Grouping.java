package jixiao.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jixiao.intake.Units;
import jixiao.model.Entry;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;

/**
 * 分单位、年度: a project belongs to the department that it names as 主管部门, 填报单位 or 实施单位; where no department's table is
 * at hand, to its 主管部门, else to its own unit. A table that does not say its year is of the unit's only one.
 *
 * @param units tells names of one unit
 */
record Grouping(Units units) {
    /** Units in the order in which their first tables stand. */
    List<UnitTables> of(List<Judgement> tables) {
        List<List<String>> named = tables.stream().map(Grouping::names).toList();
        List<String> flat = named.stream().flatMap(List::stream).toList();
        List<String> keys = units.keys(flat);
        List<List<String>> keyed = new ArrayList<>();
        int at = 0;
        for (List<String> names : named) {
            keyed.add(keys.subList(at, at + names.size()));
            at += names.size();
        }
        Set<String> departments = new TreeSet<>();
        for (int i = 0; i < tables.size(); i++) {
            if (isDepartment(tables.get(i)) && !keyed.get(i).isEmpty()) {
                departments.add(keyed.get(i).get(0));
            }
        }
        Map<String, List<Judgement>> groups = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            groups.computeIfAbsent(key(tables.get(i), keyed.get(i), departments), absent -> new ArrayList<>())
                    .add(tables.get(i));
        }
        return groups.values().stream().flatMap(Grouping::years).toList();
    }

    private static String key(Judgement table, List<String> keys, Set<String> departments) {
        if (keys.isEmpty()) {
            return "";
        }
        return isDepartment(table)
                ? keys.get(0)
                : keys.stream().filter(departments::contains).findFirst().orElse(keys.get(0));
    }

    /** Names by which a table may belong: of a project its 主管部门 first. */
    private static List<String> names(Judgement judgement) {
        SelfEvaluation table = judgement.table();
        Stream<Entry> names = isDepartment(judgement)
                ? Stream.of(table.unit())
                : Stream.of(table.supervisor(), table.unit(), table.implementer());
        return names.map(Entry::text).filter(name -> !name.isBlank()).distinct().toList();
    }

    private static Stream<UnitTables> years(List<Judgement> tables) {
        Set<Integer> years = new TreeSet<>();
        tables.forEach(each -> each.table().year().ifPresent(years::add));
        if (years.size() < 2) {
            return whole(tables, years.stream().findFirst());
        }
        return Stream.concat(
                        Stream.of(Optional.<Integer>empty()), years.stream().map(Optional::of))
                .flatMap(year -> whole(
                        tables.stream()
                                .filter(each -> each.table().year().equals(year))
                                .toList(),
                        year));
    }

    /** Two department's tables of one unit and year are spoken of apart; the projects stand with the first. */
    private static Stream<UnitTables> whole(List<Judgement> tables, Optional<Integer> year) {
        List<Judgement> departments =
                tables.stream().filter(Grouping::isDepartment).toList();
        List<Judgement> projects =
                tables.stream().filter(each -> !isDepartment(each)).toList();
        if (tables.isEmpty()) {
            return Stream.empty();
        }
        if (departments.isEmpty()) {
            return Stream.of(new UnitTables(
                    names(projects.get(0)).stream().findFirst().orElse(""), year, Optional.empty(), projects));
        }
        List<UnitTables> all = new ArrayList<>();
        for (Judgement department : departments) {
            all.add(new UnitTables(
                    department.table().unit().text(),
                    year,
                    Optional.of(department),
                    all.isEmpty() ? projects : List.of()));
        }
        return all.stream();
    }

    private static boolean isDepartment(Judgement judgement) {
        return judgement.table().form() == Form.DEPARTMENT;
    }
}
