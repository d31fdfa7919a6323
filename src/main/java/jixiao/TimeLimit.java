package jixiao;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import jixiao.model.InputProblem;

/** 处理时限: work on one file that is given up when it takes too long or too much memory. Safe for several threads. */
public final class TimeLimit {
    private final int seconds;

    /** A limit for each piece of work; {@code seconds} is at least 1. */
    public TimeLimit(int seconds) {
        this.seconds = seconds;
    }

    /**
     * Does the work in a thread of its own, so that it can be left alone.
     *
     * @param file the file for the sentence
     * @param work writes nothing, since it may still go on when it has been given up
     * @return what it gives; what it throws is thrown on
     * @throws InputProblem when the time is over, or memory is
     */
    public <T> T within(String file, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "file");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new InputProblem(
                    "「" + file + "」处理了 " + seconds + " 秒还没有完成,已放弃;请删去与自评无关的内容后再报送,或以 --limit seconds=秒数 放宽。", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError) {
                throw new InputProblem("「" + file + "」太大,内存不够处理,已放弃;请删去与自评无关的内容后再报送。", failed.getCause());
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } finally {
            thread.interrupt();
        }
    }
}
