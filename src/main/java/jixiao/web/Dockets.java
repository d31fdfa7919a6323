package jixiao.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.review.docket.Docket;
import jixiao.review.task.Task;
import jixiao.review.task.Tasks;

/** 各任务的案卷: one for each task, as long as the program runs. Safe for several threads. */
final class Dockets implements AutoCloseable {
    private final Tasks tasks;
    private final Desk desk;
    private final Map<String, Docket> open = new ConcurrentHashMap<>();

    Dockets(Tasks tasks, Desk desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    /** The task that an address names. */
    Task task(Context request) {
        return tasks.find(request.pathParam("task")).orElseThrow(Gone::new);
    }

    Docket of(Task task) {
        return open.computeIfAbsent(
                task.id(),
                id -> new Docket(desk.engine(task.convention()), task.results(tasks.folder(task)), tasks.clock()));
    }

    /** The docket of the task that an address names. */
    Docket of(Context request) {
        return of(task(request));
    }

    @Override
    public void close() {
        open.values().forEach(Docket::close);
    }
}
