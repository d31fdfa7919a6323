package jixiao.review.docket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jixiao.intake.UnitNames;
import jixiao.review.decide.Ruling;
import jixiao.review.decide.Spoken;
import jixiao.review.decide.Treatment;
import jixiao.review.paper.PaperRow;
import jixiao.store.KeptRow;
import jixiao.store.PageStore;
import jixiao.store.ReviewStore;
import jixiao.store.Said;
import jixiao.store.Saying;

/** 卷的现状: rows of all tables and what people have said of them, in memory; not safe for several threads. */
final class DocketState {
    private final UnitNames names;
    private final String at;
    private final List<KeptRow> rows;
    private final List<KeptRow> reviewed;
    private final Rows<Treatment> treatments;
    private final Rows<Ruling> rulings;
    private final Map<String, List<PaperRow>> papers = new HashMap<>();
    private final Map<String, List<Saying>> sayings = new LinkedHashMap<>();
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final List<TextOnFile> texts = new ArrayList<>();

    /** Rows of one sort by their table. */
    private final class Rows<R> {
        private final Spoken<R> spoken;
        private final Map<String, List<R>> byTable = new HashMap<>();

        Rows(Spoken<R> spoken) {
            this.spoken = spoken;
        }

        void put(R row) {
            String key = spoken.key(row, names);
            List<R> all = byTable.computeIfAbsent(spoken.table().apply(row).key(names), absent -> new ArrayList<>());
            all.removeIf(each -> spoken.key(each, names).equals(key));
            if (!String.join("", spoken.filled().apply(row)).isBlank()) {
                all.add(row);
            }
        }

        List<R> of(String table) {
            return List.copyOf(byTable.getOrDefault(table, List.of()));
        }
    }

    private DocketState(UnitNames names, String at, List<KeptRow> rows) {
        this.names = names;
        this.at = at;
        this.rows = new ArrayList<>(rows);
        this.reviewed = List.copyOf(rows);
        this.treatments = new Rows<>(Spoken.TREATMENT);
        this.rulings = new Rows<>(Spoken.RULING);
        rows.forEach(row -> positions
                .computeIfAbsent(table(row), absent -> new ArrayList<>())
                .add(row.position()));
    }

    static DocketState of(UnitNames names, ReviewStore store) {
        PageStore page = store.page();
        DocketState state = new DocketState(names, page.stamp(), page.rows());
        page.said().forEach(state::hear);
        store.texts(text -> {
            if (!text.superseded()) {
                state.texts.add(TextOnFile.of(text));
            }
        });
        for (Saying each : page.sayings()) {
            state.hear(each);
        }
        return state;
    }

    String at() {
        return at;
    }

    private void hear(Said said) {
        if (said.kind().equals(Spoken.TREATMENT.kind())) {
            treatments.put(Treatment.of(said.texts()));
        } else if (said.kind().equals(Spoken.RULING.kind())) {
            rulings.put(Ruling.of(said.texts()));
        } else {
            PaperRow row = PaperRow.of(said.texts());
            papers.computeIfAbsent(row.ruling().table().key(names), absent -> new ArrayList<>())
                    .add(row);
        }
    }

    /** What was said in the page; what a review has counted since stands among the rows already. */
    void hear(Saying saying) {
        if (!saying.counted()) {
            hear(saying.said());
        }
        sayings.computeIfAbsent(key(saying.said()), absent -> new ArrayList<>()).add(saying);
    }

    private String key(Said said) {
        return said.kind().equals(Spoken.TREATMENT.kind())
                ? Spoken.TREATMENT.key(Treatment.of(said.texts()), names)
                : Spoken.RULING.key(Ruling.of(said.texts()), names);
    }

    UnitNames names() {
        return names;
    }

    List<KeptRow> rows() {
        return rows;
    }

    /** The rows as the review left them, whatever was decided since. */
    List<KeptRow> reviewed() {
        return reviewed;
    }

    void put(KeptRow row) {
        rows.set(row.position(), row);
    }

    /** Which table a row is of, as rows of what people said name it. */
    String table(KeptRow row) {
        return row.name().key(names);
    }

    List<Treatment> treatments(KeptRow row) {
        return treatments.of(table(row));
    }

    List<Treatment> treatments(TextOnFile text) {
        return treatments.of(text.about().key(names));
    }

    /** Reports and accounts of the unit and year of a table. */
    List<TextOnFile> texts(KeptRow row) {
        return texts.stream().filter(each -> each.isWith(row, names)).toList();
    }

    List<Ruling> rulings(KeptRow row) {
        return rulings.of(table(row));
    }

    List<PaperRow> papers(KeptRow row) {
        return papers.getOrDefault(table(row), List.of());
    }

    /** What was ever said in the page of a place, in order. */
    List<Saying> sayings(String key) {
        return sayings.getOrDefault(key, List.of());
    }

    /** Whether a review has counted what was said last of a place. */
    boolean isCounted(String key) {
        List<Saying> all = sayings(key);
        return all.isEmpty() || all.get(all.size() - 1).counted();
    }

    /** Places of which something was said that no review has counted yet. */
    int uncounted() {
        return (int) sayings.keySet().stream().filter(key -> !isCounted(key)).count();
    }

    /** Tables of which something was said that no review has counted yet. */
    Set<Integer> changed() {
        Set<String> tables = new HashSet<>();
        sayings.values().stream()
                .map(all -> all.get(all.size() - 1))
                .filter(last -> !last.counted())
                .forEach(last -> tables.add(
                        last.said().kind().equals(Spoken.TREATMENT.kind())
                                ? Treatment.of(last.said().texts()).table().key(names)
                                : Ruling.of(last.said().texts()).table().key(names)));
        Set<Integer> changed = new TreeSet<>();
        tables.forEach(each -> changed.addAll(positions.getOrDefault(each, List.of())));
        return changed;
    }
}
