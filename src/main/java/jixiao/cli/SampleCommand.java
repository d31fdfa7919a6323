package jixiao.cli;

import java.util.List;
import jixiao.cli.report.OneLine;
import jixiao.review.draw.By;
import jixiao.review.draw.Sample;
import jixiao.review.draw.SampleOptions;
import jixiao.review.draw.SampleResult;
import jixiao.review.draw.Share;
import jixiao.review.draw.Weight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code jixiao sample}: tables of a finished review, drawn for re-checks. */
@Command(
        name = "sample",
        customSynopsis = "jixiao sample 结果文件夹 [选项]",
        header = "从复核过的自评表里分层抽取要再查的,写明怎样抽的",
        description = {"", "写出结果文件夹里的 抽查名单.xlsx:抽查方案、各层、抽中的表和理由、总体。同样的复核结果和选项,抽出的一样。"},
        footer = {"", "例:jixiao sample 复核结果 --share 15%% --by 科室 --weight money --seed 1"})
final class SampleCommand extends OneCommand {
    @Mixin
    private ResultFolder results;

    @Option(names = "--share", required = true, paramLabel = "比例", description = "各层抽多少,如 15%%;有小数的进到整数。")
    private String share;

    @Option(names = "--by", paramLabel = "依据", description = "按什么分层:科室(默认)、主管部门、单位、类型、结论;没有列出的归入“未列…”一层。")
    private String by = "科室";

    @Option(names = "--weight", paramLabel = "权重", description = "什么样的表更容易抽中:money 金额大的,risk 发现多的,equal 都一样(默认)。")
    private String weight = "equal";

    @Option(names = "--seed", paramLabel = "种子", description = "一个整数,默认 1;同一个种子抽出的一样。")
    private long seed = 1;

    @Override
    public Integer call() {
        SampleOptions options = new SampleOptions(
                results.out(),
                Share.of(share).orElseThrow(() -> wrong("--share 要写成 0% 到 100% 的百分数,如 15%。")),
                By.of(by).orElseThrow(() -> oneOf("--by", By.names())),
                Weight.of(weight).orElseThrow(() -> oneOf("--weight", Weight.words())),
                seed);
        SampleResult result = new Sample(options, results.clock(spec)).write();
        if (!results.isQuiet()) {
            Terminal terminal = main.terminal();
            terminal.out()
                    .println("总体 " + result.tables() + " 张,分 " + result.strata() + " 层,抽中 " + result.drawn() + " 张");
            terminal.out().println("抽查名单:" + OneLine.of(result.file().toString()));
        }
        return Exit.FINE.code();
    }

    private ParameterException oneOf(String option, List<String> known) {
        return wrong(option + " 只能是 " + String.join("、", known) + "。");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
