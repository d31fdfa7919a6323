package jixiao.cli;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** What every command about a finished review is given: the folder of its results, the day, and how much to say. */
final class ResultFolder {
    @Mixin
    private QuietOption quiet;

    @Parameters(paramLabel = "结果文件夹", description = "jixiao review 的结果文件夹。")
    private Path out;

    @Mixin
    private DayOption day;

    /** The folder of results. */
    Path out() {
        return out;
    }

    /** Whether only what is at fault is told. */
    boolean isQuiet() {
        return quiet.isOn();
    }

    /** The clock; with {@code --date} it stands at noon of that day. */
    Clock clock(CommandSpec spec) {
        return day.clock(spec);
    }
}
