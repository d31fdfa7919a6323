package jixiao.web;

import java.util.concurrent.atomic.AtomicInteger;
import jixiao.review.Progress;

/** 一次复核 as it goes on: how far it has come, and what came of it. Safe for several threads. */
final class Run implements Progress {
    /** 进行到哪一步. */
    enum State {
        /** Another one is being done. */
        WAITING,
        /** Files are being judged. */
        JUDGING,
        /** What needs all files, and the summary. */
        FINISHING,
        DONE,
        FAILED
    }

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile int files;
    private volatile String last = "";
    private volatile State state = State.WAITING;
    private volatile String sentence = "";
    private volatile Came came = Came.NOTHING;

    @Override
    public void started(int all) {
        files = all;
        state = State.JUDGING;
    }

    @Override
    public void done(String file, boolean fault) {
        last = file;
        done.incrementAndGet();
        if (fault) {
            failed.incrementAndGet();
        }
    }

    @Override
    public void ended() {
        state = State.FINISHING;
    }

    void finished(Came made) {
        came = made;
        state = State.DONE;
    }

    void failed(String why) {
        sentence = why;
        state = State.FAILED;
    }

    boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    State state() {
        return state;
    }

    int files() {
        return files;
    }

    int done() {
        return done.get();
    }

    int failed() {
        return failed.get();
    }

    String last() {
        return last;
    }

    /** Why it failed; empty where it did not, or the fault is the program's. */
    String sentence() {
        return sentence;
    }

    /** What came of it; nothing before it is over. */
    Came came() {
        return came;
    }
}
