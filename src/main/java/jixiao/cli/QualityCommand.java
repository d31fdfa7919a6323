package jixiao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.cli.report.OneLine;
import jixiao.model.InputProblem;
import jixiao.review.quality.Quality;
import jixiao.review.quality.QualityResult;
import jixiao.writing.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jixiao quality}: how well the units of a finished review have made their self-evaluation, by the bureau's table. */
@Command(
        name = "quality",
        customSynopsis = "jixiao quality 结果文件夹 [选项]",
        header = "按财政部门自己的评分表给各单位的自评质量评分、排名",
        description = {
            "",
            "评分表是 Excel 清单:评分项目、评分内容、计量、分值、扣分;计量写程序算得出的(错误条数、未说明原因条数、逾期张数(3月31日)等),空着的由人评定。写出结果文件夹里的"
                    + " 自评质量评分.xlsx,白色各栏填好后再评一次就读回采用。"
        },
        footer = {
            "",
            "退出码:0 正常;1 内部错误;2 用法有误、结果文件夹不能使用,或没有写出;4 评分表未能读取。",
            "例:jixiao quality 复核结果 --example 评分表.xlsx   写出示例评分表,改好再用",
            "   jixiao quality 复核结果 --table 评分表.xlsx"
        })
final class QualityCommand extends OneCommand {
    @Mixin
    private ResultFolder results;

    @Option(names = "--table", paramLabel = "评分表", description = "财政部门的评分表;不写时用随附的示例(非官方)。")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--example", paramLabel = "文件", description = "只把随附的示例评分表(非官方)写到这个文件,不评分。")
    private Optional<Path> example = Optional.empty();

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        if (example.isPresent()) {
            byte[] shipped = Quality.example();
            OutputFile.write(example.get(), false, file -> Files.write(file, shipped));
            terminal.out().println("示例评分表(非官方):" + OneLine.of(example.get().toString()));
            return Exit.FINE.code();
        }
        try {
            QualityResult result = new Quality(results.out(), table, results.clock(spec)).write();
            result.notices().forEach(each -> terminal.err().println(OneLine.of(each)));
            if (!results.isQuiet()) {
                terminal.out()
                        .println(result.units() + " 个单位,待评 " + result.open() + " 项"
                                + (result.secret() > 0 ? ",涉密的 " + result.secret() + " 份不评" : ""));
                terminal.out().println("自评质量评分:" + OneLine.of(result.file().toString()));
            }
            return Exit.FINE.code();
        } catch (InputProblem problem) {
            terminal.err().println(OneLine.of(problem.getMessage()));
            return Exit.UNREADABLE.code();
        }
    }
}
