package jixiao.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import jixiao.cli.Exit;
import jixiao.cli.QuietOption;
import jixiao.convention.ConventionFile;
import jixiao.convention.Conventions;
import jixiao.model.InputProblem;
import jixiao.trial.Difference;
import jixiao.trial.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao rules test}: tries a convention on its cases (用例). */
@Command(
        name = "test",
        customSynopsis = "jixiao rules test 口径 [选项]",
        header = "试算口径的《用例》,列出与手工结果不同的和没有用例的规定",
        description = {"", "自己的用例必须都相符;上级口径的用例也一起试算,结果变了的就是改动的影响。"},
        footer = {"", "退出码:0 自己的用例都相符;2 口径或用例写法有误;3 有不相符的。"})
final class RulesTestCommand extends OneOfRules {
    @Mixin
    private QuietOption quiet;

    @Parameters(paramLabel = "口径", description = "自备口径的文件夹,或 wuhan、mof-2020、sichuan、yitihua。")
    private String name;

    @Option(names = "--all", description = "继承来的规定也逐条改一改,没有用例用到的列出(约十几秒)。")
    private boolean all;

    @Override
    public Integer call() {
        Trial.Report report;
        try {
            ConventionFile convention = Conventions.load(name);
            report = all ? Trial.ofAll(convention) : Trial.of(convention);
        } catch (InputProblem unreadable) {
            rules.terminal().err().println("用例读不出来:" + unreadable.getMessage());
            return Exit.USAGE.code();
        }
        PrintWriter out = rules.terminal().out();
        if (quiet.isOn()) {
            differences(out, "■ 不相符", report.differences());
            differences(out, "■ 继承的用例,结果因本口径的改动而不同", report.changed());
        } else {
            whole(out, report);
        }
        return (report.differences().isEmpty() ? Exit.FINE : Exit.FINDINGS).code();
    }

    private void whole(PrintWriter out, Trial.Report report) {
        out.println("用例 " + report.own() + " 个,继承的用例 " + report.inherited() + " 个。");
        differences(out, "■ 不相符", report.differences());
        differences(out, "■ 继承的用例,结果因本口径的改动而不同", report.changed());
        list(out, "■ 没有用例用到(改了值,结果都不变)", report.unused());
        list(out, "■ 继承的规定,没有用例用到", report.unusedInherited());
        if (report.own() == 0) {
            out.println("本口径还没有用例:请在《用例》里写几行,左边填报,右边写手工算出的结果。");
        } else if (report.differences().isEmpty()) {
            out.println("自己的用例都相符。");
        }
    }

    private static void differences(PrintWriter out, String heading, List<Difference> differences) {
        list(
                out,
                heading,
                differences.stream()
                        .map(each -> each.origin() + "“" + each.name() + "”:" + each.what() + " " + each.expected()
                                + ",算出 " + each.got())
                        .toList());
    }

    private static void list(PrintWriter out, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.println(heading);
            sentences.forEach(each -> out.println("  " + each));
        }
    }
}
