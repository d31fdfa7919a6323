package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** 样式和脚本: the files of the page that never change. */
final class Stillness {
    void on(RoutesConfig routes) {
        routes.get("/jixiao.css", request -> send(request, "jixiao.css", "text/css"));
        routes.get("/jixiao.js", request -> send(request, "jixiao.js", "text/javascript"));
        routes.get("/officer.js", request -> send(request, "officer.js", "text/javascript"));
        routes.get("/api/v1/openapi.json", request -> send(request, "openapi.json", "application/json"));
    }

    private static void send(Context request, String name, String type) {
        try (InputStream file = Stillness.class.getResourceAsStream("/jixiao/web/" + name)) {
            request.contentType(type + "; charset=utf-8").result(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
