package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import jixiao.review.docket.Docket;
import jixiao.review.task.Task;

/** 报送表的页面: all tables of a task, filtered and sorted by what the address says. */
record TablePages(Dockets dockets, Pages pages) {
    void on(RoutesConfig routes) {
        routes.get("/tasks/{task}/tables", this::list);
    }

    private void list(Context request) {
        Task task = dockets.task(request);
        Docket docket = dockets.of(task);
        pages.send(request, "tables", Map.of("task", task, "page", TablesPage.of(docket, TableQuery.of(request))));
    }
}
