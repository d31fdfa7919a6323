package jixiao.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.cli.report.Width;
import jixiao.convention.ConventionFile;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Conventions;
import jixiao.document.Limits;
import jixiao.model.Version;
import jixiao.store.StoreCheck;
import jixiao.writing.OutputProblem;
import jixiao.writing.form.template.TemplateProblem;
import picocli.CommandLine.Command;

/** {@code jixiao doctor}: what program and machine this is, on one page to paste into a question (自检). */
@Command(
        name = "doctor",
        customSynopsis = "jixiao doctor",
        header = "自检:版本、口径、上限、字体、存档,一页写完,求助时可以整页附上",
        description = {"", "不写任何文件(存档在系统的临时文件夹里试建后即删),不含报送材料的内容。"},
        footer = {"", "退出码:0 一切正常;2 有一项不能用。"})
final class DoctorCommand extends OneCommand {
    private static final int LABEL = 10;
    private static final long MEBIBYTE = 1L << 20;

    private boolean sound = true;

    @Override
    public Integer call() {
        say("程序", Version.NAME);
        say("Java", property("java.version") + "(" + property("java.vendor") + "," + property("java.home") + ")");
        say("系统", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        say(
                "处理器",
                Runtime.getRuntime().availableProcessors() + " 个,最多可用内存 "
                        + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MiB");
        say("字符集", Charset.defaultCharset() + ",语言 " + Locale.getDefault().toLanguageTag());
        say("时间", ZonedDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV")));
        say("当前位置", Path.of("").toAbsolutePath() + (Files.isWritable(Path.of("").toAbsolutePath()) ? "" : "(不能写)"));
        for (String name : Conventions.shipped()) {
            tried("口径", () -> convention(name));
        }
        tried("表样", () -> {
            Templates.of(Optional.empty());
            return "随附的齐全";
        });
        say("上限", limits());
        List<String> fonts = Fonts.lines();
        fonts.forEach(each -> say("字体", each));
        tried("存档", () -> "SQLite " + StoreCheck.sqlite() + ",可以建立");
        return (sound ? Exit.FINE : Exit.USAGE).code();
    }

    private static String convention(String name) {
        ConventionFile file = Conventions.load(name);
        file.in(Optional.empty());
        return name + " " + file.stamp().title() + ",指纹 " + file.stamp().hash();
    }

    private static String limits() {
        Limits limits = Limits.DEFAULT;
        return "文件 " + limits.fileBytes() / MEBIBYTE + " MiB,部件 " + limits.entryBytes() / MEBIBYTE + " MiB × "
                + limits.entries() + " 个,压缩比 " + limits.ratio() + ",单元格 " + limits.cells() + ",工作表 " + limits.sheets()
                + ",合并区域 " + limits.merges() + ",PDF " + limits.pages() + " 页,每个文件 " + limits.seconds() + " 秒";
    }

    private void tried(String label, Supplier<String> part) {
        try {
            say(label, part.get());
        } catch (ConventionProblem | TemplateProblem | OutputProblem problem) {
            sound = false;
            say(label, "不能用:" + problem.getMessage());
        }
    }

    private void say(String label, String value) {
        main.terminal().out().println(Width.pad(label, LABEL) + value);
    }

    private static String property(String name) {
        return System.getProperty(name, "未知");
    }
}
