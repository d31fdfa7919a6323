package jixiao.review;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** 等到的结果: what other threads come to. */
public final class Awaited {
    private Awaited() {}

    /**
     * What a piece of work came to, as if it had been done in this thread.
     *
     * @throws RuntimeException what the work threw; {@link IllegalStateException} where this thread was interrupted
     */
    public static <T> T of(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failed);
        }
    }
}
