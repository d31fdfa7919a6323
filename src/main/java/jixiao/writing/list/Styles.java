package jixiao.writing.list;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 样式: the few looks of a published workbook, each made once. */
public final class Styles {
    private static final byte[] HEAD = {(byte) 0xDD, (byte) 0xE7, (byte) 0xF3};
    private static final byte[] LIGHT = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    private final XSSFWorkbook book;
    private final Map<Look, CellStyle> looks = new EnumMap<>(Look.class);
    private final Map<Look, CellStyle> links = new EnumMap<>(Look.class);
    private final Map<Tint, CellStyle> tints = new EnumMap<>(Tint.class);
    private final Map<Short, CellStyle> quoted = new HashMap<>();
    private final Map<Short, CellStyle> shaded = new HashMap<>();
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;

    /** The looks of one workbook. */
    public Styles(XSSFWorkbook book) {
        this.book = book;
        for (Look look : Look.values()) {
            looks.put(look, body(look));
        }
        for (Tint tint : Tint.values()) {
            tints.put(tint, tint(tint.colour()));
        }
        title = book.createCellStyle();
        title.setFont(font(16, true));
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        note = book.createCellStyle();
        note.setFont(font(10, false));
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.CENTER);
        header = bordered();
        header.setFont(font(10, true));
        header.setAlignment(HorizontalAlignment.CENTER);
        fill((XSSFCellStyle) header, HEAD);
        XSSFFont blue = font(10, false);
        blue.setColor(IndexedColors.BLUE.getIndex());
        blue.setUnderline(Font.U_SINGLE);
        for (Look look : Look.values()) {
            CellStyle style = body(look);
            style.setFont(blue);
            links.put(look, style);
        }
    }

    /** Of a column's cells. */
    public CellStyle of(Look look) {
        return looks.get(look);
    }

    /** Of a word on its ground. */
    public CellStyle of(Tint tint) {
        return tints.get(tint);
    }

    /** The style with the mark that its text stays text when it is edited; each is made once. */
    CellStyle quoted(CellStyle style) {
        return quoted.computeIfAbsent(style.getIndex(), key -> {
            XSSFCellStyle copy = book.createCellStyle();
            copy.cloneStyleFrom(style);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }

    /** The style on a light ground: not to be filled in; each is made once. */
    public CellStyle shaded(CellStyle style) {
        return shaded.computeIfAbsent(style.getIndex(), key -> {
            XSSFCellStyle copy = book.createCellStyle();
            copy.cloneStyleFrom(style);
            fill(copy, LIGHT);
            return copy;
        });
    }

    /** Of a sheet's title. */
    public CellStyle title() {
        return title;
    }

    /** Of the note below it. */
    public CellStyle note() {
        return note;
    }

    /** Of the headers. */
    public CellStyle header() {
        return header;
    }

    /** Of what leads somewhere, in a column's cells. */
    CellStyle link(Look look) {
        return links.get(look);
    }

    private CellStyle body(Look look) {
        XSSFCellStyle style = bordered();
        style.setFont(font(10, false));
        if (look == Look.CENTER) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
            // Smaller rather than ###.
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setWrapText(false);
            style.setShrinkToFit(true);
        }
        if (look == Look.WHITE) {
            // A number that is typed in stands at the left, too.
            style.setAlignment(HorizontalAlignment.LEFT);
            fill(style, new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
            style.setLocked(false);
        }
        return style;
    }

    private CellStyle tint(byte[] colour) {
        XSSFCellStyle style = bordered();
        style.setFont(font(10, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        fill(style, colour);
        return style;
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int size, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }
}
