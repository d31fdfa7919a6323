package jixiao.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PrimitiveIterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 等到的结果: what other threads come to. */
public final class Awaited {
    private Awaited() {}

    /**
     * What pieces of work come to, in their order, of which other threads do the next ones while one is looked at. One that has
     * been looked at is let go of, and only so many are begun before they are asked for: memory does not grow with how many
     * there are.
     *
     * @param ahead how many may be begun or done and not yet looked at
     * @param count how many there are
     * @param work does one by its position; what it throws is thrown where its outcome would be looked at
     */
    public static <T> Stream<T> inOrder(ExecutorService threads, int ahead, int count, IntFunction<T> work) {
        Deque<Future<T>> coming = new ArrayDeque<>();
        PrimitiveIterator.OfInt left = IntStream.range(0, count).iterator();
        return Stream.generate(() -> {
                    while (left.hasNext() && coming.size() < ahead) {
                        int next = left.nextInt();
                        coming.add(threads.submit(() -> work.apply(next)));
                    }
                    return of(coming.remove());
                })
                .limit(count);
    }

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
