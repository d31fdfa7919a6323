package jixiao.document;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Kind;

/** 单元格内容: what a person sees in one cell, made of its raw value and format. For one workbook and one thread. */
public final class CellText {
    private final boolean since1904;
    private final NumberText numbers = new NumberText();
    private final Map<String, Boolean> dates = new HashMap<>();

    public CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    public GridCell number(int row, int column, double value, String format) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new GridCell(row, column, "#NUM!", Optional.empty(), format, Kind.ERROR);
        }
        Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(value == 0 ? 0 : value));
        if (dates.computeIfAbsent(format, DateText::isDate)) {
            Optional<String> date = DateText.of(value, format, since1904);
            if (date.isPresent()) {
                return new GridCell(row, column, date.get(), number, format, Kind.DATE);
            }
        }
        NumberText.Shown shown = numbers.of(value == 0 ? 0 : value, format);
        return new GridCell(row, column, shown.text(), number, format, Kind.NUMBER, "", 0, shown.digits());
    }

    public static GridCell text(int row, int column, String text, String format) {
        String clean = clean(text);
        Kind kind = clean.isEmpty() ? Kind.BLANK : Kind.TEXT;
        return new GridCell(row, column, clean, Optional.empty(), format, kind, "", indent(text), Optional.empty());
    }

    /** Leading blanks; a full-width one counts for two. */
    private static int indent(String text) {
        int indent = 0;
        for (int at = 0; at < text.length() && isBlank(text.charAt(at)) && text.charAt(at) != '\n'; at++) {
            indent += text.charAt(at) == '\u3000' ? 2 : 1;
        }
        return indent;
    }

    public static GridCell error(int row, int column, String text, String format) {
        return new GridCell(row, column, text.isEmpty() ? "#VALUE!" : text, Optional.empty(), format, Kind.ERROR);
    }

    public static GridCell withoutValue(int row, int column, String format) {
        return new GridCell(row, column, "", Optional.empty(), format, Kind.FORMULA_WITHOUT_VALUE);
    }

    static GridCell blank(int row, int column) {
        return new GridCell(row, column, "", Optional.empty(), "General", Kind.BLANK);
    }

    /** Line ends of one kind, and no blanks at either end, narrow or full-width. */
    private static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        int start = 0;
        int end = lines.length();
        while (start < end && isBlank(lines.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(lines.charAt(end - 1))) {
            end--;
        }
        return lines.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B';
    }
}
