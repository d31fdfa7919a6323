package jixiao.convention.book;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.model.Given;

/**
 * 口径来源: a convention's folder as it stands on disk or in the program, nothing understood yet.
 *
 * @param folder name of the folder
 * @param book its {@code convention.xlsx} as texts
 * @param rules its {@code *.drl} by file name, in order of their names, line ends as \n
 * @param directory where it stands on disk; empty for a shipped one
 */
public record Source(String folder, TextBook book, Map<String, String> rules, Optional<Path> directory) {
    /** The file that a convention's folder must have. */
    public static final String WORKBOOK = "convention.xlsx";

    public Source {
        Given.all(folder, book, directory);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }
}
