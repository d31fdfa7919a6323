package jixiao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.convention.ConventionProblem;
import jixiao.model.InputProblem;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.template.TemplateProblem;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 出错的页面: one sentence and a way back; for a program the same sentence as JSON. Never a stack trace. */
record Failures(Pages pages) {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    void on(RoutesConfig routes) {
        routes.exception(
                Denied.class,
                (denied, request) -> send(request, 403, denied.why().name(), ""));
        routes.exception(Gone.class, (gone, request) -> send(request, 404, "GONE", ""));
        routes.exception(InputProblem.class, (problem, request) -> send(request, 422, "SAID", problem.getMessage()));
        routes.exception(OutputProblem.class, (problem, request) -> send(request, 422, "SAID", problem.getMessage()));
        routes.exception(TemplateProblem.class, (problem, request) -> send(request, 422, "SAID", problem.getMessage()));
        routes.exception(
                ConventionProblem.class, (problem, request) -> send(request, 422, "SAID", problem.getMessage()));
        routes.exception(ContentTooLargeResponse.class, (large, request) -> send(request, 413, "LARGE", ""));
        routes.exception(Exception.class, this::internal);
        routes.error(404, "*", request -> {
            if (request.result() == null || request.result().isEmpty() || "Not Found".equals(request.result())) {
                send(request, 404, "NOWHERE", "");
            }
        });
    }

    private void internal(Exception fault, Context request) {
        Optional<HttpException> broken = broken(fault);
        if (broken.isPresent()) {
            send(request, broken.get().getCode(), "BROKEN", "");
            return;
        }
        LOG.error("{} {}", request.method(), request.path(), fault);
        send(request, 500, "INTERNAL", "");
    }

    /** What Jetty says of a request that it cannot read: cut off, or longer than it told. */
    private static Optional<HttpException> broken(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .filter(HttpException.class::isInstance)
                .map(HttpException.class::cast)
                .filter(said -> said.getCode() < 500)
                .findFirst();
    }

    private void send(Context request, int status, String kind, String sentence) {
        request.status(status);
        if (request.path().startsWith("/api/")) {
            Api.refuse(request, kind, sentence);
        } else {
            pages.send(request, "failure", Map.of("kind", kind, "sentence", sentence));
        }
    }
}
