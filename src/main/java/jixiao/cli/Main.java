package jixiao.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The door {@code jixiao} (命令行入口). Texts come out in UTF-8 whatever the machine's own charset is. */
@Command(name = "jixiao", description = "绩效自评表计分与复核", version = "jixiao 1.0.0", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the words after {@code jixiao}, as the shell gave them
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main()).setOut(out).setErr(err).execute(args));
    }

    /** Without a subcommand: prints the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
