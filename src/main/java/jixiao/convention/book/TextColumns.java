package jixiao.convention.book;

import java.util.ArrayList;
import java.util.List;

/** 对齐的文字栏: rows of cells with columns of equal width, a Chinese character taking two places. */
final class TextColumns {
    private static final String GAP = "  ";
    /** Longer cells do not make their column wider. */
    private static final int WIDEST = 40;

    private final List<List<String>> rows = new ArrayList<>();

    /** One more row. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** The rows, each indented and without blanks at its end. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                int width = Math.min(WIDEST, width(row.get(at)));
                if (at == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(at, Math.max(widths.get(at), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < row.size(); at++) {
            line.append(GAP).append(row.get(at));
            line.append(" ".repeat(Math.max(0, widths.get(at) - width(row.get(at)))));
        }
        return line.toString().stripTrailing();
    }

    /** Places that a text takes in a terminal. */
    static int width(String text) {
        return text.codePoints().map(TextColumns::width).sum();
    }

    private static int width(int point) {
        boolean wide = point >= 0x1100 && (point <= 0x115F || point >= 0x2E80 && point <= 0xFFDC || point >= 0x1F300);
        return wide ? 2 : 1;
    }
}
