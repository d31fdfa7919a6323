package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.intake.KeptFile;
import jixiao.json.Answers;
import jixiao.review.docket.Answer;
import jixiao.review.docket.Docket;
import jixiao.review.docket.DocketTable;
import jixiao.review.task.ResultFiles;
import jixiao.review.task.Task;
import jixiao.review.task.Tasks;
import jixiao.review.task.Wanted;

/** 复核任务的接口: for programs what the pages of tasks are for people. */
record OfficeApi(Tasks tasks, Dockets dockets, Jobs jobs, ResultPages results) {
    private static final String TASK = "/api/v1/tasks/{task}";
    private static final String TABLE = TASK + "/tables/{table}";

    void on(RoutesConfig routes) {
        routes.get(
                "/api/v1/tasks",
                request -> json(
                        request,
                        Map.of("tasks", tasks.all().stream().map(this::task).toList())));
        routes.post("/api/v1/tasks", this::make);
        routes.get(TASK, request -> json(request, task(dockets.task(request))));
        routes.post(TASK + "/files", this::submit);
        routes.post(TASK + "/review", this::review);
        routes.get(TASK + "/progress", request -> TaskPages.progress(request, jobs.runs(), dockets.task(request)));
        routes.get(TASK + "/tables", this::tables);
        routes.get(TABLE, request -> json(request, OfficeDocuments.table(table(request))));
        routes.post(TABLE + "/decisions", this::decide);
        routes.get(
                TASK + "/exports",
                request -> json(
                        request, Map.of("files", files(dockets.task(request)).all())));
        routes.get(TASK + "/exports/file", request -> ResultPages.file(request, dockets.task(request), tasks));
        routes.post(TASK + "/exports/{kind}", this::export);
    }

    private static void json(Context request, Object answer) {
        request.contentType("application/json; charset=utf-8").result(Answers.of(answer));
    }

    private static Map<String, String> body(Context request) {
        return Answers.members(request.body());
    }

    private ResultFiles files(Task task) {
        return new ResultFiles(task.results(tasks.folder(task)));
    }

    private Map<String, Object> task(Task task) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", task.id());
        members.put("name", task.name());
        members.put("year", task.year());
        members.put("convention", task.convention());
        members.put("inputs", task.submissions(tasks.folder(task)).toString());
        members.put("out", task.results(tasks.folder(task)).toString());
        members.put("made", task.made());
        members.put("files", tasks.submitted(task));
        members.put("busy", jobs.runs().isBusy(task.id()));
        return members;
    }

    private void make(Context request) {
        Map<String, String> given = body(request);
        json(
                request,
                task(tasks.make(new Wanted(
                        given.getOrDefault("name", ""),
                        given.getOrDefault("year", ""),
                        given.getOrDefault("convention", ""),
                        given.getOrDefault("inputs", ""),
                        given.getOrDefault("out", ""),
                        given.getOrDefault("roster", ""),
                        given.getOrDefault("approved", ""),
                        given.getOrDefault("ledger", ""),
                        given.getOrDefault("last", "")))));
    }

    private void submit(Context request) {
        Task task = dockets.task(request);
        String name = request.queryParam("name");
        if (request.contentLength() > TaskPages.LARGEST) {
            throw new ContentTooLargeResponse();
        }
        try (InputStream bytes = request.bodyInputStream()) {
            KeptFile kept = tasks.submit(task, name == null ? "自评表" : name, bytes);
            json(request, Map.of("name", kept.name(), "new", kept.fresh()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void review(Context request) {
        Task task = dockets.task(request);
        jobs.review(task, request.queryParam("compare"), "true".equals(request.queryParam("papers")));
        accepted(request, task);
    }

    private void accepted(Context request, Task task) {
        request.status(HttpStatus.ACCEPTED);
        TaskPages.progress(request, jobs.runs(), task);
    }

    private void tables(Context request) {
        TablesPage page = TablesPage.of(dockets.of(request), TableQuery.of(request));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("all", page.all());
        members.put("found", page.found());
        members.put("page", page.page());
        members.put("pages", page.pages());
        members.put("uncounted", page.uncounted());
        members.put("tables", page.rows().stream().map(OfficeDocuments::row).toList());
        json(request, members);
    }

    private DocketTable table(Context request) {
        return dockets.of(request)
                .table(DossierPages.position(request, "table"))
                .orElseThrow(Gone::new);
    }

    private void decide(Context request) {
        Docket docket = dockets.of(request);
        int table = DossierPages.position(request, "table");
        Map<String, String> said = body(request);
        String item = said.getOrDefault("item", "");
        String version = said.getOrDefault("version", "");
        String officer = said.getOrDefault("officer", "");
        String reason = said.getOrDefault("reason", "");
        Answer answer;
        if ("true".equals(said.get("undo"))) {
            answer = docket.undo(table, item, version);
        } else if (said.containsKey("points") || said.containsKey("conclusion")) {
            String points = said.getOrDefault("points", "");
            String conclusion = said.getOrDefault("conclusion", "");
            answer = docket.rule(table, item, version, points, conclusion, reason, officer);
        } else {
            answer = docket.treat(table, item, version, said.getOrDefault("word", ""), reason, officer);
        }
        answer(request, answer);
    }

    private static void answer(Context request, Answer answer) {
        if (answer instanceof Answer.Kept kept) {
            json(request, OfficeDocuments.table(kept.table()));
        } else if (answer instanceof Answer.Stale stale) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("error", "STALE");
            both.put("message", "");
            both.put("theirs", stale.theirs());
            both.put("mine", stale.mine());
            both.put("version", stale.version());
            request.status(409);
            json(request, both);
        } else if (answer instanceof Answer.Faulty faulty) {
            request.status(422);
            Api.refuse(request, "SAID", faulty.sentence());
        } else {
            throw new Gone();
        }
    }

    private void export(Context request) {
        Task task = dockets.task(request);
        Map<String, String> given = request.body().isBlank() ? Map.of() : body(request);
        ResultPages.Given of = name -> given.getOrDefault(name, "");
        switch (request.pathParam("kind")) {
            case "letters" -> jobs.letters(task, results.letterOptions(task, of));
            case "papers" -> jobs.review(task, "", true);
            case "sample" -> jobs.sample(task, results.sampleOptions(task, of));
            case "archive" -> jobs.archive(task);
            default -> throw new Gone();
        }
        accepted(request, task);
    }
}
