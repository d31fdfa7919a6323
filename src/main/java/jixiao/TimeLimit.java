package jixiao;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jixiao.model.InputProblem;

/**
 * 处理时限: work on one file that is given up when it takes too much computing time or memory. Only the time that the
 * processor spent on it counts, so that a loaded machine refuses nothing; work that waits (a drive that does not answer) is
 * given up after ten times as long. Safe for several threads.
 */
final class TimeLimit {
    /** So many times the limit may pass on the clock. */
    private static final int PATIENCE = 10;

    /** Time between two looks at work that is over the limit by the clock alone. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    /**
     * So many pieces of work get a thread of their own, later ones one that is free: what such a thread did before has to be
     * known, and the first look at that clock takes longer than a short run has.
     */
    private static final int FEW = 16;

    private static final AtomicInteger BEGUN = new AtomicInteger();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(TimeLimit::daemon);

    private final long limit;
    private final int seconds;

    /** A limit for each piece of work; {@code seconds} of computing time is at least 1. */
    TimeLimit(int seconds) {
        this(seconds, Duration.ofSeconds(1));
    }

    /** The same with what is taken for a second, so that a test need not wait for whole ones. */
    TimeLimit(int seconds, Duration second) {
        this.seconds = seconds;
        this.limit = second.multipliedBy(seconds).toNanos();
    }

    /**
     * Does the work in another thread, so that it can be left alone. A caller that is interrupted leaves it too: this is
     * how work is cancelled.
     *
     * @param file the file for the sentence
     * @param work writes nothing, since it may still go on when it has been given up
     * @return what it gives; what it throws is thrown on
     * @throws InputProblem when the time is over, or memory is, or the caller was interrupted, which then still says so
     */
    <T> T within(String file, Supplier<T> work) {
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled(file, new InterruptedException());
        }
        Task<T> task = new Task<>(work::get);
        task.start();
        try {
            return awaited(file, task);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError) {
                throw new InputProblem("「" + file + "」太大,内存不够处理,已放弃;请删去与自评无关的内容后再报送。", failed.getCause());
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw cancelled(file, cancelled);
        } finally {
            task.cancel(true);
        }
    }

    private static InputProblem cancelled(String file, InterruptedException cause) {
        return new InputProblem("「" + file + "」的处理已取消。", cause);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "file");
        thread.setDaemon(true);
        return thread;
    }

    private <T> T awaited(String file, Task<T> task) throws ExecutionException, InterruptedException {
        long begun = System.nanoTime();
        long wait = limit;
        while (true) {
            try {
                return task.get(wait, TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                long used = task.used();
                if (used >= limit) {
                    throw new InputProblem(
                            "「" + file + "」处理了 " + seconds + " 秒还没有完成,已放弃;请删去与自评无关的内容后再报送,或以 --limit seconds=秒数 放宽。",
                            late);
                }
                if (System.nanoTime() - begun >= PATIENCE * limit) {
                    throw new InputProblem(
                            "「" + file + "」等了 " + PATIENCE * seconds
                                    + " 秒还没有读完,已放弃;请检查它所在的磁盘或网络,或以 --limit seconds=秒数 放宽。",
                            late);
                }
                wait = Math.max(LOOK, Math.min(limit - used, limit));
            }
        }
    }

    /** 一件工作, in another thread, whose computing time since it was begun is that of the work. */
    private static final class Task<T> extends FutureTask<T> {
        private volatile Optional<Thread> thread = Optional.empty();
        private volatile long before;

        Task(Callable<T> work) {
            super(work);
        }

        void start() {
            if (BEGUN.incrementAndGet() <= FEW) {
                daemon(this).start();
            } else {
                THREADS.execute(this);
            }
        }

        @Override
        public void run() {
            Thread own = Thread.currentThread();
            before = BEGUN.get() <= FEW ? 0 : time(own);
            thread = Optional.of(own);
            super.run();
        }

        /** Computing time so far, in nanoseconds; none where it has ended, or where the machine does not tell. */
        long used() {
            return thread.map(own -> Math.max(0, time(own) - before)).orElse(0L);
        }

        private static long time(Thread thread) {
            return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        }
    }
}
