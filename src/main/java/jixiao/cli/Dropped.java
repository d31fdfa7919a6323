package jixiao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** 拖放的文件: a workbook where a command should stand means that it be scored, as when it is dropped on the program. */
final class Dropped {
    private static final List<String> ENDINGS = List.of(
            ".xlsx", ".xlsm", ".xls", ".et", ".docx", ".docm", ".doc", ".wps", ".pdf", ".html", ".htm", ".json");

    private Dropped() {}

    /**
     * The words with the command that they leave out.
     *
     * @param commands names of all commands, which a file may bear as well
     * @param args the words after {@code jixiao}; may be none
     */
    static String[] words(Set<String> commands, String... args) {
        if (args.length == 0 || commands.contains(args[0]) || !isFile(args[0])) {
            return args;
        }
        return Stream.concat(Stream.of("score"), Stream.of(args)).toArray(String[]::new);
    }

    /** A missing workbook is one too: that it is missing says more than that no command bears its name. */
    private static boolean isFile(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        if (word.startsWith("-")) {
            return false;
        }
        try {
            return ENDINGS.stream().anyMatch(name::endsWith) || Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException unnameable) {
            return false;
        }
    }
}
