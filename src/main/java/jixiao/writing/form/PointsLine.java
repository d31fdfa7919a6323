package jixiao.writing.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * 名称后的分值: points in brackets go to a line of their own where name and points do not fit one line together and this
 * takes no further line; else a program may break the line between 分 and the closing bracket.
 */
final class PointsLine {
    private static final Pattern POINTS = Pattern.compile("(.*\\S)\\s*([(（]\\d+(?:\\.\\d+)?分[)）])", Pattern.DOTALL);

    private PointsLine() {}

    /**
     * The text as it is printed.
     *
     * @param style of its cell
     * @param width of its cell in points
     */
    static String of(String text, XSSFCellStyle style, double width) {
        Matcher found = POINTS.matcher(text);
        if (!style.getWrapText() || !found.matches()) {
            return text;
        }
        String apart = found.group(1) + "\n" + found.group(2);
        int lines = lines(text, style, width);
        return lines > 1 && lines(apart, style, width) <= lines ? apart : text;
    }

    private static int lines(String text, XSSFCellStyle style, double width) {
        XSSFFont font = style.getFont();
        return TextRuler.lines(text, width, font.getFontHeight() / 20.0, font.getBold());
    }
}
