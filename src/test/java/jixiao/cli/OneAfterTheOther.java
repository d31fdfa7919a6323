package jixiao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import jixiao.Engine;

/** 一个接一个: commands in one process, each a line of words; of each a line with how it ended and what it said. */
final class OneAfterTheOther {
    private OneAfterTheOther() {}

    public static void main(String[] commands) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String command : commands) {
            Said said = Said.of(Engine::load, command.split(" "));
            out.println(said.code() + " " + (said.out() + said.err()).replace("\n", "⏎"));
        }
    }
}
