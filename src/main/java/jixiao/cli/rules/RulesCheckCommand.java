package jixiao.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import jixiao.cli.Exit;
import jixiao.cli.QuietOption;
import jixiao.convention.proof.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jixiao rules check}: whether a convention is sound (口径检查). */
@Command(
        name = "check",
        customSynopsis = "jixiao rules check 口径",
        header = "检查口径有没有错误,逐条说明在哪个工作簿、工作表的哪一行,怎样改",
        description = {"", "检查:参数齐全、写法正确;分档、等级首尾相接,没有重叠和空缺;分值合计;代码和名称不重复;", "任何一种指标都恰有一条计分方法决定;从不起作用的规则;规则文件里没有数字和句子。"},
        footer = {"", "退出码:0 没有错误;2 有错误。"})
final class RulesCheckCommand extends OneOfRules {
    @Mixin
    private QuietOption quiet;

    @Parameters(paramLabel = "口径", description = "自备口径的文件夹,或 wuhan、mof-2020、sichuan、yitihua。")
    private String name;

    @Override
    public Integer call() {
        Soundness.Report report = Soundness.of(name);
        PrintWriter out = rules.terminal().out();
        list(out, "错误", report.faults());
        if (!quiet.isOn()) {
            list(out, "提醒", report.notes());
        }
        if (report.faults().isEmpty()) {
            if (!quiet.isOn()) {
                out.println("没有发现错误(试了 " + report.lines() + " 种指标,每种都恰有一条计分方法决定)。");
            }
            return Exit.FINE.code();
        }
        rules.terminal().err().println("有 " + report.faults().size() + " 处错误,口径不能使用;改好后再检查。");
        return Exit.USAGE.code();
    }

    private static void list(PrintWriter out, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.println("■ " + heading);
            for (int at = 0; at < sentences.size(); at++) {
                out.println("  " + (at + 1) + ". " + sentences.get(at));
            }
        }
    }
}
