package jixiao.review.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.model.fact.dossier.OfDossier;

/** 比对所得 of one list: facts for the rules by the key of their table, and what has no counterpart. */
final class Compared {
    private final String list;
    private final Map<String, List<OfDossier>> facts = new LinkedHashMap<>();
    private final List<KnownLine> lines = new ArrayList<>();
    private int compared;

    /** @param list its name: 台账, 批复, 上年 */
    Compared(String list) {
        this.list = list;
    }

    /** A table was compared: what is known of it beside what it says. */
    void compared(Filed table, List<? extends OfDossier> known) {
        compared++;
        facts.computeIfAbsent(table.key(), absent -> new ArrayList<>()).addAll(known);
    }

    void line(String state, String unit, String project, String note, String where) {
        lines.add(new KnownLine(list, state, unit, project, note, where));
    }

    void table(String state, Filed table, String note) {
        line(state, table.unit(), table.project(), note, table.file());
    }

    Map<String, List<OfDossier>> facts() {
        return facts;
    }

    List<KnownLine> lines() {
        return List.copyOf(lines);
    }

    /** @param differing how many tables got a finding out of it */
    KnownResult result(int differing, String note) {
        return new KnownResult(list, compared, differing, count(KnownLine.NO_TABLE), count(KnownLine.NO_ROW), note);
    }

    private int count(String state) {
        return (int) lines.stream().filter(line -> line.state().equals(state)).count();
    }
}
