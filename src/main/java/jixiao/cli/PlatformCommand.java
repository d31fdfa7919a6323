package jixiao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.cli.report.OneLine;
import jixiao.document.WorkbookReader;
import jixiao.model.Judgement;
import jixiao.writing.OutputFile;
import jixiao.writing.platform.ImportCheck;
import jixiao.writing.platform.ImportFile;
import jixiao.writing.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao platform}: the import file of an integrated budget platform, made from a table or checked before upload. */
@Command(
        name = "platform",
        addMethodSubcommands = false,
        customSynopsis = {"jixiao platform 自评表… [选项]", "      jixiao platform --check 导入文件…"},
        header = "由自评表生成预算管理一体化平台的导入文件(.xls),或在上传前核对",
        description = {
            "",
            "生成:每张自评表写成 <原名>_平台导入.xls,一条指标一行,得分按所用口径;平台不收的字符改写后逐处说出,平台会拒收的逐格列出。",
            "核对(--check):按表头的字认栏目,列出平台会拒收的单元格,文件不动。"
        },
        footer = {
            "",
            "退出码:0 没有会被拒收的;1 内部错误;2 用法有误;3 有会被拒收的;4 有输入未能读取。",
            "例:jixiao platform 自评表.xlsx -o 结果",
            "   jixiao platform --check 结果/自评表_平台导入.xls"
        })
final class PlatformCommand extends OneCommand {
    @Mixin
    private EngineOptions chosen;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "自评表,或要核对的导入文件,可以多个。")
    private List<String> files = List.of();

    @Option(names = "--check", description = "只核对导入文件,不生成。")
    private boolean check;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "导入文件写到这个文件夹,默认写在原文件旁边。")
    private String folder;

    @Option(names = "--force", description = "结果文件已存在时覆盖。")
    private boolean force;

    @Override
    public Integer call() {
        Targets targets = new Targets(Optional.ofNullable(folder));
        return FileByFile.run(main.terminal(), files, file -> check ? checked(file) : made(targets, file))
                .code();
    }

    private Exit checked(Path path) {
        WorkbookReader reader = new WorkbookReader();
        byte[] bytes = reader.bytes(path);
        String name = path.getFileName().toString();
        return list(path.toString(), ImportCheck.of(reader.read(name, bytes), bytes));
    }

    private Exit made(Targets targets, Path path) {
        List<Judgement> tables = chosen.engine(main, spec).open(path).orThrow().judgements();
        Exit exit = Exit.FINE;
        for (int i = 0; i < tables.size(); i++) {
            Path target = targets.platform(path, tables.size() == 1 ? 0 : i + 1);
            OutputFile.check(target, force);
            ImportFile made = ImportFile.of(tables.get(i));
            OutputFile.write(target, force, unfinished -> Files.write(unfinished, made.bytes()));
            PrintWriter out = main.terminal().out();
            out.println("已写出 " + target + "(" + made.lines() + "条指标)。");
            made.rewritten().forEach(each -> out.println("  改写 " + OneLine.of(each)));
            WorkbookReader reader = new WorkbookReader();
            String name = target.getFileName().toString();
            exit = exit.and(list(target.toString(), ImportCheck.of(reader.read(name, made.bytes()), made.bytes())));
        }
        return exit;
    }

    private Exit list(String file, List<Refusal> refusals) {
        PrintWriter out = main.terminal().out();
        out.println(refusals.isEmpty() ? "「" + file + "」没有发现平台会拒收的。" : "「" + file + "」平台会拒收" + refusals.size() + "处:");
        refusals.forEach(each ->
                out.println("  " + (each.cell().isEmpty() ? "" : each.cell() + "  ") + OneLine.of(each.sentence())));
        return refusals.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }
}
