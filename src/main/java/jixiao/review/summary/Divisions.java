package jixiao.review.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.text.Normal;
import jixiao.writing.list.Column;

/** 各表的归口: 科室 and 主管部门, as columns of every list that names a table, where anybody has any. */
public final class Divisions {
    private final Reviewed reviewed;
    private final Map<String, Division> named = new HashMap<>();
    private final boolean sections;
    private final boolean supervisors;

    /** Of the tables of one review and what its roster says is missing. */
    public Divisions(Reviewed reviewed) {
        this.reviewed = reviewed;
        List<Division> all = new ArrayList<>();
        reviewed.roster()
                .ifPresent(roster -> roster.missing().forEach(row -> {
                    Division division = new Division(row.section(), row.supervisor());
                    all.add(division);
                    put(row.unit(), row.project(), division);
                }));
        reviewed.tables().forEach(table -> {
            all.add(of(table));
            put(table.head().unit(), table.head().project(), of(table));
        });
        this.sections = all.stream().anyMatch(each -> !each.section().isEmpty());
        this.supervisors = all.stream().anyMatch(each -> !each.supervisor().isEmpty());
    }

    private void put(String unit, String project, Division division) {
        named.put(key(unit, project), division);
        // Several that differ: the unit alone does not tell.
        named.merge(key(unit, "*"), division, (one, other) -> one.equals(other) ? one : Division.UNKNOWN);
    }

    private static String key(String unit, String project) {
        return Normal.words(unit) + "|" + Normal.words(project);
    }

    /** Of a table. */
    public Division of(TableSummary table) {
        return new Division(reviewed.section(table), reviewed.supervisor(table));
    }

    /** Of what is known by its names only; {@link Division#UNKNOWN} where they are nobody's, or those of several. */
    Division of(String unit, String project) {
        Division unknown = named.getOrDefault(key(unit, "*"), Division.UNKNOWN);
        return named.getOrDefault(key(unit, project), unknown);
    }

    /** The columns 科室 and 主管部门, each only where anybody has one. */
    <T> List<Column<T>> columns(Function<? super T, Division> by) {
        List<Column<T>> columns = new ArrayList<>();
        if (sections) {
            columns.add(Column.text("科室", 9, row -> by.apply(row).section()));
        }
        if (supervisors) {
            columns.add(Column.text("主管部门", 11, row -> by.apply(row).supervisor()));
        }
        return columns;
    }

    /** Number, 科室 and 主管部门, then what a list has of its own. */
    @SafeVarargs
    public final <T> List<Column<T>> list(Function<? super T, Division> by, Column<T>... own) {
        return behind(Column.number(), by, own);
    }

    /** The same behind a number of its own. */
    @SafeVarargs
    final <T> List<Column<T>> behind(Column<T> number, Function<? super T, Division> by, Column<T>... own) {
        List<Column<T>> columns = new ArrayList<>();
        columns.add(number);
        columns.addAll(columns(by));
        columns.addAll(List.of(own));
        return columns;
    }
}
