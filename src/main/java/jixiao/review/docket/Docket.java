package jixiao.review.docket;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import jixiao.Engine;
import jixiao.convention.CheckRow;
import jixiao.intake.UnitNames;
import jixiao.review.ReviewResult;
import jixiao.review.decide.Spoken;
import jixiao.store.KeptRow;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputProblem;

/**
 * 案卷: a result folder for those who look at it and decide in it, one table after the other. What is said is on the disk before
 * it is answered; the next review writes it into the summary. Of two people who saw the same, the second is told what the first
 * has said, and nothing is written over. Safe for several threads.
 */
public final class Docket implements AutoCloseable {
    private final Engine engine;
    private final Path out;
    private final Clock clock;
    private final Lease lease;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final UnitNames names;
    private Optional<DocketState> state = Optional.empty();

    /**
     * Of a result folder, which need not be there yet.
     *
     * @param engine that reviewed it
     * @param clock tells when something was said
     */
    public Docket(Engine engine, Path out, Clock clock) {
        this.engine = engine;
        this.out = out;
        this.clock = clock;
        this.lease = new Lease(out, clock);
        this.names = engine.judges().unitNames();
    }

    /** The result folder. */
    public Path out() {
        return out;
    }

    /** The engine that reviewed it. */
    public Engine engine() {
        return engine;
    }

    /** Short title of a code of findings. */
    public String title(String code) {
        return Optional.ofNullable(
                        engine.convention().in(Optional.empty()).checks().get(code))
                .map(CheckRow::title)
                .orElse(code);
    }

    /** The convention's words of 等级, the best first, and others that tables have. */
    public List<String> grades(Collection<String> given) {
        return engine.convention().in(Optional.empty()).gradesWith(given);
    }

    /** Whether something writes to the folder: then only {@link #rows} answers, with what it knew before. */
    public boolean isBusy() {
        return busy.get();
    }

    /**
     * Does what needs the folder alone: a review, letters. Nobody decides meanwhile.
     *
     * @throws OutputProblem when something else is being done already
     */
    public <T> T alone(Supplier<T> work) {
        if (!busy.compareAndSet(false, true)) {
            throw new OutputProblem("这个任务正在复核或写文件,请等它做完。");
        }
        try {
            lease.close();
            return work.get();
        } finally {
            synchronized (this) {
                state = Optional.empty();
                busy.set(false);
            }
        }
    }

    private <T> T with(Function<ReviewStore, T> use) {
        if (busy.get()) {
            throw new OutputProblem("这个任务正在复核或写文件,做完以后再看、再定;现在什么也没有存。");
        }
        return lease.with(this::refresh, use);
    }

    private void refresh(ReviewStore store) {
        if (state.isEmpty() || !state.get().at().equals(store.page().stamp())) {
            DocketState fresh = DocketState.of(names, store);
            for (int position : fresh.changed()) {
                fresh.put(new Deciding(engine, store, fresh, position).judge().now());
            }
            state = Optional.of(fresh);
        }
    }

    /** Whether a review was finished here, by this program's version or a later one. */
    public synchronized boolean isReviewed() {
        return !rows().isEmpty();
    }

    /** Another one after each review; empty where none was finished. */
    public synchronized String stamp() {
        rows();
        return state.map(DocketState::at).orElse("");
    }

    /** A row for each table, superseded ones among them, in the order of the summary, as they are now; none before a review. */
    public synchronized List<KeptRow> rows() {
        if (busy.get() && state.isPresent()) {
            return List.copyOf(state.get().rows());
        }
        if (!ReviewStore.isIn(out) || busy.get()) {
            return List.of();
        }
        return with(store -> List.copyOf(state.orElseThrow().rows()));
    }

    /** The same as the review left them: an order that stays while one goes through them and decides. */
    public synchronized List<KeptRow> reviewed() {
        return rows().isEmpty() ? List.of() : state.orElseThrow().reviewed();
    }

    /** What the review came to that was finished last; empty where none was. */
    public synchronized Optional<ReviewResult> result() {
        return rows().isEmpty()
                ? Optional.empty()
                : with(store -> store.finished().map(each -> ReviewResult.of(each.result())));
    }

    /** Places that were decided in the page since the summary was written. */
    public synchronized int uncounted() {
        return state.map(DocketState::uncounted).orElse(0);
    }

    /** A table as it stands; empty where there is none at that position. */
    public synchronized Optional<DocketTable> table(int position) {
        return rows().isEmpty()
                ? Optional.empty()
                : with(store -> at(store, position).map(place -> place.judge().table()));
    }

    /**
     * 处理 of a finding.
     *
     * @param item which one of the table
     * @param version of what the person saw there
     * @param word 采纳, 已核实不采纳, 财政更正 (with the bureau's own score behind it or not) or 待补正; empty takes back whatever
     *     stands there
     */
    public synchronized Answer treat(
            int position, String item, String version, String word, String reason, String officer) {
        List<String> mine = word.isBlank()
                ? List.of("", "", "", "")
                : List.of(
                        word.strip(),
                        reason.strip(),
                        officer.strip(),
                        LocalDate.now(clock).toString());
        return said(
                position,
                Spoken.TREATMENT,
                judge -> judge.treatment(item),
                version,
                mine,
                (judge, row) -> judge.fault(engine, row));
    }

    /**
     * 定分 of a line.
     *
     * @param points may be empty where the conclusion is 维持 or 退回
     * @param conclusion 维持, 调整 or 退回; empty together with the points takes back whatever stands there
     */
    public synchronized Answer rule(
            int position,
            String item,
            String version,
            String points,
            String conclusion,
            String reason,
            String officer) {
        List<String> mine = (points + conclusion).isBlank()
                ? List.of("", "", "", "")
                : List.of(points.strip(), conclusion.strip(), reason.strip(), officer.strip());
        return said(
                position,
                Spoken.RULING,
                judge -> judge.ruling(item),
                version,
                mine,
                (judge, row) -> judge.fault(engine, row));
    }

    private <R> Answer said(
            int position,
            Spoken<R> spoken,
            Function<DocketJudge, Optional<R>> find,
            String version,
            List<String> mine,
            Deciding.Faults<R> faults) {
        return with(store -> at(store, position)
                .map(place -> place.said(spoken, find, version, mine, faults))
                .orElseGet(Answer.Nowhere::new));
    }

    /** Takes back what was said last of a finding or a line; that is kept, too. */
    public synchronized Answer undo(int position, String item, String version) {
        return with(store ->
                at(store, position).map(place -> place.undo(item, version)).orElseGet(Answer.Nowhere::new));
    }

    private Optional<Deciding> at(ReviewStore store, int position) {
        DocketState now = state.orElseThrow();
        return position < 0 || position >= now.rows().size()
                ? Optional.empty()
                : Optional.of(new Deciding(engine, store, now, position));
    }

    @Override
    public void close() {
        lease.close();
    }
}
