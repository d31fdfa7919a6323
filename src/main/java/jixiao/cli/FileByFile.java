package jixiao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import jixiao.cli.report.OneLine;
import jixiao.model.InputProblem;
import jixiao.writing.OutputProblem;

/** 逐个文件: a file that cannot be read, or whose result cannot be written, is told of and never stops the rest. */
final class FileByFile {
    private FileByFile() {}

    /**
     * Does one thing with each file.
     *
     * @param files as the user named them, in their order
     * @param each what one of them comes to
     * @return the gravest
     */
    static Exit run(Terminal terminal, List<String> files, Function<Path, Exit> each) {
        Exit exit = Exit.FINE;
        for (String file : files) {
            try {
                exit = exit.and(each.apply(Path.of(file)));
            } catch (InvalidPathException unnameable) {
                terminal.err().println("文件名「" + file + "」在本机上无法识别。");
                exit = exit.and(Exit.UNREADABLE);
            } catch (InputProblem problem) {
                terminal.err().println(OneLine.of(problem.getMessage()));
                exit = exit.and(Exit.UNREADABLE);
            } catch (OutputProblem problem) {
                terminal.err().println(OneLine.of(problem.getMessage()));
                exit = exit.and(Exit.USAGE);
            }
        }
        return exit;
    }
}
