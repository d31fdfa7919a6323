package jixiao.cli;

import java.nio.file.Path;
import jixiao.review.Unfinished;

/** 中断: while it is open, Ctrl-C ends the process with a sentence, without half files, and with its own exit code. */
final class Interruption implements AutoCloseable {
    private final Thread hook;

    /** Watches a review that writes to {@code out}. */
    Interruption(Terminal terminal, Path out) {
        hook = new Thread(() -> {
            Unfinished.sweep(out);
            terminal.err().println("已中断。已审核的文件不会丢失,再次运行同一命令即可继续。");
            terminal.err().flush();
            // Nothing that still works may write on.
            Runtime.getRuntime().halt(Exit.INTERRUPTED.code());
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process ends already, and says so itself.
        }
    }
}
