package jixiao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.cli.report.DraftReport;
import jixiao.cli.report.OneLine;
import jixiao.drafting.DraftKind;
import jixiao.drafting.DraftOptions;
import jixiao.drafting.DraftResult;
import jixiao.drafting.DraftedText;
import jixiao.drafting.Drafting;
import jixiao.drafting.bureau.BureauDrafting;
import jixiao.drafting.bureau.BureauKind;
import jixiao.drafting.bureau.BureauOptions;
import jixiao.model.InputProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code jixiao report}: texts written from scored tables. */
@Command(
        name = "report",
        customSynopsis = "jixiao report 文件或文件夹… -o 文件夹 [选项]",
        header = "由计分的自评表写出预算绩效情况说明、自评报告等文稿",
        description = {
            "",
            "读一个单位一个年度的部门整体表和项目表,按 Word 模板写出公文版式的 .docx 和同样文字的"
                    + " .txt;几个单位的,各写各的。数字只来自表,没有数据的地方写成【待填：…】;写成后再读回核对,表上没有的数字写成【核对：…】,文稿作草稿。"
        },
        footer = {
            "",
            "退出码:0 正常;1 内部错误;2 用法有误或模板不能使用;3 有表存在错误没有写成文稿,或有数字要核对;4 有输入未能读取。",
            "例:jixiao report 自评表 -o 文稿 --kind 综述"
        })
final class ReportCommand extends OneCommand {
    private static final String ALL = "全部";

    private static final Map<String, String> STYLES =
            Map.of("wuhan", "wuhan", "武汉", "wuhan", "sichuan", "sichuan", "四川", "sichuan");

    @Mixin
    private EngineOptions chosen;

    @Mixin
    private QuietOption quiet;

    @Parameters(
            arity = "1..*",
            paramLabel = "文件",
            description = "自评表、放自评表的文件夹或 .zip 压缩包,可以多个;或一个 jixiao review 的结果文件夹,写财政部门的文稿。")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            required = true,
            description = "文稿写到这个文件夹。")
    private Path out;

    @Option(
            names = "--kind",
            paramLabel = "种类",
            description = "综述(预算绩效情况说明)、报告(自评报告)、目标建议(下年度)、整改台账;结果文件夹的是统计段、结果应用、排名、通报;几种用、隔开,不写时为全部。")
    private String kind = ALL;

    @Option(
            names = "--style",
            paramLabel = "文风",
            description = "wuhan、sichuan,或自备模板的文件夹(里面没有的那一种用 wuhan 的);不写时为 wuhan。")
    private String style = "wuhan";

    @Option(names = "--draft", description = "有错误的表也写,每页注明“草稿”。")
    private boolean draft;

    @Option(names = "--roster", paramLabel = "名单", description = "报送名单,其中涉密的表不写进文稿。")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--secret", paramLabel = "项目", description = "涉密的项目名称,不写进文稿,可以写多次。")
    private List<String> secret = List.of();

    @Option(names = "--no-annex", description = "后面不附各表的正式表。")
    private boolean bare;

    @Option(names = "--bureau", paramLabel = "名称", description = "写复核结果的文稿时:财政部门的名称;不写的留【待填】。")
    private String bureau = "";

    @Mixin
    private DayOption day;

    @Option(names = "--force", description = "结果文件已存在时覆盖。")
    private boolean force;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        if (inputs.size() == 1 && BureauDrafting.isResult(inputs.get(0))) {
            return said(terminal, new BureauDrafting(chosen.engine(main, spec), ofBureau()).run());
        }
        boolean shipped = STYLES.containsKey(style);
        DraftOptions options = new DraftOptions(
                inputs,
                out,
                kinds(),
                STYLES.getOrDefault(style, "wuhan"),
                shipped ? Optional.empty() : Optional.of(folder()),
                draft,
                roster,
                secret,
                !bare,
                force,
                LocalDate.now(day.clock(spec)));
        try {
            DraftResult result = new Drafting(chosen.engine(main, spec), options).run();
            return said(terminal, result);
        } catch (InputProblem problem) {
            terminal.err().println(OneLine.of(problem.getMessage()));
            return Exit.UNREADABLE.code();
        }
    }

    private int said(Terminal terminal, DraftResult result) {
        result.unread().forEach(each -> terminal.err().println(OneLine.of(each.sentence())));
        (quiet.isOn() ? DraftReport.files(result) : DraftReport.lines(result)).forEach(terminal.out()::println);
        return exit(result).code();
    }

    private BureauOptions ofBureau() {
        Set<BureauKind> kinds = kinds(BureauKind.class, BureauKind::of, BureauKind::chinese);
        return new BureauOptions(
                inputs.get(0),
                out,
                kinds,
                STYLES.containsKey(style) ? Optional.empty() : Optional.of(folder()),
                bureau,
                LocalDate.now(day.clock(spec)),
                force);
    }

    private Set<DraftKind> kinds() {
        return kinds(DraftKind.class, DraftKind::of, DraftKind::chinese);
    }

    private <T extends Enum<T>> Set<T> kinds(
            Class<T> of, Function<String, Optional<T>> named, Function<T, String> chinese) {
        if (kind.equals(ALL)) {
            return EnumSet.allOf(of);
        }
        String known = EnumSet.allOf(of).stream().map(chinese).collect(Collectors.joining("、")) + "、" + ALL;
        Set<T> kinds = EnumSet.noneOf(of);
        for (String each : kind.split("[,，、]")) {
            kinds.add(named.apply(each.strip())
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "没有“" + each + "”这种文稿,--kind 可以写:" + known + "。")));
        }
        return kinds;
    }

    private Path folder() {
        try {
            Path folder = Path.of(style);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException unnameable) {
            // said below
        }
        throw new ParameterException(
                spec.commandLine(), "没有“" + style + "”这种文风,也没有这个文件夹;--style 可以写 wuhan、sichuan 或自备模板的文件夹。");
    }

    private static Exit exit(DraftResult result) {
        boolean open = !result.stopped().isEmpty()
                || result.texts().stream().map(DraftResult.Written::text).anyMatch(DraftedText::isDoubtful);
        Exit exit = open ? Exit.FINDINGS : Exit.FINE;
        return result.unread().isEmpty() ? exit : exit.and(Exit.UNREADABLE);
    }
}
