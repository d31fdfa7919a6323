package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.json.Answers;
import jixiao.review.task.Task;
import jixiao.review.task.Tasks;
import jixiao.review.task.Wanted;

/** 任务的页面: reviews of many tables: make one, hand files in, start it, watch it. */
record TaskPages(Tasks tasks, Desk desk, Jobs jobs, Pages pages) {
    /** Bytes of one request: an archive of a year's submissions. */
    static final long LARGEST = 1L << 30;

    /** What is larger goes to the disk while it is read. */
    private static final int IN_MEMORY = 1 << 20;

    private static final List<String> LISTS = List.of("roster", "approved", "ledger");

    /** Before anything of a request is read: what officers send may be larger than one table. */
    static void allow(Context request) {
        request.attribute(
                "org.eclipse.jetty.multipartConfig",
                new MultipartConfigElement(
                        System.getProperty("java.io.tmpdir"), LARGEST, LARGEST + Uploads.AROUND, IN_MEMORY));
    }

    void on(RoutesConfig routes) {
        routes.get("/tasks", request -> all(request, ""));
        routes.post("/tasks", this::make);
        routes.get("/tasks/{task}", this::show);
        routes.post("/tasks/{task}/files", this::submit);
        routes.post("/tasks/{task}/lists", this::lists);
        routes.post("/tasks/{task}/review", this::review);
        routes.get("/tasks/{task}/progress", request -> progress(request, jobs.runs(), task(request)));
    }

    private void all(Context request, String refused) {
        pages.send(
                request,
                "tasks",
                Map.of(
                        "tasks",
                        tasks.all().stream().map(this::line).toList(),
                        "conventions",
                        desk.titles(),
                        "allowed",
                        tasks.allowed().stream().map(String::valueOf).toList(),
                        "refused",
                        refused));
    }

    private TaskPage line(Task task) {
        return TaskPage.of(task, tasks, desk, jobs.runs());
    }

    private void make(Context request) {
        Task task = tasks.make(wanted(request));
        files(request, task);
        lead(request, task);
    }

    private static Wanted wanted(Context request) {
        return new Wanted(
                ResultPages.text(request, "name"),
                ResultPages.text(request, "year"),
                ResultPages.text(request, "rules"),
                ResultPages.text(request, "inputs"),
                ResultPages.text(request, "out"),
                ResultPages.text(request, "rosterPath"),
                ResultPages.text(request, "approvedPath"),
                ResultPages.text(request, "ledgerPath"),
                ResultPages.text(request, "lastPath"));
    }

    private void files(Context request, Task task) {
        for (UploadedFile each : request.uploadedFiles("file")) {
            if (each.size() > 0) {
                with(each, bytes -> tasks.submit(task, each.filename(), bytes));
            }
        }
        for (String which : LISTS) {
            UploadedFile list = request.uploadedFile(which);
            if (list != null && list.size() > 0) {
                // Each list is told of in the task as it then is.
                with(list, bytes -> tasks.list(found(task.id()), which, Uploads.name(list.filename()), bytes));
            }
        }
    }

    private interface Use {
        void of(InputStream bytes);
    }

    private static void with(UploadedFile file, Use use) {
        try (InputStream bytes = file.content()) {
            use.of(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void lead(Context request, Task task) {
        request.redirect("/tasks/" + task.id(), HttpStatus.SEE_OTHER);
    }

    private Task found(String id) {
        return tasks.find(id).orElseThrow(Gone::new);
    }

    private Task task(Context request) {
        return found(request.pathParam("task"));
    }

    private void show(Context request) {
        pages.send(request, "task", Map.of("task", line(task(request))));
    }

    private void submit(Context request) {
        Task task = task(request);
        files(request, task);
        lead(request, task);
    }

    private void lists(Context request) {
        Task task = tasks.listed(task(request), wanted(request));
        files(request, task);
        lead(request, task);
    }

    private void review(Context request) {
        Task task = task(request);
        jobs.review(task, "", false);
        lead(request, task);
    }

    /** How far the last run of a task has come. */
    static void progress(Context request, Runs runs, Task task) {
        Optional<Run> run = runs.of(task.id());
        request.contentType("application/json; charset=utf-8")
                .result(Answers.progress(
                        run.map(each -> each.state().name()).orElse("NONE"),
                        run.map(Run::files).orElse(0),
                        run.map(Run::done).orElse(0),
                        run.map(Run::failed).orElse(0),
                        run.map(Run::last).orElse(""),
                        run.map(Run::sentence).orElse("")));
    }
}
