package jixiao.convention;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A bureau's own convention, as an officer would write it in Excel. */
public final class OwnFolder {
    /** A number that the cell shows as a percentage. */
    record Percent(double value) {}

    /** A formula; without a saved result. */
    record Calculation(String formula) {}

    private final Path directory;
    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    public OwnFolder(Path directory, String parent) {
        this.directory = directory;
        row("说明", "项目", "内容");
        row("说明", "标题", "某市口径");
        row("说明", "继承", parent);
    }

    public static OwnFolder extendingWuhan(Path directory) {
        return new OwnFolder(directory, "wuhan");
    }

    /** One more row of a sheet. */
    public OwnFolder row(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, absent -> new ArrayList<>()).add(cells);
        return this;
    }

    /** The sheet 《参数》 with one value. */
    public OwnFolder parameter(String name, Object value) {
        return row("参数", "参数", "值", "条款", "自年度").row("参数", name, value);
    }

    OwnFolder without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public OwnFolder file(String name, String text) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(name), text);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public Convention load() {
        return save().in(Optional.of(2024));
    }

    public ConventionFile save() {
        return Conventions.load(write().toString());
    }

    /** Writes the folder without loading it. */
    public Path write() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            sheets.forEach((name, rows) -> {
                Sheet sheet = workbook.createSheet(name);
                rows.forEach(cells -> fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), cells, percent));
            });
            Files.createDirectories(directory);
            try (OutputStream out = Files.newOutputStream(directory.resolve("convention.xlsx"))) {
                workbook.write(out);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return directory;
    }

    private static void fill(Row row, Object[] cells, CellStyle percent) {
        for (int at = 0; at < cells.length; at++) {
            Cell cell = row.createCell(at);
            if (cells[at] instanceof Percent number) {
                cell.setCellValue(number.value());
                cell.setCellStyle(percent);
            } else if (cells[at] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (cells[at] instanceof Calculation calculation) {
                cell.setCellFormula(calculation.formula());
            } else {
                cell.setCellValue(String.valueOf(cells[at]));
            }
        }
    }
}
