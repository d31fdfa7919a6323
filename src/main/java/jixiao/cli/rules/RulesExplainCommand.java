package jixiao.cli.rules;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jixiao.cli.Exit;
import jixiao.cli.report.Width;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.Conventions;
import jixiao.convention.MethodRow;
import jixiao.convention.book.References;
import jixiao.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao rules explain}: what a finding (审核发现) means and how to mend it, or what a row of 《计分方法》 does. */
@Command(
        name = "explain",
        customSynopsis = "jixiao rules explain [代码或计分规则] [选项]",
        header = "说明一种审核发现:是什么意思、为什么重要、怎样改正;或一条计分规则;不写代码时列出全部发现",
        footer = {"", "例:jixiao rules explain SCORE_MISMATCH", "    jixiao rules explain 下限指标"})
final class RulesExplainCommand extends OneOfRules {
    private static final int CODE = 28;
    private static final int SEVERITY = 6;
    /** So many codes are offered in place of an unknown one. */
    private static final int OFFERED = 3;

    @Parameters(
            arity = "0..1",
            paramLabel = "代码",
            description = "审核发现的代码或中文名称,如 SCORE_MISMATCH、得分与规则不符;或《计分方法》的规则名、编号;不写时列出全部代码。")
    private String code = "";

    @Option(names = "--rules", paramLabel = "口径", defaultValue = "wuhan", description = "计分口径,默认 wuhan。")
    private String name;

    @Override
    public Integer call() {
        ConventionFile file = Conventions.load(name);
        Convention convention = file.in(Optional.empty());
        Map<String, CheckRow> checks = convention.checks();
        if (code.isBlank()) {
            list(checks, rules.terminal().out());
            return Exit.FINE.code();
        }
        String asked = code.strip().toUpperCase(Locale.ROOT);
        Optional<CheckRow> row = checks.values().stream()
                .filter(each -> each.code().equals(asked) || each.title().equals(code.strip()))
                .findFirst();
        Optional<MethodRow> method = convention.methods().values().stream()
                .filter(each ->
                        each.rule().equals(code.strip()) || each.number().equals(code.strip()))
                .findFirst();
        if (row.isPresent()) {
            explain(row.get(), new Wording(convention), References.of(file));
        } else if (method.isPresent()) {
            explain(method.get(), References.of(file));
        } else {
            unknown(checks, asked);
            return Exit.USAGE.code();
        }
        return Exit.FINE.code();
    }

    private void explain(CheckRow row, Wording wording, References references) {
        PrintWriter out = rules.terminal().out();
        out.println(row.code() + " " + row.title());
        out.println("严重程度  " + (row.on() ? row.severity().chinese() : "停用"));
        row.limit()
                .ifPresent(limit ->
                        out.println("限值      " + limit.stripTrailingZeros().toPlainString()));
        line(out, "意思      ", wording.messageInGeneral(row.code()));
        line(out, "为何重要  ", row.meaning());
        line(out, "怎样改正  ", wording.remedyInGeneral(row.code()));
        clause(out, row.clause(), references);
    }

    private void explain(MethodRow row, References references) {
        PrintWriter out = rules.terminal().out();
        out.println("《计分方法》" + row.rule());
        line(out, "编号      ", row.number());
        out.println("方法      " + (row.method().chinese() + " " + row.setting()).strip());
        line(out, "适用条件  ", row.condition());
        out.println("优先级    " + row.priority());
        clause(out, row.clause(), references);
        out.println("写在      " + row.origin());
    }

    private static void clause(PrintWriter out, String clause, References references) {
        line(out, "条款      ", clause);
        references.of(clause).ifPresent(each -> {
            line(out, "文号      ", each.number());
            line(out, "链接      ", each.link());
            each.checked().ifPresent(day -> out.println("核对于    " + day));
        });
    }

    private static void line(PrintWriter out, String heading, String text) {
        if (!text.isEmpty()) {
            out.println(heading + text);
        }
    }

    private void unknown(Map<String, CheckRow> checks, String asked) {
        PrintWriter err = rules.terminal().err();
        List<String> alike = checks.keySet().stream()
                .sorted(Comparator.comparingInt(each -> distance(each, asked)))
                .limit(OFFERED)
                .toList();
        err.println("没有审核代码“" + code + "”。是否想写 " + String.join("、", alike) + "?全部代码:");
        list(checks, err);
    }

    private static void list(Map<String, CheckRow> checks, PrintWriter out) {
        checks.values()
                .forEach(each -> out.println("  " + Width.pad(each.code(), CODE)
                        + Width.pad(each.on() ? each.severity().chinese() : "停用", SEVERITY) + each.title()));
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(changed, Math.min(before[at], now[at - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
