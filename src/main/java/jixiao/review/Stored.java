package jixiao.review;

import java.util.List;
import java.util.Objects;

/**
 * 已审文件: what is kept of a judged file for the next review.
 *
 * @param name the file as people know it
 * @param sha256 digest of its content
 * @param by what judged it: convention and version of the program
 * @param tables the JSON document of each of its tables, with the table's own findings
 * @param copy path of its marked copy below the output folder; empty where none was written
 * @param marked digest of the findings across tables that the copy shows; empty for none
 */
record Stored(String name, String sha256, String by, List<String> tables, String copy, String marked) {
    Stored {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(by);
        tables = List.copyOf(tables);
        Objects.requireNonNull(copy);
        Objects.requireNonNull(marked);
    }

    /** The same, its copy showing these findings across tables. */
    Stored marked(String findings) {
        return new Stored(name, sha256, by, tables, copy, findings);
    }
}
