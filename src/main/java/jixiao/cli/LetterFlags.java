package jixiao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import jixiao.review.letter.LetterOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of letters (意见书). */
final class LetterFlags {
    @Option(names = "--due", paramLabel = "日期", description = "意见书的答复期限,如 2026-03-20;不写的,意见书里留【待填】。")
    private Optional<String> due = Optional.empty();

    @Option(names = "--no", paramLabel = "文号", description = "意见书的文号;花括号里的数逐份加一,如 某财绩函〔2026〕{12}号;不写的留【待填】。")
    private String number = "";

    @Option(names = "--bureau", paramLabel = "名称", description = "财政部门,写在意见书和复核汇总的标题里;不写的,意见书里留【待填】,汇总的标题不写。")
    private String bureau = "";

    @Option(names = "--contact", paramLabel = "联系人", description = "意见书的联系人和电话;不写的留【待填】。")
    private String contact = "";

    @Option(names = "--copies-to", paramLabel = "单位", description = "意见书的抄送;不写的没有抄送一行。")
    private String copies = "";

    @Option(names = "--all", description = "各表都通过的单位也出复核意见书。")
    private boolean all;

    @Option(names = "--set-aside", description = "意见书里也写已核实不采纳的事项和理由。")
    private boolean aside;

    @Option(
            names = "--templates",
            paramLabel = "文件夹",
            description = "自备文书模板(return-letter.docx、opinion-letter.docx)所在的文件夹。")
    private Optional<Path> templates = Optional.empty();

    /** The options for a result folder and a day. */
    LetterOptions of(Path out, LocalDate day, CommandSpec spec) {
        return new LetterOptions(
                out, day, due(spec), number, bureau, contact, copies, all, aside, templates, table -> false);
    }

    private Optional<LocalDate> due(CommandSpec spec) {
        try {
            return due.map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            throw new ParameterException(spec.commandLine(), "--due 要写成年-月-日,如 2026-03-20。");
        }
    }
}
