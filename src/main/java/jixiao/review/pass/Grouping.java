package jixiao.review.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import jixiao.intake.Submission;
import jixiao.model.Form;
import jixiao.review.ReviewOptions;
import jixiao.review.TableSummary;

/**
 * 归卷: brings tables of one unit and year together: by the unit's name, and where a workbook or a sub-folder holds exactly
 * one department's table, all that stands there with it. A table without a unit's name belongs to the unit of its
 * workbook or sub-folder, where that has just one.
 */
public final class Grouping {
    private final ReviewOptions.UnitBy by;
    private final int[] leader;

    private Grouping(ReviewOptions.UnitBy by, int size) {
        this.by = by;
        this.leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    /**
     * The dossiers.
     *
     * @param units the unit's key of each table, empty where it is not known
     * @return positions of the tables of each dossier, in order
     */
    public static List<List<Integer>> of(List<TableSummary> tables, List<String> units, ReviewOptions.UnitBy by) {
        Grouping grouping = new Grouping(by, tables.size());
        if (by != ReviewOptions.UnitBy.FOLDER) {
            grouping.byName(tables, units);
        }
        if (by != ReviewOptions.UnitBy.NAME) {
            grouping.byPlace(tables, units);
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            groups.computeIfAbsent(grouping.find(i), absent -> new ArrayList<>())
                    .add(i);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    /**
     * What is to be said where tables are to be brought together by folders, and none lies in one: each file is a dossier of its
     * own, and nothing is held against another. Empty otherwise.
     */
    public static Optional<String> flat(List<Submission> submissions, ReviewOptions.UnitBy by) {
        boolean flat = by == ReviewOptions.UnitBy.FOLDER
                && submissions.size() > 1
                && submissions.stream().allMatch(each -> each.folder().isEmpty());
        return flat
                ? Optional.of("--unit-by folder:材料没有分文件夹放,每个文件各成一卷,不同文件里的表没有互相核对;要核对的,请一个单位放一个文件夹,或不写 --unit-by。")
                : Optional.empty();
    }

    private void byName(List<TableSummary> tables, List<String> units) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            if (!units.get(i).isEmpty()) {
                join(
                        i,
                        first.computeIfAbsent(
                                units.get(i) + "|" + tables.get(i).head().year(), own(i)));
            }
        }
    }

    private void byPlace(List<TableSummary> tables, List<String> units) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            Submission submission = tables.get(i).submission();
            String year = "|" + tables.get(i).head().year();
            places.computeIfAbsent("file " + submission.name() + year, absent -> new ArrayList<>())
                    .add(i);
            if (!submission.folder().isEmpty()) {
                places.computeIfAbsent("folder " + submission.folder() + year, absent -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> place : places.values()) {
            TreeSet<String> departments = new TreeSet<>();
            TreeSet<String> named = new TreeSet<>();
            for (int i : place) {
                if (tables.get(i).head().form() == Form.DEPARTMENT) {
                    departments.add(units.get(i));
                }
                named.add(units.get(i));
            }
            named.remove("");
            boolean one = by == ReviewOptions.UnitBy.FOLDER || departments.size() == 1 || named.size() == 1;
            if (one) {
                place.forEach(each -> join(each, place.get(0)));
            }
        }
    }

    private static Function<String, Integer> own(int position) {
        return absent -> position;
    }

    private int find(int position) {
        int at = position;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }
}
