package jixiao.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.Engine;
import jixiao.review.Rereview;
import jixiao.review.ReviewOptions;
import jixiao.review.ReviewResult;
import jixiao.review.archive.Archive;
import jixiao.review.docket.Docket;
import jixiao.review.draw.Sample;
import jixiao.review.draw.SampleOptions;
import jixiao.review.letter.LetterOptions;
import jixiao.review.letter.Letters;
import jixiao.review.task.Task;
import jixiao.review.task.Tasks;

/**
 * 要做的事: what takes its time, each as the command of that name does it. Letters, a draw and an archive are made of what was
 * reviewed: where something was decided in the page since, it is reviewed again first, so that all of it counts.
 */
record Jobs(Tasks tasks, Desk desk, Dockets dockets, Runs runs) {
    private ReviewOptions options(Task task, boolean papers) {
        return task.options(tasks.folder(task), tasks.clock(), papers);
    }

    private Engine engine(Task task) {
        return desk.engine(task.convention());
    }

    /**
     * A review.
     *
     * @param compare name of a second convention; another text for none
     * @param papers whether the working paper is written, too
     */
    void review(Task task, String compare, boolean papers) {
        Optional<Engine> second = Optional.ofNullable(compare)
                .filter(desk.conventions()::contains)
                .map(desk::engine);
        runs.start(task.id(), run -> dockets.of(task).alone(() -> Came.of(reviewed(task, run, second, papers))));
    }

    private ReviewResult reviewed(Task task, Run run, Optional<Engine> second, boolean papers) {
        return new Rereview(engine(task), options(task, papers)).run(run, second);
    }

    void letters(Task task, LetterOptions options) {
        after(task, () -> Came.of(new Letters(engine(task), options, tasks.clock()).write()));
    }

    void sample(Task task, SampleOptions options) {
        after(task, () -> Came.of(new Sample(options, tasks.clock()).write()));
    }

    void archive(Task task) {
        after(
                task,
                () -> Came.of(new Archive(
                                task.results(tasks.folder(task)), engine(task).convention(), tasks.clock())
                        .write()));
    }

    private void after(Task task, Supplier<Came> work) {
        Docket docket = dockets.of(task);
        docket.rows();
        boolean first = docket.uncounted() > 0;
        runs.start(
                task.id(),
                run -> docket.alone(() -> {
                    if (first) {
                        reviewed(task, run, Optional.empty(), false);
                    } else {
                        run.ended();
                    }
                    return work.get();
                }));
    }

    /** The day on which letters are written. */
    LocalDate today() {
        return LocalDate.now(tasks.clock());
    }
}
