package jixiao.document.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.DefaultPassword;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours and widths of one worksheet; a workbook whose styles POI cannot read has none. */
final class SheetLook {
    /** Pixels of a column that nobody made wider. */
    static final int STANDARD_WIDTH = 90;

    private static final int NARROWEST = 24;
    private static final int WIDEST = 420;

    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Long, CellLook> cells = new HashMap<>();

    private SheetLook() {}

    static Map<String, SheetLook> of(byte[] bytes, List<String> sheets) {
        Map<String, SheetLook> looks = new HashMap<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(DefaultPassword.openedOrSame(bytes)))) {
            for (String name : sheets) {
                Sheet sheet = book.getSheet(name);
                if (sheet != null) {
                    looks.put(name, read(book, sheet));
                }
            }
        } catch (IOException | RuntimeException | LinkageError odd) {
            return Map.of();
        }
        return looks;
    }

    private static SheetLook read(Workbook book, Sheet sheet) {
        SheetLook look = new SheetLook();
        int last = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                look.cells.put(key(row.getRowNum(), cell.getColumnIndex()), look(book, cell.getCellStyle()));
                last = Math.max(last, cell.getColumnIndex());
            }
        }
        for (int column = 0; column <= last; column++) {
            int pixels = Math.round(sheet.getColumnWidthInPixels(column));
            look.widths.put(column, Math.max(NARROWEST, Math.min(WIDEST, pixels)));
        }
        return look;
    }

    int width(int column) {
        return widths.getOrDefault(column, STANDARD_WIDTH);
    }

    CellLook cell(int row, int column) {
        return cells.getOrDefault(key(row, column), new CellLook("", "", false, "", false, 0, true));
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    private static CellLook look(Workbook book, CellStyle style) {
        boolean filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
        return new CellLook(
                filled ? fill(book, style) : "",
                colour(book, style),
                book.getFontAt(style.getFontIndex()).getBold(),
                align(style),
                isBordered(style),
                book.getFontAt(style.getFontIndex()).getFontHeightInPoints(),
                style.getWrapText());
    }

    private static String align(CellStyle style) {
        return switch (style.getAlignment()) {
            case LEFT, FILL -> "left";
            case CENTER, CENTER_SELECTION -> "center";
            case RIGHT -> "right";
            case JUSTIFY, DISTRIBUTED -> "justify";
            default -> "";
        };
    }

    private static boolean isBordered(CellStyle style) {
        return List.of(style.getBorderTop(), style.getBorderBottom(), style.getBorderLeft(), style.getBorderRight())
                .stream()
                .anyMatch(side -> side != BorderStyle.NONE);
    }

    private static String fill(Workbook book, CellStyle style) {
        if (style instanceof XSSFCellStyle xssf) {
            return hex(xssf.getFillForegroundColorColor());
        }
        return style instanceof HSSFCellStyle hssf ? hex(hssf.getFillForegroundColorColor()) : "";
    }

    private static String colour(Workbook book, CellStyle style) {
        if (style instanceof XSSFCellStyle xssf) {
            return hex(xssf.getFont().getXSSFColor());
        }
        return book instanceof HSSFWorkbook hssf
                        && style instanceof HSSFCellStyle legacy
                        && legacy.getFont(hssf).getHSSFColor(hssf) != null
                ? hex(legacy.getFont(hssf).getHSSFColor(hssf))
                : "";
    }

    private static String hex(XSSFColor colour) {
        byte[] rgb = colour == null ? null : colour.getRGBWithTint();
        return rgb == null || rgb.length != 3 ? "" : hex(rgb[0] & 0xFF, rgb[1] & 0xFF, rgb[2] & 0xFF);
    }

    private static String hex(HSSFColor colour) {
        short[] rgb = colour.getTriplet();
        return colour.getIndex() == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()
                ? ""
                : hex(rgb[0], rgb[1], rgb[2]);
    }

    private static String hex(int red, int green, int blue) {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
