package jixiao.review.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 逗号分隔的表读回: the rows of a table in an archive, by their headings. */
final class CsvRows {
    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The rows below the headings; a row with fewer cells lacks the last ones. */
    static List<Map<String, String>> of(String text) {
        CsvRows rows = new CsvRows(text);
        List<String> headings = rows.next();
        List<Map<String, String>> all = new ArrayList<>();
        while (rows.at < rows.text.length()) {
            List<String> cells = rows.next();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
                row.put(headings.get(i), cells.get(i));
            }
            all.add(row);
        }
        return all;
    }

    private List<String> next() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at >= text.length() || text.charAt(at) != ',') {
                break;
            }
            at++;
        }
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            at++;
            if (text.charAt(at - 1) == '\n') {
                break;
            }
        }
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (quoted && sign == '"') {
                at++;
                if (at >= text.length() || text.charAt(at) != '"') {
                    break;
                }
            } else if (!quoted && (sign == ',' || sign == '\r' || sign == '\n')) {
                break;
            }
            cell.append(sign);
            at++;
        }
        return plain(cell.toString());
    }

    /** Without the sign that keeps a spreadsheet from reckoning it out. */
    private static String plain(String cell) {
        boolean kept = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return kept ? cell.substring(1) : cell;
    }
}
