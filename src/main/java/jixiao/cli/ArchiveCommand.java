package jixiao.cli;

import jixiao.cli.report.OneLine;
import jixiao.review.archive.Archive;
import jixiao.review.archive.ArchiveResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jixiao archive}: one zip of a finished review. */
@Command(
        name = "archive",
        customSynopsis = "jixiao archive 结果文件夹 [选项]",
        header = "把一年的复核归成一个压缩包,不用本程序也能打开",
        description = {"", "写出结果文件夹里的 …年度复核档案.zip:报送文件的摘要、各表和发现、历次定分和处理、意见书、口径全文、JSON 文档、复核汇总。"},
        footer = {"", "例:jixiao archive 复核结果"})
final class ArchiveCommand extends OneCommand {
    @Mixin
    private ResultFolder results;

    @Mixin
    private EngineOptions chosen;

    @Override
    public Integer call() {
        ArchiveResult result =
                new Archive(results.out(), chosen.engine(main, spec).convention(), results.clock(spec)).write();
        Terminal terminal = main.terminal();
        if (!result.withoutText().isEmpty()) {
            terminal.err()
                    .println("口径 " + OneLine.of(String.join("、", result.withoutText()))
                            + " 的内容已与复核时不同或不在手边,没有收进全文;可用 --rules 指明它的文件夹再归档。");
        }
        if (result.secret() > 0) {
            terminal.err().println("档案里有涉密的表 " + result.secret() + " 张,请按涉密件保管。");
        }
        if (!results.isQuiet()) {
            terminal.out().println("自评表 " + result.tables() + " 张,文件 " + result.files() + " 个");
            terminal.out().println("档案:" + OneLine.of(result.file().toString()));
        }
        return Exit.FINE.code();
    }
}
