package jixiao.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.cli.rules.RulesCommand;
import jixiao.convention.ConventionProblem;
import jixiao.model.Version;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.template.TemplateProblem;
import jixiao.writing.report.ReportProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The door {@code jixiao} (命令行入口): one class for each command. */
@Command(
        name = "jixiao",
        addMethodSubcommands = false,
        version = Version.NAME,
        synopsisHeading = "用法:",
        customSynopsis = {"jixiao 命令 [选项] [文件…]", "      jixiao 文件… [选项]    同 jixiao score"},
        header = "绩效自评表计分与复核:按计分口径逐项计分,说明每一分的来历,列出审核发现。",
        optionListHeading = "%n选项:%n",
        commandListHeading = "%n命令(各自的说明见“jixiao help 命令”):%n",
        footer = {
            "",
            "退出码:",
            "  0  正常",
            "  1  程序内部错误",
            "  2  命令用法有误、口径不能使用,或结果不能写到指定位置",
            "  3  已完成,但有错误级审核发现或需要人工判断的指标",
            "  4  有输入未能读取",
            "  130  被中断(Ctrl-C)",
            "  几种情况并存时,依 1、4、2、3 取最先的一个。"
        })
public final class Main implements Runnable {
    /** By name, in the order of the help. */
    static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("score", ScoreCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("targets", TargetsCommand.class);
        COMMANDS.put("review", ReviewCommand.class);
        COMMANDS.put("report", ReportCommand.class);
        COMMANDS.put("letters", LettersCommand.class);
        COMMANDS.put("sample", SampleCommand.class);
        COMMANDS.put("quality", QualityCommand.class);
        COMMANDS.put("archive", ArchiveCommand.class);
        COMMANDS.put("aggregate", AggregateCommand.class);
        COMMANDS.put("form", FormCommand.class);
        COMMANDS.put("platform", PlatformCommand.class);
        COMMANDS.put("serve", ServeCommand.class);
        COMMANDS.put("rules", RulesCommand.class);
        COMMANDS.put("doctor", DoctorCommand.class);
        COMMANDS.put("help", HelpCommand.class);
    }

    /** Those that judge a file or two, so that the start is most of their time. */
    private static final Set<String> SHORT = Set.of("score", "check", "targets", "platform");

    /** What no option is of, java.sql and java.time: to look for these classes takes as long as to read the words of a command. */
    private static final String UNUSED = "java\\.[st].*";

    private final Terminal terminal;
    private final Function<String, Engine> engines;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本。")
    private boolean version;

    Main(Terminal terminal, Function<String, Engine> engines) {
        this.terminal = terminal;
        this.engines = engines;
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the words after {@code jixiao}, as the shell gave them
     */
    public static void main(String[] args) {
        String[] words = Dropped.words(COMMANDS.keySet(), args);
        if (words.length > 0 && SHORT.contains(words[0]) && !List.of(words).contains("--rules")) {
            // To take in the command and its options takes as long as to take in the convention.
            Engine.ahead();
        }
        System.setProperty("picocli.converters.excludes", UNUSED);
        Terminal terminal = Terminal.ofProcess();
        int code = run(terminal, Engine::load, words);
        terminal.err().flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param terminal where it speaks
     * @param engines the engine for the name or folder of a convention
     * @param args the words after {@code jixiao}
     * @return the exit code; nothing is ever thrown
     */
    static int run(Terminal terminal, Function<String, Engine> engines, String... args) {
        try {
            String[] words = Dropped.words(COMMANDS.keySet(), args);
            CommandLine line = HelpLists.in(new Main(terminal, engines).line(words));
            int code = line.setOut(terminal.out())
                    .setErr(terminal.err())
                    .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                    .setExpandAtFiles(false)
                    .setUsageHelpAutoWidth(false)
                    .setUsageHelpWidth(96)
                    .setParameterExceptionHandler(Main::misused)
                    .setExecutionExceptionHandler((problem, command, parsed) -> failed(terminal, problem))
                    .execute(words);
            return delivered(terminal, code);
        } catch (Throwable problem) {
            return failed(terminal, problem);
        }
    }

    /** With the one command that is named, since taking in all costs a tenth of a second; else with all. */
    private CommandLine line(String[] words) {
        CommandLine line = new CommandLine(this);
        String first = words.length == 0 ? "" : words[0];
        boolean one = COMMANDS.containsKey(first) && COMMANDS.get(first) != HelpCommand.class;
        COMMANDS.forEach((name, type) -> {
            if (!one || name.equals(first)) {
                line.addSubcommand(name, type);
            }
        });
        return line;
    }

    /** A result that its receiver did not get whole is none. */
    private static int delivered(Terminal terminal, int code) {
        if (!terminal.out().checkError()) {
            return code;
        }
        terminal.err().println("结果没有全部写到标准输出:磁盘可能已满。");
        return code == Exit.INTERNAL.code() ? code : Exit.USAGE.code();
    }

    /** Without a command: the help, as a misuse. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** Where the command says what it has to say, and the environment that it runs in. */
    public Terminal terminal() {
        return terminal;
    }

    Engine engine(String convention) {
        return engines.apply(convention);
    }

    private static int misused(ParameterException problem, String[] args) {
        CommandLine line = problem.getCommandLine();
        if (problem.getMessage().isEmpty()) {
            line.usage(line.getErr());
        } else {
            String command = line.getCommandSpec().qualifiedName();
            line.getErr().println(UsageSentence.of(problem, args) + "用法见 " + command + " --help。");
        }
        return Exit.USAGE.code();
    }

    private static int failed(Terminal terminal, Throwable problem) {
        if (problem instanceof ConventionProblem
                || problem instanceof OutputProblem
                || problem instanceof TemplateProblem
                || problem instanceof ReportProblem) {
            terminal.err().println(problem.getMessage());
            return Exit.USAGE.code();
        }
        InternalFault.report(terminal, "", problem);
        return Exit.INTERNAL.code();
    }
}
