package jixiao.writing.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** 原样文字: texts of an {@code .xls} with the blanks at their ends; of any other file nothing. The file was read within its limits before. */
record RawTexts(boolean legacy, Map<String, String> texts) {
    static RawTexts of(byte[] bytes) {
        if (FileMagic.valueOf(bytes) != FileMagic.OLE2) {
            return new RawTexts(false, Map.of());
        }
        Map<String, String> texts = new HashMap<>();
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.put(
                                    key(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex()),
                                    cell.getStringCellValue());
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException elsewhere) {
            // The reader has read it; what this one cannot read shows no blanks.
            return new RawTexts(true, Map.of());
        }
        return new RawTexts(true, texts);
    }

    /** Whether the file is of Excel 97–2003. */
    boolean isLegacy() {
        return legacy;
    }

    Optional<String> at(String sheet, int row, int column) {
        return Optional.ofNullable(texts.get(key(sheet, row, column)));
    }

    private static String key(String sheet, int row, int column) {
        return sheet + "\n" + row + "\n" + column;
    }
}
