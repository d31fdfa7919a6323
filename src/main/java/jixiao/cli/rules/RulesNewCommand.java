package jixiao.cli.rules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.cli.Exit;
import jixiao.cli.QuietOption;
import jixiao.cli.report.OneLine;
import jixiao.convention.ConventionRules;
import jixiao.convention.Conventions;
import jixiao.model.DeclaredRule;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.reading.DeclaredRules;
import jixiao.writing.OutputProblem;
import jixiao.writing.rules.NewConvention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jixiao rules new}: a convention of one's own (自备口径) that extends another. */
@Command(
        name = "new",
        customSynopsis = "jixiao rules new 文件夹 --from 口径|--from-notes 文件 [选项]",
        header = "新建自备口径:继承一个口径,只写要改的内容",
        footer = {
            "",
            "例:jixiao rules new 我的口径 --from wuhan --copy 定性分档",
            "   jixiao rules new 我的口径 --from-notes 空白表.xlsx"
        })
final class RulesNewCommand extends OneOfRules {
    @Spec
    private CommandSpec spec;

    @Mixin
    private QuietOption quiet;

    @Parameters(paramLabel = "文件夹", description = "新口径的文件夹,不能已有内容。")
    private String folder;

    @Option(
            names = "--from",
            paramLabel = "口径",
            description = "继承的口径:wuhan、mof-2020、sichuan、yitihua,或自备口径的文件夹;给出 --from-notes 时可以不写,用那张表认出的口径。")
    private String from;

    @Option(
            names = "--from-notes",
            paramLabel = "文件",
            description = "一份自评表或空白表:表末备注规定得与继承的口径不同的(定性分档、满意度必评、汇总权数),写进新口径。")
    private String notes;

    @Option(
            names = "--copy",
            paramLabel = "工作表",
            split = "[,、,]",
            description = "把这几张表现行的内容抄过来,以便直接改:参数、定性分档、等级、分档表;可以多个。")
    private List<String> copied = List.of();

    @Override
    public Integer call() {
        if (from == null && notes == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "缺少选项 --from 口径(继承的口径:wuhan、mof-2020、sichuan、yitihua,或自备口径的文件夹)或 --from-notes 文件,例如 jixiao rules new 我的口径 --from wuhan --copy 定性分档。");
        }
        NewConvention.Written written;
        try {
            written = written();
        } catch (InputProblem problem) {
            rules.terminal().err().println(OneLine.of(problem.getMessage()));
            return Exit.UNREADABLE.code();
        }
        Path target = written.workbook();
        written.unwritten()
                .forEach(rule -> rules.terminal()
                        .err()
                        .println("表末备注第" + rule.number() + "条的" + rule.kind().chinese() + "“" + rule.value()
                                + "”不是改几行能写成的,没有写入,请在《计分方法》《汇总方式》里另定" + shipped(rule) + "。"));
        if (!quiet.isOn()) {
            rules.terminal()
                    .out()
                    .println("已写出 " + target + "。在 Excel 里写上要改的内容,再用 jixiao rules check " + folder
                            + " 检查、jixiao rules test " + folder + " 试算。");
        }
        return Exit.FINE.code();
    }

    private NewConvention.Written written() {
        if (notes == null) {
            return new NewConvention.Written(NewConvention.write(path(folder), from, copied), List.of());
        }
        Path form = path(notes);
        Engine engine = from == null ? Engine.choosing() : Engine.load(from);
        SelfEvaluation table = engine.read(form).get(0).table();
        List<DeclaredRule> declared = DeclaredRules.of(table);
        if (declared.isEmpty()) {
            throw new InputProblem("「" + form.getFileName() + "」的表末备注里没有认得出的规定,没有写出口径。");
        }
        String parent = from == null ? engine.judges().convention(table).stamp().name() : from;
        return NewConvention.write(path(folder), parent, copied, declared, "「" + form.getFileName() + "」");
    }

    /** Which shipped convention rules so already; empty where none does. */
    private static String shipped(DeclaredRule rule) {
        return Conventions.shipped().stream()
                .filter(name -> ConventionRules.of(Conventions.load(name).in(Optional.empty())).stream()
                        .anyMatch(each -> each.agrees(rule)))
                .findFirst()
                .map(name -> ";随附的 " + name + " 就是这样规定的,也可以用 --from " + name + " 再写一份")
                .orElse("");
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException unnameable) {
            throw new OutputProblem("文件夹名「" + folder + "」在本机上无法识别。", unnameable);
        }
    }
}
