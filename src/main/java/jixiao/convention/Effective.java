package jixiao.convention;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.convention.book.Dated;
import jixiao.convention.book.Edges;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.Tables;
import jixiao.model.basis.Band;

/** 有效内容: what conventions that extend each other say for one year, complete or refused. */
final class Effective {
    private final List<Draft> chain;
    private final int year;
    private final String file;

    /**
     * What holds.
     *
     * @param chain the conventions, the nearest first
     * @param year the year; {@link Integer#MAX_VALUE} when it is unknown: the latest rows hold
     */
    Effective(List<Draft> chain, int year) {
        this.chain = chain;
        this.year = year;
        this.file = chain.get(0).source().book().file();
    }

    /** Every parameter; one that no convention states is refused. */
    Parameters parameters() {
        Map<Parameter, ParameterValue> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            List<List<Dated<ParameterValue>>> rows = chain.stream()
                    .map(draft -> draft.parameters().of(parameter))
                    .toList();
            values.put(parameter, one(rows, "《参数》“" + parameter.chinese() + "”"));
        }
        return new Parameters(values);
    }

    /** 一级指标分值; empty where the convention sets none. */
    List<LevelPoints> levels() {
        return Dated.inForce(
                        chain.stream().map(draft -> draft.parameters().levels()).toList(), year)
                .stream()
                .map(Dated::value)
                .filter(level -> !level.names().isEmpty())
                .toList();
    }

    /** 《定性分档》, the best first; a gap or an overlap is refused. */
    List<Band> bands() {
        List<Dated<Tables.BandRow>> rows = several(draft -> draft.tables().bands(), SheetKind.BANDS);
        return Edges.bands(rows).stream().map(row -> row.value().band()).toList();
    }

    /** Clause of each band by its name. */
    Map<String, String> bandClauses() {
        return several(draft -> draft.tables().bands(), SheetKind.BANDS).stream()
                .collect(Collectors.toMap(
                        row -> row.value().band().name(),
                        row -> row.value().clause(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** 《等级》, the best first; a gap or an overlap is refused. */
    List<Grade> grades() {
        List<Dated<Tables.GradeRow>> rows = several(draft -> draft.tables().grades(), SheetKind.GRADES);
        return Edges.grades(rows).stream().map(row -> row.value().grade()).toList();
    }

    /** The tables of 《分档表》 by name, lowest tier first; a gap or an overlap is refused. */
    Map<String, List<Tier>> tiers() {
        Set<String> names = new LinkedHashSet<>();
        chain.forEach(draft -> names.addAll(draft.tables().tiers().keySet()));
        Map<String, List<Tier>> tiers = new LinkedHashMap<>();
        for (String name : new TreeSet<>(names)) {
            List<Dated<Tier>> held = held(name);
            if (!held.isEmpty()) {
                tiers.put(name, Edges.tiers(held).stream().map(Dated::value).toList());
            }
        }
        return tiers;
    }

    /** Where the bands, the grades and the tiers of each table stand, in the order in which they are given. */
    Origins origins() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tiers().keySet().forEach(name -> tables.put(name, rows(Edges.tiers(held(name)))));
        return new Origins(
                rows(Edges.bands(several(draft -> draft.tables().bands(), SheetKind.BANDS))),
                rows(Edges.grades(several(draft -> draft.tables().grades(), SheetKind.GRADES))),
                tables);
    }

    private static <T> List<String> rows(List<Dated<T>> held) {
        return held.stream().map(each -> each.row().origin()).toList();
    }

    /** The rows of a table of 《分档表》 in force. */
    private List<Dated<Tier>> held(String table) {
        return Dated.inForce(
                chain.stream()
                        .map(draft -> draft.tables().tiers().getOrDefault(table, List.of()))
                        .toList(),
                year);
    }

    private <T> List<Dated<T>> several(Function<Draft, List<Dated<T>>> part, SheetKind kind) {
        List<List<Dated<T>>> rows = chain.stream().map(part).toList();
        List<Dated<T>> held = Dated.inForce(rows, year);
        if (held.isEmpty()) {
            throw uncovered("工作表《" + kind.chinese() + "》", rows);
        }
        return held;
    }

    private <T> T one(List<List<Dated<T>>> rows, String what) {
        List<Dated<T>> held = Dated.inForce(rows, year);
        if (held.isEmpty()) {
            throw uncovered(what, rows);
        }
        return held.get(0).value();
    }

    private <T> ConventionProblem uncovered(String what, Collection<List<Dated<T>>> rows) {
        List<Integer> since = rows.stream()
                .flatMap(List::stream)
                .map(Dated::since)
                .distinct()
                .sorted()
                .toList();
        if (since.isEmpty()) {
            return new ConventionProblem(file + ":缺少" + what + ",本口径和上级口径都没有写。");
        }
        return new ConventionProblem(file + ":" + what + "没有覆盖" + year + "年度的内容,最早自" + since.get(0) + "年度起;写有:"
                + since.stream().map(each -> "自" + each + "年度").collect(Collectors.joining("、")) + "。");
    }
}
