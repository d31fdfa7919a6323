package jixiao.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.review.Review;
import jixiao.review.task.Task;
import jixiao.review.task.Tasks;

/**
 * 任务页: what is shown of a task. All texts are as people read them.
 *
 * @param task it
 * @param convention title of its 口径; empty where each table chooses
 * @param inputs where its submissions are
 * @param out where its results are
 * @param own whether the submissions are in the task's own folder, so that more can be sent
 * @param files how many files are there
 * @param run the last review since the program was started
 */
record TaskPage(Task task, String convention, Path inputs, Path out, boolean own, long files, Optional<Run> run) {
    static TaskPage of(Task task, Tasks tasks, Desk desk, Runs runs) {
        Path folder = tasks.folder(task);
        return new TaskPage(
                task,
                desk.titles().getOrDefault(task.convention(), ""),
                task.submissions(folder),
                task.results(folder),
                task.inputs().equals(Tasks.SUBMISSIONS),
                tasks.submitted(task),
                runs.of(task.id()));
    }

    /** Whether a review waits or goes on. */
    boolean isBusy() {
        return run.map(each -> !each.isOver()).orElse(false);
    }

    /** Whether there are results, by whomever. */
    boolean isReviewed() {
        return Files.isRegularFile(out.resolve(Review.SUMMARY));
    }

    /** How much of it is done, in per cent; what needs all files counts as the last tenth. */
    int percent() {
        Run going = run.orElseThrow();
        return switch (going.state()) {
            case WAITING -> 0;
            case JUDGING -> going.files() == 0 ? 0 : going.done() * 90 / going.files();
            case FINISHING -> 90;
            case DONE, FAILED -> 100;
        };
    }
}
