package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.review.draw.By;
import jixiao.review.draw.SampleOptions;
import jixiao.review.draw.Share;
import jixiao.review.draw.Weight;
import jixiao.review.letter.LetterOptions;
import jixiao.review.task.ResultFiles;
import jixiao.review.task.Task;
import jixiao.review.task.Tasks;

/** 结果的页面: letters, working paper, draw, archive, another convention; each made by what the command of its name calls. */
record ResultPages(Tasks tasks, Desk desk, Dockets dockets, Jobs jobs, Pages pages) {
    /** Of a letter what is the same in the next ones. */
    private static final List<String> SENDER = List.of("bureau", "contact", "copies");

    void on(RoutesConfig routes) {
        routes.get("/tasks/{task}/results", this::show);
        routes.get("/tasks/{task}/results/file", request -> file(request, dockets.task(request), tasks));
        routes.get("/tasks/{task}/statistics", this::statistics);
        routes.post("/tasks/{task}/letters", this::letters);
        routes.post("/tasks/{task}/papers", this::papers);
        routes.post("/tasks/{task}/sample", this::sample);
        routes.post("/tasks/{task}/archive", this::archive);
        routes.post("/tasks/{task}/compare", this::compare);
    }

    private void show(Context request) {
        Task task = dockets.task(request);
        Path out = task.results(tasks.folder(task));
        boolean busy = jobs.runs().isBusy(task.id());
        pages.send(
                request,
                "results",
                Map.of(
                        "task",
                        TaskPage.of(task, tasks, desk, jobs.runs()),
                        "files",
                        new ResultFiles(out).all(),
                        "conventions",
                        desk.titles(),
                        "by",
                        By.names(),
                        "sender",
                        SENDER.stream().collect(Collectors.toMap(name -> name, name -> Remembered.of(request, name))),
                        "uncounted",
                        uncounted(task),
                        "contrast",
                        busy ? Optional.empty() : dockets.of(task).result().flatMap(each -> each.contrast())));
    }

    private int uncounted(Task task) {
        dockets.of(task).rows();
        return dockets.of(task).uncounted();
    }

    /** A file of the result folder, to be taken away; nothing else of the machine. */
    static void file(Context request, Task task, Tasks tasks) {
        String name = request.queryParam("name");
        Path file = new ResultFiles(task.results(tasks.folder(task)))
                .find(name == null ? "" : name)
                .orElseThrow(Gone::new);
        String encoded = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        try {
            InputStream bytes = Files.newInputStream(file);
            request.contentType("application/octet-stream")
                    .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                    .result(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void statistics(Context request) {
        Task task = dockets.task(request);
        pages.send(request, "statistics", Map.of("task", task, "page", StatisticsPage.of(dockets.of(task))));
    }

    private static void lead(Context request, Task task) {
        request.redirect("/tasks/" + task.id() + "/results", HttpStatus.SEE_OTHER);
    }

    /** A field of a form; empty where it was not sent. */
    static String text(Context request, String name) {
        String given = request.formParam(name);
        return given == null ? "" : given.strip();
    }

    private void letters(Context request) {
        Task task = dockets.task(request);
        SENDER.forEach(name -> Remembered.keep(request, name, text(request, name)));
        jobs.letters(task, letterOptions(task, name -> text(request, name)));
        lead(request, task);
    }

    interface Given {
        String of(String name);
    }

    /** The options of letters out of what was sent; a day that is none counts as not given. */
    LetterOptions letterOptions(Task task, Given given) {
        return new LetterOptions(
                task.results(tasks.folder(task)),
                jobs.today(),
                day(given.of("due")),
                given.of("number"),
                given.of("bureau"),
                given.of("contact"),
                given.of("copies"),
                !given.of("all").isEmpty(),
                !given.of("aside").isEmpty(),
                Optional.empty(),
                table -> false);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void papers(Context request) {
        Task task = dockets.task(request);
        jobs.review(task, "", true);
        lead(request, task);
    }

    private void sample(Context request) {
        Task task = dockets.task(request);
        jobs.sample(task, sampleOptions(task, name -> text(request, name)));
        lead(request, task);
    }

    /** The options of a draw out of what was sent; what is none of the choices counts as not given. */
    SampleOptions sampleOptions(Task task, Given given) {
        String share = given.of("share");
        String seed = given.of("seed");
        return new SampleOptions(
                task.results(tasks.folder(task)),
                Share.of(share.endsWith("%") ? share : share + "%").orElseThrow(Gone::new),
                By.of(given.of("by")).orElse(By.SECTION),
                Weight.of(given.of("weight")).orElse(Weight.EQUAL),
                seed.matches("-?[0-9]{1,15}") ? Long.parseLong(seed) : 1);
    }

    private void archive(Context request) {
        Task task = dockets.task(request);
        jobs.archive(task);
        lead(request, task);
    }

    private void compare(Context request) {
        Task task = dockets.task(request);
        jobs.review(task, text(request, "compare"), false);
        lead(request, task);
    }
}
