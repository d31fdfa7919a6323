package jixiao;

import java.util.Optional;
import java.util.function.Supplier;
import jixiao.checking.Checker;

/** 先备规则: takes in what checking needs while the first file is being read. */
final class Ahead extends Thread {
    private final Supplier<Choosing> choosing;

    private Ahead(Supplier<Choosing> choosing) {
        super("jixiao-rules");
        this.choosing = choosing;
        setDaemon(true);
    }

    /** Begins in the background; what is wrong with the rules is said when they are used. */
    static void begin(Supplier<Choosing> choosing) {
        new Ahead(choosing).start();
    }

    @Override
    public void run() {
        try {
            Checker.prepare(choosing.get().first().in(Optional.empty()));
        } catch (RuntimeException later) {
            // Nobody waits for this thread: whoever asks the rules next meets the same and says it.
        }
    }
}
