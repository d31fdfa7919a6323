package jixiao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 少说话: the option of every command that says more than must be seen. */
@Command(addMethodSubcommands = false)
public final class QuietOption {
    @Option(
            names = {"-q", "--quiet"},
            description = "只显示必须看到的:未能读取、未写出的和一行结果。")
    private boolean quiet;

    /** Whether only what must be seen is said. */
    public boolean isOn() {
        return quiet;
    }
}
