package jixiao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** Mutations of cells through an office library, so that the workbook stays sound: contents, header words, merges, rows. */
final class Cells {
    private Cells() {}

    static byte[] mutated(byte[] bytes, Random random) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(random.nextInt(book.getNumberOfSheets()));
            List<Cell> cells = new ArrayList<>();
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
            int times = 1 + random.nextInt(10);
            for (int time = 0; time < times && !cells.isEmpty(); time++) {
                try {
                    once(book, sheet, cells.get(random.nextInt(cells.size())), random);
                } catch (RuntimeException refused) {
                    // The library does not let every change happen.
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void once(Workbook book, Sheet sheet, Cell cell, Random random) {
        int row = cell.getRowIndex();
        switch (random.nextInt(14)) {
            case 0 -> cell.setCellValue(number(random));
            case 1 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
            case 2 -> cell.setCellFormula("1/0");
            case 3 -> cell.setCellFormula("SUM(A1:" + cell.getAddress() + ")");
            case 4 -> cell.setCellValue(random.nextBoolean());
            case 5 -> cell.setBlank();
            case 6 ->
                sheet.addMergedRegion(new CellRangeAddress(
                        row,
                        row + random.nextInt(4),
                        cell.getColumnIndex(),
                        cell.getColumnIndex() + 1 + random.nextInt(4)));
            case 7 -> sheet.shiftRows(row, sheet.getLastRowNum(), 1 + random.nextInt(3));
            case 8 -> sheet.removeRow(cell.getRow());
            case 9 -> {
                if (sheet.getNumMergedRegions() > 0) {
                    sheet.removeMergedRegion(random.nextInt(sheet.getNumMergedRegions()));
                }
            }
            case 10 -> cell.getRow().setZeroHeight(true);
            case 11 -> book.setSheetHidden(0, random.nextBoolean());
            default -> cell.setCellValue(Pool.word(random));
        }
    }

    private static double number(Random random) {
        double[] numbers = {
            0, -0.0, -1, 1e20, 1e-20, 0.0900000762939453, 45292, Double.MAX_VALUE, 0.1 + 0.2, 100, 80, 1e15
        };
        return numbers[random.nextInt(numbers.length)];
    }
}
