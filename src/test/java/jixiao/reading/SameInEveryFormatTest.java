package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.WorkbookReader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The case workbooks say the same in the old format and as another office program saves them. */
class SameInEveryFormatTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest
    @DisplayName("同一张表存成 .xls、由 LibreOffice 存成 .xlsx 和 .xls,读出来一样")
    @ValueSource(
            strings = {
                "caidian-2024-department",
                "caidian-2024-project-duban",
                "chizhou-2022-project",
                "dressed-project",
                "jianghan-2024-department",
                "jianghan-2024-project-diaocha",
                "qingshan-2023-department",
                "sichuan-2023-project",
                "values"
            })
    void same(String name) throws IOException {
        byte[] original = Files.readAllBytes(CASES.resolve(name + ".xlsx"));
        List<String> expected = read(original);
        assertThat(read(legacy(original))).isEqualTo(expected);
        assertThat(read(Files.readAllBytes(CASES.resolve("libreoffice/" + name + ".xlsx"))))
                .isEqualTo(expected);
        assertThat(read(Files.readAllBytes(CASES.resolve("libreoffice/" + name + ".xls"))))
                .isEqualTo(expected);
    }

    /** All that was read, but for the digest of the bytes. */
    private static List<String> read(byte[] bytes) {
        List<String> read = new ArrayList<>();
        for (ReadTable table : new TableReader(Draft.WUHAN).read(new WorkbookReader().read("表", bytes))) {
            read.add((table.table() + " " + table.map()).replaceAll("sha256=[0-9a-f]{64}", ""));
        }
        return read;
    }

    private static byte[] legacy(byte[] original) throws IOException {
        try (Workbook from = new XSSFWorkbook(new java.io.ByteArrayInputStream(original));
                HSSFWorkbook to = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<String, CellStyle> styles = new HashMap<>();
            for (Sheet sheet : from) {
                copy(sheet, to.createSheet(sheet.getSheetName()), to, styles);
            }
            to.write(out);
            return out.toByteArray();
        }
    }

    private static void copy(Sheet from, Sheet to, Workbook book, Map<String, CellStyle> styles) {
        for (CellRangeAddress merge : from.getMergedRegions()) {
            to.addMergedRegion(merge);
        }
        for (Row row : from) {
            Row copy = to.createRow(row.getRowNum());
            for (Cell cell : row) {
                Cell twin = copy.createCell(cell.getColumnIndex());
                String format = cell.getCellStyle().getDataFormatString();
                twin.setCellStyle(styles.computeIfAbsent(format, pattern -> {
                    CellStyle style = book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat(pattern));
                    return style;
                }));
                if (cell.getCellType() == CellType.NUMERIC) {
                    twin.setCellValue(cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    twin.setCellValue(cell.getStringCellValue());
                }
            }
        }
        for (int column = 0; column < 12; column++) {
            to.setColumnHidden(column, from.isColumnHidden(column));
        }
    }
}
