package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.drafting.DraftKind;
import jixiao.drafting.DraftResult;
import jixiao.drafting.SentFiles;
import jixiao.model.InputProblem;

/**
 * 写文稿的页面: several files of a unit go in, the texts that {@code jixiao report} writes of them come out. Nothing is kept.
 *
 * @param clock tells the day of a ledger
 */
record DraftPages(Desk desk, Clock clock, Pages pages) {
    private static final String OTHER_STYLE = "sichuan";

    void on(RoutesConfig routes) {
        routes.get("/reports", request -> send(request, "", Optional.empty()));
        routes.post("/reports", this::write);
    }

    private void send(Context request, String refused, Optional<DraftResult> result) {
        pages.send(
                request,
                "reports",
                Map.of(
                        "page",
                        new DraftPage(
                                desk.titles(),
                                text(request, "rules"),
                                text(request, "kind"),
                                text(request, "style"),
                                isTicked(request, "draft"),
                                isTicked(request, "rest"),
                                refused,
                                result.map(DraftResult::stopped).orElse(List.of()),
                                result.map(DraftResult::unread).orElse(List.of()))));
    }

    private static String text(Context request, String name) {
        String given = request.formParam(name);
        return given == null ? "" : given;
    }

    private static boolean isTicked(Context request, String name) {
        return !text(request, name).isEmpty();
    }

    private void write(Context request) {
        List<UploadedFile> sent = request.uploadedFiles("file").stream()
                .filter(each -> !each.filename().isEmpty())
                .toList();
        if (sent.isEmpty()) {
            request.redirect("/reports", HttpStatus.SEE_OTHER);
            return;
        }
        try (SentFiles files = new SentFiles()) {
            sent.forEach(each -> add(files, each));
            Set<DraftKind> kinds =
                    DraftKind.of(text(request, "kind")).map(Set::of).orElseGet(() -> EnumSet.allOf(DraftKind.class));
            String style = text(request, "style").equals(OTHER_STYLE) ? OTHER_STYLE : "wuhan";
            DraftResult result = files.draft(
                    desk.engine(request.formParam("rules")),
                    kinds,
                    style,
                    isTicked(request, "draft"),
                    LocalDate.now(clock));
            boolean whole = result.stopped().isEmpty() && result.unread().isEmpty();
            if (result.texts().isEmpty() || !whole && !isTicked(request, "rest")) {
                request.status(422);
                send(request, "", Optional.of(result));
            } else {
                DepartmentPages.attach(request, SentFiles.zip(result), "文稿.zip", "application/zip");
            }
        } catch (InputProblem none) {
            request.status(422);
            send(request, none.getMessage(), Optional.empty());
        }
    }

    private static void add(SentFiles files, UploadedFile file) {
        try (InputStream bytes = file.content()) {
            files.add(Uploads.name(file.filename()), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
