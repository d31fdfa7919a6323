package jixiao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.Case;
import jixiao.cli.report.OneLine;
import jixiao.cli.report.Paint;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.writing.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao targets}: what declared targets are worth, before there are results. */
@Command(
        name = "targets",
        addMethodSubcommands = false,
        customSynopsis = "jixiao targets 文件… [选项]",
        header = "核对申报的绩效目标:空话、假量化、放错类别、缺少维度、分值集中等,逐处列出",
        description = {"", "读绩效目标申报表(没有完成值也可以)里的目标,发现按表上的顺序列出;工作簿另写标注副本 <原名>_目标核对,原文件不动。"},
        footer = {"", "退出码:0 正常;1 内部错误;2 用法有误;3 有错误级发现;4 有输入未能读取。", "例:jixiao targets 目标申报表.xlsx -o 结果"})
final class TargetsCommand extends OneCommand {
    @Mixin
    private EngineOptions chosen;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要核对的目标申报表,可以多个。")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "标注副本写到这个文件夹,默认写在原文件旁边。")
    private String folder;

    @Option(names = "--json", description = "标准输出只写 JSON;同时写 -o 才写标注副本。")
    private boolean json;

    @Option(names = "--force", description = "结果文件已存在时覆盖。")
    private boolean force;

    @Option(names = "--no-color", description = "不用颜色。")
    private boolean noColour;

    @Override
    public Integer call() {
        Terminal terminal = noColour ? main.terminal().plain() : main.terminal();
        var engine = chosen.engine(main, spec);
        Targets targets = new Targets(Optional.ofNullable(folder));
        List<Judgement> all = new ArrayList<>();
        Exit exit = FileByFile.run(terminal, files, file -> {
            Case opened = engine.targets(file).orThrow();
            all.addAll(opened.judgements());
            String written = json && folder == null ? "" : written(targets, file, opened);
            if (!json) {
                opened.judgements().forEach(each -> list(terminal, each, written));
            }
            boolean wrong = opened.judgements().stream().anyMatch(each -> each.has(Severity.ERROR));
            return wrong ? Exit.FINDINGS : Exit.FINE;
        });
        if (json) {
            terminal.out().println(engine.documents().text(all, List.of()));
        }
        return exit.code();
    }

    private String written(Targets targets, Path file, Case opened) {
        if (!opened.hasCopy()) {
            return "无(输入不是工作簿)";
        }
        Path target = targets.declared(file);
        OutputFile.check(target, force);
        byte[] copy = opened.marked(false);
        OutputFile.write(target, force, unfinished -> Files.write(unfinished, copy));
        return target.toString();
    }

    private static void list(Terminal terminal, Judgement judgement, String written) {
        Paint paint = new Paint(terminal.colour());
        PrintWriter out = terminal.out();
        String sheet = judgement.table().source().sheet();
        out.println(paint.strong("■ " + OneLine.of(judgement.table().source().file())
                + (sheet.isEmpty() ? "" : "「" + OneLine.of(sheet) + "」") + " 指标 "
                + judgement.table().indicators().size() + " 条"));
        judgement.findings().forEach(each -> out.println(paint.line(each)));
        out.println(judgement.findings().isEmpty() ? "没有发现。" : "");
        out.println("标注副本:" + written);
    }
}
