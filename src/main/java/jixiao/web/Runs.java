package jixiao.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jixiao.convention.ConventionProblem;
import jixiao.model.InputProblem;
import jixiao.writing.OutputProblem;
import jixiao.writing.report.ReportProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 复核的进行: one review after the other, each on all processors; of one task at most one waits or goes on. */
final class Runs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "review");
        thread.setDaemon(true);
        return thread;
    });

    /** Does one: a review, or what is made of one. */
    interface Work {
        Came with(Run progress);
    }

    /** Starts one, unless one of the task waits or goes on already. */
    void start(String task, Work work) {
        Run run = new Run();
        Run now = runs.compute(task, (id, before) -> before == null || before.isOver() ? run : before);
        if (now == run) {
            one.execute(() -> done(run, work));
        }
    }

    private static void done(Run run, Work work) {
        try {
            run.finished(work.with(run));
        } catch (InputProblem | OutputProblem | ConventionProblem | ReportProblem problem) {
            run.failed(problem.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError internal) {
            LOG.error("review", internal);
            run.failed("");
        }
    }

    /** The last one of a task since the program was started; empty where there was none. */
    Optional<Run> of(String task) {
        return Optional.ofNullable(runs.get(task));
    }

    /** Whether one of a task waits or goes on. */
    boolean isBusy(String task) {
        return of(task).map(run -> !run.isOver()).orElse(false);
    }

    @Override
    public void close() {
        one.shutdownNow();
    }
}
