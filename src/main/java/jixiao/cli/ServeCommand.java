package jixiao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import jixiao.convention.Conventions;
import jixiao.web.Office;
import jixiao.web.Server;
import jixiao.web.ServerProblem;
import jixiao.writing.OutputProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code jixiao serve}: the page in the browser (网页). */
@Command(
        name = "serve",
        customSynopsis = "jixiao serve [选项]",
        header = "在本机打开网页,把自评表拖进去就计分",
        description = {"", "网页只在这台电脑上打开,文件不上网,打开的表不留存;复核任务存在 --data 的文件夹里。标准输出是网页的地址,按 Ctrl-C 结束。"},
        footer = {"", "例:jixiao serve"})
final class ServeCommand extends OneCommand {
    @Option(names = "--port", paramLabel = "端口", description = "在本机的这个端口上打开;不写时由程序挑选空闲的。")
    private int port;

    @Option(names = "--no-open", description = "不自动打开浏览器。")
    private boolean unopened;

    @Option(names = "--data", paramLabel = "文件夹", description = "复核任务保存在这个文件夹;不写时是用户文件夹里的 绩效复核,建第一个任务时才建。")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--allow", paramLabel = "文件夹", description = "网页里可以写这个文件夹里的路径,可以写多次;不写时是用户文件夹。任务所在的文件夹总是可以。")
    private List<Path> allowed = List.of();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new ParameterException(
                    spec.commandLine(), "out of range", null, spec.findOption("--port"), Integer.toString(port));
        }
        Server server = started();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.prepare();
        main.terminal().out().println(server.address());
        main.terminal().out().flush();
        if (!unopened) {
            browse(server.address());
        }
        new CountDownLatch(1).await();
        return Exit.FINE.code();
    }

    private Server started() {
        try {
            return Server.start(port, main::engine, Conventions.shipped(), office());
        } catch (ServerProblem busy) {
            throw new OutputProblem(
                    "网页打不开:本机的端口" + busy.port() + "用不了,可能已被别的程序占用。请用 --port 换一个,或不写 --port 由程序挑选。", busy);
        }
    }

    private Office office() {
        Office usual = Office.usual();
        return new Office(
                data.orElse(usual.data()), allowed.isEmpty() ? usual.allowed() : allowed, Clock.systemDefaultZone());
    }

    /** Where no browser can be opened the address stands on standard output all the same. */
    private static void browse(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            return;
        }
    }
}
