package jixiao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.Case;
import jixiao.cli.report.OneLine;
import jixiao.cli.report.Paint;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.writing.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao check}: a department's last look at a report or an account before it is published. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        customSynopsis = "jixiao check 文件… [选项]",
        header = "公开之前核对自评报告和决算,逐处列出发现,写出带批注的 Word 副本",
        description = {"", "读 .docx、.doc、PDF、.txt 的文字和里面的自评表,发现按文中的顺序列出;.docx 另写副本 <原名>_核对.docx,批注在所指的地方,其余不动。"},
        footer = {"", "退出码:0 没有错误级发现;1 内部错误;2 用法有误;3 有错误级发现;4 有输入未能读取。", "例:jixiao check 决算.docx -o 结果"})
final class CheckCommand extends OneCommand {
    @Mixin
    private EngineOptions chosen;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要核对的报告或决算,可以多个。")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "副本写到这个文件夹,默认写在原文件旁边。")
    private String folder;

    @Option(names = "--force", description = "结果文件已存在时覆盖。")
    private boolean force;

    @Option(names = "--no-color", description = "不用颜色。")
    private boolean noColour;

    @Override
    public Integer call() {
        Terminal terminal = noColour ? main.terminal().plain() : main.terminal();
        var engine = chosen.engine(main, spec);
        Targets targets = new Targets(Optional.ofNullable(folder));
        return FileByFile.run(terminal, files, file -> {
                    Case opened = engine.open(file).orThrow();
                    List<Finding> findings = opened.inOrder();
                    list(terminal, file, findings, written(targets, file, opened));
                    boolean wrong = findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
                    return wrong ? Exit.FINDINGS : Exit.FINE;
                })
                .code();
    }

    /** Where the copy with comments went; empty where none is made. */
    private String written(Targets targets, Path file, Case opened) {
        if (opened.inOrder().isEmpty()) {
            return "";
        }
        return opened.commented()
                .map(copy -> {
                    Path target = targets.checked(file);
                    OutputFile.check(target, force);
                    OutputFile.write(target, force, unfinished -> Files.write(unfinished, copy));
                    return target.toString();
                })
                .orElse("");
    }

    private static void list(Terminal terminal, Path file, List<Finding> findings, String written) {
        Paint paint = new Paint(terminal.colour());
        PrintWriter out = terminal.out();
        out.println(paint.strong("■ " + OneLine.of(String.valueOf(file.getFileName()))));
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            if (count > 0) {
                out.println(paint.of(severity, severity.chinese() + " " + count + " 项"));
            }
        }
        findings.forEach(each -> out.println(paint.line(each)));
        out.println(findings.isEmpty() ? "没有发现。" : written.isEmpty() ? "" : "带批注的副本:" + written);
    }
}
