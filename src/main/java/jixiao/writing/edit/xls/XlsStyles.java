package jixiao.writing.edit.xls;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.writing.edit.Look;
import jixiao.writing.edit.LookStyle;
import jixiao.writing.edit.Mark;
import jixiao.writing.edit.xlsx.MarkedStyles;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** Marked styles and looks in an .xls workbook, each made once. */
final class XlsStyles {
    private final HSSFWorkbook workbook;
    private final Map<Key, HSSFCellStyle> marked = new HashMap<>();
    private final Map<Look, HSSFCellStyle> looks = new EnumMap<>(Look.class);

    private record Key(int style, Optional<Mark> mark, boolean quoted) {}

    XlsStyles(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Whether a style carries a fill of an earlier run: such a fill has its colour behind it too. */
    boolean isOurs(HSSFCellStyle style) {
        short front = style.getFillForegroundColor();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && front == style.getFillBackgroundColor()
                && (front == XlsColours.of("FFC7CF") || front == XlsColours.of("FFEB9D"));
    }

    /** A style with a mark laid over it; {@code quoted} for text that looks like a formula. */
    HSSFCellStyle marked(HSSFCellStyle style, Optional<Mark> mark, boolean quoted) {
        if (mark.isEmpty() && !quoted && !isOurs(style)) {
            return style;
        }
        return marked.computeIfAbsent(new Key(style.getIndex(), mark, quoted), key -> make(style, mark, quoted));
    }

    private HSSFCellStyle make(HSSFCellStyle below, Optional<Mark> mark, boolean quoted) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(below);
        if (isOurs(below)) {
            fill(style, Mark.NO_FILL, false);
        }
        mark.ifPresent(laid -> lay(laid, style));
        if (quoted) {
            style.setQuotePrefixed(true);
        }
        return style;
    }

    private void lay(Mark mark, HSSFCellStyle style) {
        mark.fill().ifPresent(colour -> fill(style, colour, mark.clearedLater()));
        if (mark.twoDecimals() && !MarkedStyles.showsTwoDecimals(style.getDataFormatString())) {
            style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
        }
        if (mark.percent() && !MarkedStyles.showsPercent(style.getDataFormatString())) {
            style.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
        }
        if (mark == Mark.BARE) {
            style.setBorderTop(BorderStyle.NONE);
            style.setBorderBottom(BorderStyle.NONE);
            style.setBorderLeft(BorderStyle.NONE);
            style.setBorderRight(BorderStyle.NONE);
        }
        if (mark.boxed()) {
            box(style);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(!mark.twoDecimals());
        }
    }

    /** The style of a look; {@code quoted} for text that looks like a formula. */
    HSSFCellStyle of(Look look, boolean quoted) {
        HSSFCellStyle plain = looks.computeIfAbsent(look, key -> make(key.style()));
        return quoted ? marked(plain, Optional.empty(), true) : plain;
    }

    private HSSFCellStyle make(LookStyle look) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.font(), look.size(), look.bold(), look.underline(), XlsColours.of(look.ink())));
        if (!look.fill().isEmpty()) {
            fill(style, look.fill(), false);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        switch (look.horizontal()) {
            case "center" -> style.setAlignment(HorizontalAlignment.CENTER);
            case "right" -> style.setAlignment(HorizontalAlignment.RIGHT);
            default -> style.setAlignment(HorizontalAlignment.GENERAL);
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrap());
        if (look.border()) {
            box(style);
        }
        return style;
    }

    /** A font of these properties, an existing one where there is one. */
    HSSFFont font(String name, int size, boolean bold, boolean underline, short colour) {
        byte line = underline ? Font.U_SINGLE : Font.U_NONE;
        short height = (short) (size * 20);
        for (int record = 0; record < workbook.getInternalWorkbook().getNumberOfFontRecords(); record++) {
            // No font has the number 4; POI's own search asks for one too many where there are fewer than four.
            HSSFFont font = workbook.getFontAt(record < 4 ? record : record + 1);
            boolean plain = !font.getItalic() && !font.getStrikeout() && font.getTypeOffset() == Font.SS_NONE;
            if (plain
                    && font.getFontName().equals(name)
                    && font.getFontHeight() == height
                    && font.getBold() == bold
                    && font.getColor() == colour
                    && font.getUnderline() == line) {
                return font;
            }
        }
        HSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeight(height);
        font.setBold(bold);
        font.setUnderline(line);
        font.setColor(colour);
        return font;
    }

    private static void fill(HSSFCellStyle style, String colour, boolean clearedLater) {
        if (colour.equals(Mark.NO_FILL)) {
            style.setFillPattern(FillPatternType.NO_FILL);
            return;
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(XlsColours.of(colour));
        style.setFillBackgroundColor(clearedLater ? XlsColours.of(colour) : XlsColours.AUTOMATIC);
    }

    private static void box(HSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
