package jixiao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Function;
import jixiao.Engine;

/** What a command said and how it ended. */
public record Said(int code, String out, String err) {
    public static Said of(Function<String, Engine> engines, String... args) {
        return of(engines, Map.of(), args);
    }

    static Said of(Function<String, Engine> engines, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, environment);
        int code = Main.run(terminal, engines, args);
        return new Said(code, out.toString(), err.toString());
    }

    /** With an engine that no test of words alone may ask for. */
    public static Said withoutEngine(String... args) {
        return of(
                convention -> {
                    throw new AssertionError("no engine is needed for this");
                },
                args);
    }
}
