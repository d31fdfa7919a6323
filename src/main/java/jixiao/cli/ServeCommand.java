package jixiao.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jixiao.convention.Conventions;
import jixiao.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jixiao serve}: the page in the browser (网页). */
@Command(
        name = "serve",
        synopsisHeading = "用法:",
        customSynopsis = "jixiao serve [选项]",
        header = "在本机打开网页,把自评表拖进去就计分",
        description = {"", "网页只在这台电脑上打开,文件不上网也不留存;标准输出是网页的地址,按 Ctrl-C 结束。"},
        optionListHeading = "%n选项:%n",
        footer = {"", "例:jixiao serve"})
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(names = "--port", paramLabel = "端口", description = "在本机的这个端口上打开;不写时由程序挑选空闲的。")
    private int port;

    @Option(names = "--no-open", description = "不自动打开浏览器。")
    private boolean unopened;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new ParameterException(
                    spec.commandLine(), "out of range", null, spec.findOption("--port"), Integer.toString(port));
        }
        Server server = Server.start(port, main::engine, Conventions.shipped());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        main.terminal().out().println(server.address());
        main.terminal().out().flush();
        if (!unopened) {
            browse(server.address());
        }
        new CountDownLatch(1).await();
        return Exit.FINE.code();
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
