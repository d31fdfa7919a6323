package jixiao.cli;

import java.util.concurrent.atomic.AtomicInteger;
import jixiao.review.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** 复核进度: a bar with rate and time left on a terminal, else a plain line now and then; both on the stream of problems. */
final class ReviewProgress implements Progress {
    /** Without a terminal a line for so many files. */
    private static final int STEP = 100;

    private final Terminal terminal;
    private final boolean quiet;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private int files;
    private ProgressBar bar;

    /** Progress on a terminal; {@code quiet} for none. */
    ReviewProgress(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void started(int files) {
        this.files = files;
        if (terminal.colour() && !quiet) {
            bar = new ProgressBarBuilder()
                    .setTaskName("复核")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .build();
        }
    }

    @Override
    public void done(String file, boolean bad) {
        int count = done.incrementAndGet();
        int wrong = bad ? failed.incrementAndGet() : failed.get();
        if (bar != null) {
            bar.step();
            bar.setExtraMessage("未能读取 " + wrong);
        } else if (count % STEP == 0 && !quiet) {
            terminal.err().println("已复核 " + count + "/" + files + ",未能读取 " + wrong);
        }
    }

    @Override
    public void ended() {
        if (bar != null) {
            bar.close();
        }
    }
}
