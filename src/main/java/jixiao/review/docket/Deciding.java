package jixiao.review.docket;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.review.decide.Spoken;
import jixiao.review.decide.Undoing;
import jixiao.store.KeptRow;
import jixiao.store.ReviewStore;

/**
 * 定卷: one table that is decided in while the store is open.
 *
 * @param engine that judges it
 * @param store keeps what is said
 * @param now what has been said till now
 * @param position of the table among the rows
 */
record Deciding(Engine engine, ReviewStore store, DocketState now, int position) {
    /** What is wrong with a row. */
    interface Faults<R> {
        String of(DocketJudge judge, R row);
    }

    /** The table with all that has been said till now. */
    DocketJudge judge() {
        KeptRow row = now.rows().get(position);
        String document = store.page().document(position).orElseThrow();
        return new DocketJudge(engine, now, row, Reading.of(engine, row, document));
    }

    /**
     * Says something of a place.
     *
     * @param find the row of the place
     * @param version of what the person saw there
     * @param mine what the person fills in; nothing takes back whatever stands there
     */
    <R> Answer said(
            Spoken<R> spoken,
            Function<DocketJudge, Optional<R>> find,
            String version,
            List<String> mine,
            Faults<R> faults) {
        DocketJudge judge = judge();
        Optional<R> row = find.apply(judge);
        if (row.isEmpty()) {
            return new Answer.Nowhere();
        }
        List<String> there = spoken.filled().apply(row.get());
        if (!version.equals(DocketJudge.version(there))) {
            return new Answer.Stale(there, mine, DocketJudge.version(there));
        }
        boolean empty = String.join("", mine).isBlank();
        R wanted = spoken.with().apply(row.get(), mine);
        String officer = mine.get(spoken == (Object) Spoken.TREATMENT ? 2 : 3);
        String fault = empty ? "" : officer.isBlank() ? "没有填经办人" : faults.of(judge, wanted);
        if (!fault.isEmpty()) {
            return new Answer.Faulty(fault + "。");
        }
        if (!Spoken.isSame(there, mine)) {
            keep(spoken, wanted, there, 0);
        }
        return again();
    }

    private <R> void keep(Spoken<R> spoken, R row, List<String> there, long undoes) {
        now.hear(store.page().say(spoken.said(row), there, undoes));
    }

    private Answer again() {
        DocketJudge judge = judge();
        now.put(judge.now());
        return new Answer.Kept(judge.table());
    }

    /** Takes back what was said last of a place. */
    Answer undo(String item, String version) {
        DocketJudge judge = judge();
        return judge.treatment(item)
                .map(row -> undone(Spoken.TREATMENT, row, version))
                .or(() -> judge.ruling(item).map(row -> undone(Spoken.RULING, row, version)))
                .orElseGet(Answer.Nowhere::new);
    }

    private <R> Answer undone(Spoken<R> spoken, R row, String version) {
        List<String> there = spoken.filled().apply(row);
        Optional<Undoing.Step> step = Undoing.of(spoken, now.sayings(spoken.key(row, now.names())), there);
        if (!version.equals(DocketJudge.version(there))) {
            List<String> mine = step.map(Undoing.Step::before).orElse(there);
            return new Answer.Stale(there, mine, DocketJudge.version(there));
        }
        if (step.isEmpty()) {
            return new Answer.Nowhere();
        }
        R before = spoken.with().apply(row, step.get().before());
        keep(spoken, before, there, step.get().undoes());
        return again();
    }
}
