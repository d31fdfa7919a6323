package jixiao.review.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jixiao.Engine;
import jixiao.model.Finding;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.dossier.OfDossier;

/** 两年的表 for tests: tables of projects beside those of the year before, in memory. */
public final class TwoYears {
    private final Engine engine;
    private final List<LastTable> before = new ArrayList<>();
    private final List<Filed> now = new ArrayList<>();

    /** None yet. */
    public TwoYears(Engine engine) {
        this.engine = engine;
    }

    /** Adds a table of this year. */
    public void now(SelfEvaluation table) {
        now.add(new Filed(
                String.valueOf(now.size()),
                "表" + now.size() + ".xlsx",
                table.form(),
                table.year(),
                table.unit().text(),
                "",
                table.supervisor().text(),
                table.project().text(),
                Set.of(),
                List::of,
                () -> table));
    }

    /** Adds a table of the year before, of which nothing was said. */
    public void before(SelfEvaluation table) {
        before.add(new LastTable(
                new Asked(
                        List.of(table.unit().text()),
                        table.supervisor().text(),
                        table.project().text(),
                        Optional.empty()),
                table,
                List.of(),
                "上年.xlsx「表」",
                List.of(),
                Optional.empty()));
    }

    /** Codes that last year's tables raise on each of this year's, in the order in which those were added. */
    public List<Set<String>> codes() {
        Last last = new Last("上年", before, List.of());
        ListWords words = new ListWords(engine.convention().in(Optional.empty()));
        Compared compared = new LastCheck(last, now, engine, words).compared();
        List<Set<String>> codes = new ArrayList<>();
        for (Filed table : now) {
            List<OfDossier> facts = compared.facts().get(table.key());
            if (facts == null) {
                throw new AssertionError(table.unit() + " " + table.project() + " was compared with nothing");
            }
            Set<String> told = new TreeSet<>();
            engine.judges().known(table.table().get(), facts).stream()
                    .map(Finding::code)
                    .forEach(told::add);
            codes.add(told);
        }
        return codes;
    }
}
