package jixiao.convention;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 口径工作簿读取: the bytes of a {@code convention.xlsx} to texts. */
final class BookReader {
    private static final DataFormatter FORMATTER = new DataFormatter();

    /**
     * Reads a workbook.
     *
     * @param file how the file is named to people
     * @param bytes its content
     * @throws ConventionProblem when it is no readable workbook
     */
    static TextBook read(String file, byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<TextSheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                sheets.add(new TextSheet(sheet.getSheetName().strip(), rows(sheet)));
            }
            return new TextBook(file, sheets);
        } catch (IOException | RuntimeException problem) {
            throw new ConventionProblem(file + ":读不出来,应为没有加密的 Excel 工作簿(.xlsx)。", problem);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            List<String> texts = new ArrayList<>();
            Row row = sheet.getRow(at);
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                texts.add(cell == null ? "" : text(cell));
            }
            rows.add(texts);
        }
        return rows;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                Numbers.cell(
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        FORMATTER.formatCellValue(cell),
                        cell.getCellStyle().getDataFormatString().contains("%"));
            case BLANK -> "";
            case STRING -> cell.getStringCellValue().replace("\r\n", "\n").strip();
            default -> FORMATTER.formatCellValue(cell).strip();
        };
    }
}
