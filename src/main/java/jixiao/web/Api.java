package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import jixiao.Case;
import jixiao.Engine;
import jixiao.json.Answers;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;

/** 接口: the same for programs, over HTTP with JSON; {@code openapi.json} describes it. */
record Api(Desk desk) {
    private static final String JSON = "application/json; charset=utf-8";

    void on(RoutesConfig routes) {
        routes.get("/api/v1/conventions", this::conventions);
        routes.post("/api/v1/score", this::score);
        routes.post("/api/v1/marked", request -> bytes(request, opened(request).marked(accepts(request))));
        routes.post("/api/v1/clean", request -> bytes(request, opened(request).clean(accepts(request))));
        routes.post("/api/v1/form", this::form);
    }

    private void conventions(Context request) {
        json(
                request,
                Answers.conventions(desk.conventions().stream()
                        .map(name -> desk.engine(name).stamp())
                        .toList()));
    }

    private void score(Context request) {
        json(request, opened(request).json());
    }

    private void form(Context request) {
        Printing printing = "true".equals(request.queryParam("draft")) ? Printing.DRAFT : Printing.SIGNED;
        bytes(request, opened(request).form(FormTemplates.shipped(), printing));
    }

    private Case opened(Context request) {
        Engine engine = desk.engine(request.queryParam("rules"));
        Case opened = engine.open(Uploads.name(request.queryParam("name")), request.bodyAsBytes())
                .orThrow();
        return Optional.ofNullable(request.queryParam("year"))
                .filter(year -> year.matches("[0-9]{4}"))
                .map(year -> opened.about(Integer.parseInt(year)))
                .orElse(opened);
    }

    private static boolean accepts(Context request) {
        return "true".equals(request.queryParam("accept"));
    }

    private static void bytes(Context request, byte[] file) {
        request.contentType("application/octet-stream").result(file);
    }

    private static void json(Context request, String text) {
        request.contentType(JSON).result(text);
    }

    /** Why there is no answer: a word for programs and, where the fault is in what was sent, the sentence. */
    static void refuse(Context request, String kind, String sentence) {
        json(request, Answers.refusal(kind, sentence));
    }
}
