package jixiao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.Engine;
import jixiao.model.Form;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.BlankForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code jixiao form}: the blank form of a convention. */
@Command(
        name = "form",
        customSynopsis = "jixiao form 口径 [选项]",
        header = "写出空白自评表,供单位填报",
        description = {"", "空白表带下拉列表、填写提示和公式;填好后用 jixiao score 计分。"},
        footer = {"", "例:jixiao form wuhan --year 2025 --goals 3 -o 自评表.xlsx"})
final class FormCommand extends OneCommand {
    /** More goals than any table has. */
    private static final int MOST_GOALS = 50;
    /** More lines than any group has. */
    private static final int MOST_ROWS = 200;

    private static final Pattern ROWS = Pattern.compile("(?:([^=0-9]+)=)?([0-9]{1,3})");

    @Mixin
    private QuietOption quiet;

    @Parameters(paramLabel = "口径", description = "wuhan、mof-2020、sichuan、yitihua,或自备口径的文件夹。")
    private String rules;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到这个文件,默认是当前文件夹的 <口径>_空白自评表.xlsx。")
    private String output;

    @Option(names = "--kind", paramLabel = "整体|项目", converter = Kind.class, description = "表的种类;不写时有整体表的口径用整体表,其他用项目表。")
    private Form kind;

    @Option(names = "--year", paramLabel = "年度", description = "评价年度,如 2025;不写时留待填写。")
    private Integer year;

    @Option(
            names = "--goals",
            paramLabel = "个数",
            defaultValue = "1",
            description = "年度目标的个数,默认 1,每个目标的指标行数见 --rows;没有年度目标栏的表不受影响。")
    private int goals;

    @Option(
            names = "--rows",
            paramLabel = "行数",
            description = "每个目标的指标行数,默认 10;也可以按一级指标写,如 产出指标=6,效益指标=3,满意度指标=1,一级指标随之填好。")
    private String rows;

    @Option(names = "--templates", paramLabel = "文件夹", description = "自备表样所在的文件夹,先于随附的表样。")
    private String templates;

    @Option(names = "--force", description = "文件已存在时覆盖。")
    private boolean force;

    @Override
    public Integer call() {
        if (goals < 1 || goals > MOST_GOALS) {
            throw refused("--goals", Integer.toString(goals));
        }
        if (year != null && (year < 2000 || year > 2100)) {
            throw refused("--year", Integer.toString(year));
        }
        Engine engine = main.engine(rules);
        byte[] form = engine.forms(Templates.of(Optional.ofNullable(templates)))
                .blank(Optional.ofNullable(kind), Optional.ofNullable(year), goals, rows());
        Path target = target(engine.stamp().name());
        OutputFile.write(target, force, unfinished -> Files.write(unfinished, form));
        if (!quiet.isOn()) {
            main.terminal().out().println("已写出 " + target + "。填好后用 jixiao score 计分。");
        }
        return Exit.FINE.code();
    }

    /** The lines as wished: a number, or names of groups with theirs. */
    private List<BlankForm.Rows> rows() {
        if (rows == null) {
            return List.of(new BlankForm.Rows("", BlankForm.LINES));
        }
        List<BlankForm.Rows> wished = new ArrayList<>();
        for (String part : rows.split("[,,、;;]")) {
            Matcher group = ROWS.matcher(part.strip());
            if (!group.matches() || group.group(1) == null && !wished.isEmpty()) {
                throw refused("--rows", rows);
            }
            int count = Integer.parseInt(group.group(2));
            if (count < 1 || count > MOST_ROWS) {
                throw refused("--rows", rows);
            }
            wished.add(new BlankForm.Rows(
                    group.group(1) == null ? "" : group.group(1).strip(), count));
        }
        if (wished.isEmpty() || wished.size() > 1 && wished.get(0).level1().isEmpty()) {
            throw refused("--rows", rows);
        }
        return wished;
    }

    private Path target(String convention) {
        String name = output == null ? convention + "_空白自评表.xlsx" : output;
        try {
            return Path.of(name);
        } catch (InvalidPathException unnameable) {
            throw new OutputProblem("文件名「" + name + "」在本机上无法识别。", unnameable);
        }
    }

    private ParameterException refused(String option, String value) {
        return new ParameterException(spec.commandLine(), "out of range", spec.findOption(option), value);
    }

    /** 整体 or 项目. */
    private static final class Kind implements ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            return switch (word) {
                case "整体" -> Form.DEPARTMENT;
                case "项目" -> Form.PROJECT;
                default -> throw new TypeConversionException(word);
            };
        }
    }
}
