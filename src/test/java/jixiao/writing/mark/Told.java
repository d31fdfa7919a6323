package jixiao.writing.mark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What POI tells of a workbook's cells. */
final class Told {
    private Told() {}

    /** 读法. */
    interface Reading<T> {
        T of(Workbook book);
    }

    static <T> T by(byte[] bytes, Reading<T> reading) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return reading.of(book);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Content, look and comment of every cell, a line each. */
    static List<String> cells(byte[] bytes) {
        return by(bytes, book -> {
            List<String> lines = new ArrayList<>();
            for (Sheet sheet : book) {
                lines.add(sheet.getSheetName() + " " + sheet.getMergedRegions());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String note = cell.getCellComment() == null
                                ? ""
                                : cell.getCellComment().getString().getString();
                        lines.add(cell.getAddress() + " " + content(cell) + " " + look(cell) + " " + note);
                    }
                }
            }
            return lines;
        });
    }

    private static String look(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return style.getDataFormatString() + " " + style.getFillForegroundColor() + " " + style.getFillPattern() + " "
                + style.getBorderTop() + " " + style.getAlignment() + " " + style.getFontIndex();
    }

    static String content(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String formula = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() + " → " : "";
        return formula
                + switch (type) {
                    case NUMERIC -> cell.getNumericCellValue();
                    case STRING -> cell.getStringCellValue();
                    default -> type;
                };
    }
}
