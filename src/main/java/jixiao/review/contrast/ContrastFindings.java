package jixiao.review.contrast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.Engine;
import jixiao.convention.Parameter;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import jixiao.wording.Wording;

/**
 * 发现对比: what two conventions find in one table, without what folders and lists add. Only of conventions that ask for the
 * same points: else all that is said of points differs, and means nothing.
 */
record ContrastFindings(Engine here, Engine there) {
    /** A finding by what makes it the same one. */
    private record Key(String code, String cell) {}

    /** What only one of them finds, or each with another severity. */
    List<Contrast.Told> of(SelfEvaluation table) {
        if (!samePoints(table)) {
            return List.of();
        }
        Map<Key, String> mine = found(here, table);
        Map<Key, String> theirs = found(there, table);
        Wording wording = here.judges().wording(table);
        List<Contrast.Told> told = new ArrayList<>();
        mine.forEach((key, grave) -> add(key, grave, theirs.getOrDefault(key, ""), wording, told));
        theirs.forEach((key, grave) -> {
            if (!mine.containsKey(key)) {
                add(key, "", grave, wording, told);
            }
        });
        return told;
    }

    private static void add(Key key, String one, String other, Wording wording, List<Contrast.Told> told) {
        if (!one.equals(other)) {
            told.add(new Contrast.Told(key.cell(), key.code(), wording.title(key.code()), one, other));
        }
    }

    private boolean samePoints(SelfEvaluation table) {
        for (Parameter each : List.of(Parameter.EXECUTION_POINTS, Parameter.INDICATOR_POINTS)) {
            if (number(here, table, each).compareTo(number(there, table, each)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal number(Engine engine, SelfEvaluation table, Parameter name) {
        return engine.judges().convention(table).in(table.year()).parameters().number(name);
    }

    private static Map<Key, String> found(Engine engine, SelfEvaluation table) {
        Map<Key, String> found = new LinkedHashMap<>();
        for (Finding each : engine.check(engine.score(table))) {
            found.putIfAbsent(
                    new Key(each.code(), each.place().cell()), each.severity().chinese());
        }
        return found;
    }
}
