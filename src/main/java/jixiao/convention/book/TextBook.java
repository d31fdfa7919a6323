package jixiao.convention.book;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 文字簿: the workbook of a convention as plain texts.
 *
 * @param file how the file is named to people
 * @param sheets its worksheets in order
 */
public record TextBook(String file, List<TextSheet> sheets) {
    public TextBook {
        Objects.requireNonNull(file);
        sheets = List.copyOf(sheets);
    }

    /** The sheet of a name; empty when there is none. */
    public Optional<TextSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
