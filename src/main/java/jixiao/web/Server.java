package jixiao.web;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import java.util.List;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.document.Limits;
import jixiao.review.task.Tasks;

/**
 * 本机网页: answers on 127.0.0.1 alone, and only who knows the key in its first address. Closing it forgets everything.
 */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final Gate gate;
    private final Runs runs;
    private final Dockets dockets;
    private final Warming warming;

    private Server(Javalin javalin, Gate gate, Runs runs, Dockets dockets, Warming warming) {
        this.javalin = javalin;
        this.gate = gate;
        this.runs = runs;
        this.dockets = dockets;
        this.warming = warming;
    }

    /** A running server whose officers keep their tasks in the usual place. */
    public static Server start(int port, Function<String, Engine> engines, List<String> conventions) {
        return start(port, engines, conventions, Office.usual());
    }

    /**
     * A running server.
     *
     * @param port 0 for any that is free
     * @param engines the engine for the name of a convention; that of the empty name lets each table choose
     * @param conventions names that may be asked for
     * @param office where an officer's tasks are kept
     * @throws ServerProblem when it cannot listen there
     */
    public static Server start(int port, Function<String, Engine> engines, List<String> conventions, Office office) {
        Gate gate = new Gate();
        Desk desk = new Desk(engines, conventions);
        Pages pages = new Pages(gate);
        Tasks tasks = new Tasks(office.data(), office.allowed(), office.clock());
        Dockets dockets = new Dockets(tasks, desk);
        Runs runs = new Runs();
        Jobs jobs = new Jobs(tasks, desk, dockets, runs);
        ResultPages results = new ResultPages(tasks, desk, dockets, jobs, pages);
        Javalin javalin;
        try {
            javalin = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.startup.startupWatcherEnabled = false;
                config.http.maxRequestSize = Limits.DEFAULT.fileBytes();
                config.jetty.multipartConfig.maxTotalRequestSize(
                        Limits.DEFAULT.fileBytes() + Uploads.AROUND, SizeUnit.BYTES);
                config.jetty.multipartConfig.maxInMemoryFileSize((int) Limits.DEFAULT.fileBytes(), SizeUnit.BYTES);
                config.routes.before("/tasks*", TaskPages::allow);
                config.routes.before(gate);
                new Stillness().on(config.routes);
                new DepartmentPages(desk, pages).on(config.routes);
                new DraftPages(desk, office.clock(), pages).on(config.routes);
                new TaskPages(tasks, desk, jobs, pages).on(config.routes);
                results.on(config.routes);
                new OfficeApi(tasks, dockets, jobs, results).on(config.routes);
                new TablePages(dockets, pages).on(config.routes);
                new DossierPages(tasks, dockets, pages).on(config.routes);
                new Api(desk).on(config.routes);
                new Failures(pages).on(config.routes);
            });
            javalin.start("127.0.0.1", port);
        } catch (RuntimeException busy) {
            throw new ServerProblem(port, busy);
        }
        gate.at(javalin.port());
        return new Server(javalin, gate, runs, dockets, new Warming(desk));
    }

    /**
     * Makes ready in the background what the first file will need, so that who opens the page does not wait for it; returns
     * at once. A fault waits for whoever meets it.
     */
    public void prepare() {
        Thread preparing = new Thread(warming, "jixiao-prepare");
        preparing.setDaemon(true);
        preparing.start();
    }

    /** The first address, with its key: {@code http://127.0.0.1:8080/?key=…}. */
    public String address() {
        return gate.address();
    }

    /** The port that it answers on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        runs.close();
        javalin.stop();
        dockets.close();
    }
}
