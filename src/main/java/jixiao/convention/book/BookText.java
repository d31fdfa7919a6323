package jixiao.convention.book;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * 文字簿的文本: a {@link TextBook} as one text and back, which is read many times faster than the workbook: first
 * the mark of the workbook, then for each sheet a line with its name behind a # and a line for each row, cells separated by
 * tabs, each behind a mark, so that no row looks like a sheet.
 */
public final class BookText {
    private static final String SHEET = "#";
    private static final String ROW = "|";

    private BookText() {}

    /** What tells one workbook's bytes from another's that a build may have left: their number and check sum. */
    public static String mark(byte[] workbook) {
        CRC32 sum = new CRC32();
        sum.update(workbook);
        return mark(workbook.length, sum.getValue());
    }

    /**
     * The same of bytes that are known by a list.
     *
     * @param length their number
     * @param sum their CRC-32
     */
    public static String mark(long length, long sum) {
        return length + "-" + Long.toHexString(sum);
    }

    /** The text of a book whose workbook has the {@link #mark}. */
    public static String write(String mark, TextBook book) {
        StringBuilder text = new StringBuilder(mark).append('\n');
        for (TextSheet sheet : book.sheets()) {
            text.append(SHEET).append(escape(sheet.name())).append('\n');
            for (List<String> row : sheet.rows()) {
                text.append(ROW);
                text.append(String.join("\t", row.stream().map(BookText::escape).toList()));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Whether a text was made of the workbook with the {@link #mark}. */
    public static boolean isOf(String mark, String text) {
        return text.startsWith(mark + "\n");
    }

    /**
     * The book of a text.
     *
     * @param file how the workbook is named to people
     * @param text what {@link #write} made
     */
    public static TextBook read(String file, String text) {
        List<TextSheet> sheets = new ArrayList<>();
        String name = "";
        List<List<String>> rows = new ArrayList<>();
        int end;
        for (int at = text.indexOf('\n') + 1; at < text.length(); at = end + 1) {
            int newline = text.indexOf('\n', at);
            end = newline < 0 ? text.length() : newline;
            if (text.startsWith(SHEET, at)) {
                if (!name.isEmpty()) {
                    sheets.add(new TextSheet(name, rows));
                }
                name = unescape(text.substring(at + SHEET.length(), end));
                rows = new ArrayList<>();
            } else {
                rows.add(cells(text.substring(at + ROW.length(), end)));
            }
        }
        sheets.add(new TextSheet(name, rows));
        return new TextBook(file, sheets);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(unescape(line.substring(from, tab)));
            from = tab + 1;
        }
        cells.add(unescape(line.substring(from)));
        return cells;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\\') {
                at++;
                sign = switch (text.charAt(at)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> text.charAt(at);
                };
            }
            out.append(sign);
        }
        return out.toString();
    }
}
