package jixiao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jixiao.model.Given;

/**
 * 终端: where a command speaks. Both streams are UTF-8 whatever the machine's own charset is.
 *
 * @param out results
 * @param err problems
 * @param colour whether a person looks at {@code out} on a screen that shows colours
 * @param environment variables of the process
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean colour, Map<String, String> environment) {
    public Terminal {
        Given.all(out, err);
        environment = Map.copyOf(environment);
    }

    /** The terminal of this process; colours only on a screen, and never where {@code NO_COLOR} is set. */
    public static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean colour = System.console() != null
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), colour, environment);
    }

    /** The same terminal without colours. */
    Terminal plain() {
        return new Terminal(out, err, false, environment);
    }

    /** Whether {@code JIXIAO_DEBUG} asks for traces of internal errors. */
    boolean debug() {
        return !environment.getOrDefault("JIXIAO_DEBUG", "").isEmpty();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new ClosedPipe(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
