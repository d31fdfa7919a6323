package jixiao.review.docket;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import jixiao.store.ReviewStore;

/**
 * 借用存档: a store that stays open while it is in use and a moment longer, since opening takes its time, and is then given back,
 * so that a command may have it. Safe for several threads; one uses it at a time.
 */
final class Lease implements AutoCloseable {
    private static final long IDLE_MILLIS = 800;

    private static final ScheduledExecutorService LATER = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lease");
        thread.setDaemon(true);
        return thread;
    });

    private final Path out;
    private final Clock clock;
    private ReviewStore open;
    private ScheduledFuture<?> end;
    private boolean fresh;

    Lease(Path out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /**
     * Uses the store.
     *
     * @param opened is called first where it had been given back: somebody else may have changed it since
     */
    synchronized <T> T with(Consumer<ReviewStore> opened, Function<ReviewStore, T> use) {
        if (end != null) {
            end.cancel(false);
        }
        try {
            if (open == null) {
                open = ReviewStore.open(out, clock);
                fresh = true;
            }
            if (fresh) {
                opened.accept(open);
                fresh = false;
            }
            return use.apply(open);
        } finally {
            end = LATER.schedule(this::close, IDLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Gives it back. */
    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
