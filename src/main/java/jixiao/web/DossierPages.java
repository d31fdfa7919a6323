package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import jixiao.model.Judgement;
import jixiao.review.docket.Answer;
import jixiao.review.docket.Docket;
import jixiao.review.docket.DocketTable;
import jixiao.review.docket.Versions;
import jixiao.review.task.Task;
import jixiao.review.task.Tasks;

/** 一张报送表的页面: the sheet with what was found, decided in place. */
final class DossierPages {
    private static final String OFFICER = "officer";
    private static final int LONGEST = 2000;

    private final Tasks tasks;
    private final Dockets dockets;
    private final Pages pages;
    private final Sheets sheets = new Sheets();

    DossierPages(Tasks tasks, Dockets dockets, Pages pages) {
        this.tasks = tasks;
        this.dockets = dockets;
        this.pages = pages;
    }

    void on(RoutesConfig routes) {
        String table = "/tasks/{task}/tables/{table}";
        routes.get(table, request -> show(request, ""));
        routes.get(table + "/look.css", this::look);
        routes.get(table + "/why", this::why);
        routes.post(table + "/treat", this::treat);
        routes.post(table + "/rule", this::rule);
        routes.post(table + "/undo", this::undo);
        routes.get(table + "/versions/{other}", this::versions);
    }

    static int position(Context request, String name) {
        String at = request.pathParam(name);
        return at.matches("[0-9]{1,7}") ? Integer.parseInt(at) : -1;
    }

    private DocketTable table(Context request, String name) {
        return dockets.of(request).table(position(request, name)).orElseThrow(Gone::new);
    }

    private TableLook look(Context request, DocketTable table) {
        Task task = dockets.task(request);
        return TableLook.of(0, sheets.of(dockets.of(task), task.submissions(tasks.folder(task)), table));
    }

    private void show(Context request, String refused) {
        DocketTable table = table(request, "table");
        String last = request.queryParam("last");
        DossierPage page = new DossierViews(dockets.of(request), table, look(request, table))
                .page(TableQuery.of(request), Remembered.of(request, OFFICER), last == null ? "" : last);
        pages.send(request, "dossier", Map.of("task", dockets.task(request), "page", page, "refused", refused));
    }

    private void look(Context request) {
        DocketTable table = table(request, "table");
        request.contentType("text/css; charset=utf-8")
                .result(look(request, table).css());
    }

    private void why(Context request) {
        Judgement judgement = table(request, "table").judgement();
        pages.send(
                request,
                "why",
                Map.of(
                        "page",
                        CaseViews.why(
                                request.path().replaceFirst("/why$", ""),
                                judgement,
                                dockets.of(request).engine().judges().wording(judgement.table()))));
    }

    private static String text(Context request, String name) {
        String given = request.formParam(name);
        String text = given == null ? "" : given.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** 处理 with the bureau's own score behind it, where the officer gave one. */
    private static String word(String word, String score) {
        return word.equals("财政更正") && !score.isEmpty() ? word + " " + score : word;
    }

    private void treat(Context request) {
        Remembered.keep(request, OFFICER, text(request, OFFICER));
        answer(
                request,
                dockets.of(request)
                        .treat(
                                position(request, "table"),
                                text(request, "item"),
                                text(request, "version"),
                                word(text(request, "word"), text(request, "score")),
                                text(request, "reason"),
                                text(request, OFFICER)));
    }

    private void rule(Context request) {
        Remembered.keep(request, OFFICER, text(request, OFFICER));
        answer(
                request,
                dockets.of(request)
                        .rule(
                                position(request, "table"),
                                text(request, "item"),
                                text(request, "version"),
                                text(request, "points"),
                                text(request, "conclusion"),
                                text(request, "reason"),
                                text(request, OFFICER)));
    }

    private void undo(Context request) {
        answer(
                request,
                dockets.of(request).undo(position(request, "table"), text(request, "item"), text(request, "version")));
    }

    private void answer(Context request, Answer answer) {
        if (answer instanceof Answer.Kept kept) {
            kept(request, kept.table());
        } else if (answer instanceof Answer.Stale stale) {
            request.status(409);
            pages.send(request, "stale", stale(request, stale));
        } else if (answer instanceof Answer.Faulty faulty) {
            request.status(422);
            show(request, faulty.sentence());
        } else {
            throw new Gone();
        }
    }

    /** On to what is undecided after this one, else back to this one. */
    private void kept(Context request, DocketTable table) {
        String item = text(request, "item");
        List<DossierPage.Item> items = new DossierViews(dockets.of(request), table, TableLook.of(0, List.of()))
                .page(TableQuery.of(request), "", "")
                .items();
        boolean passed = false;
        String next = item;
        for (DossierPage.Item each : items) {
            if (passed && !each.isDecided()) {
                next = each.id();
                break;
            }
            passed = passed || each.id().equals(item);
        }
        String query = TableQuery.of(request).with("page", "");
        request.redirect(
                request.path().replaceFirst("/(treat|rule|undo)$", "") + "?" + query + (query.isEmpty() ? "" : "&")
                        + "last=" + item + "#i-" + next,
                HttpStatus.SEE_OTHER);
    }

    private Map<String, Object> stale(Context request, Answer.Stale stale) {
        String query = TableQuery.of(request).with("page", "");
        return Map.of(
                "stale",
                stale,
                "item",
                text(request, "item"),
                "action",
                request.path(),
                "query",
                query,
                "task",
                dockets.task(request));
    }

    private void versions(Context request) {
        DocketTable one = table(request, "table");
        DocketTable other = table(request, "other");
        Docket docket = dockets.of(request);
        pages.send(
                request,
                "versions",
                Map.of(
                        "task",
                        dockets.task(request),
                        "page",
                        VersionsPage.of(docket.engine(), Versions.of(other, one))));
    }
}
