package jixiao.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import jixiao.model.Severity;
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
    private static final byte[] GREEN = {(byte) 0xE2, (byte) 0xF0, (byte) 0xD9};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
    private static final byte[] RED = {(byte) 0xF8, (byte) 0xD7, (byte) 0xDA};

    private final XSSFWorkbook book;
    private final Map<Heading.Kind, CellStyle> kinds = new EnumMap<>(Heading.Kind.class);
    private final Map<Verdict, CellStyle> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Short, CellStyle> quoted = new HashMap<>();
    private final Map<Short, CellStyle> shaded = new HashMap<>();
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle link;

    /** The looks of one workbook. */
    public Styles(XSSFWorkbook book) {
        this.book = book;
        for (Heading.Kind kind : Heading.Kind.values()) {
            kinds.put(kind, body(kind));
        }
        verdicts.put(Verdict.PASSED, tint(GREEN));
        verdicts.put(Verdict.MANUAL, tint(YELLOW));
        verdicts.put(Verdict.RETURNED, tint(RED));
        title = book.createCellStyle();
        title.setFont(font(16, true));
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        note = book.createCellStyle();
        note.setFont(font(10, false));
        header = bordered();
        header.setFont(font(10, true));
        header.setAlignment(HorizontalAlignment.CENTER);
        fill((XSSFCellStyle) header, HEAD);
        link = bordered();
        XSSFFont blue = font(10, false);
        blue.setColor(IndexedColors.BLUE.getIndex());
        blue.setUnderline(Font.U_SINGLE);
        link.setFont(blue);
    }

    CellStyle of(Heading.Kind kind) {
        return kinds.get(kind);
    }

    CellStyle of(Verdict verdict) {
        return verdicts.get(verdict);
    }

    /** The tint of the verdict that a finding alone would bring about; none for a hint. */
    CellStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> of(Verdict.RETURNED);
            case WARNING -> of(Verdict.MANUAL);
            case INFO -> of(Heading.Kind.CENTER);
        };
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
    CellStyle shaded(CellStyle style) {
        return shaded.computeIfAbsent(style.getIndex(), key -> {
            XSSFCellStyle copy = book.createCellStyle();
            copy.cloneStyleFrom(style);
            fill(copy, LIGHT);
            return copy;
        });
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle header() {
        return header;
    }

    CellStyle link() {
        return link;
    }

    private CellStyle body(Heading.Kind kind) {
        XSSFCellStyle style = bordered();
        style.setFont(font(10, false));
        if (kind == Heading.Kind.CENTER) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (!kind.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(kind.format()));
        }
        if (kind == Heading.Kind.WHITE) {
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
