package jixiao.store;

import java.util.List;
import jixiao.model.Given;

/**
 * 已审文件: what is kept of a judged file for the next review.
 *
 * @param name the file as people know it
 * @param digest SHA-256 of its content, in hex
 * @param judgedBy what judged it: convention and version of the program
 * @param tables the JSON document of each of its tables, with the table's own findings
 * @param texts what it says in words, on one line; at most one, empty for a file of tables alone
 * @param copy path of its marked copy below the result folder; empty where none was written
 * @param shown digest of the findings across tables that the copy shows; empty for none
 */
public record JudgedFile(
        String name,
        String digest,
        String judgedBy,
        List<Packed> tables,
        List<Packed> texts,
        String copy,
        String shown) {
    public JudgedFile {
        Given.all(name, digest, judgedBy, copy, shown);
        tables = List.copyOf(tables);
        texts = List.copyOf(texts);
    }
}
