package jixiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jixiao.testing.ShownBook;
import jixiao.testing.ShownBook.ShownRow;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 复核结果文件夹, as a test looks at it. */
record ReviewFolder(Path out) {
    private static final String SUMMARY = "复核汇总.xlsx";

    /** Shown texts of each sheet of the summary but 《变化》, with the links. */
    Map<String, List<String>> cells() throws IOException {
        try (InputStream bytes = Files.newInputStream(out.resolve(SUMMARY));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Map<String, List<String>> sheets = new TreeMap<>();
            DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
            book.forEach(sheet -> {
                List<String> texts = new ArrayList<>();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String link = cell.getHyperlink() == null
                                ? ""
                                : " → " + cell.getHyperlink().getAddress();
                        texts.add(cell.getAddress() + " " + shown.formatCellValue(cell) + link);
                    }
                }
                sheets.put(sheet.getSheetName(), texts);
            });
            sheets.remove("变化");
            return sheets;
        }
    }

    /** Rows of a sheet below its header, as shown texts. */
    List<List<String>> rows(String name) throws IOException {
        return ShownBook.of(out.resolve(SUMMARY)).rows(name).stream()
                .filter(row -> row.number() > 2)
                .map(ShownRow::texts)
                .toList();
    }

    /** Rows of a sheet as shown texts by their headers; those of 《汇总》 have what stands in 《汇总续》 too. */
    List<Map<String, String>> named(String name) throws IOException {
        ShownBook book = ShownBook.of(out.resolve(SUMMARY));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String part : name.equals("汇总") ? List.of(name, "汇总续") : List.of(name)) {
            Map<Integer, String> header = new TreeMap<>();
            for (ShownRow row : book.rows(part)) {
                int at = row.number() - 3;
                if (at == -1) {
                    header.putAll(row.cells());
                }
                if (at == rows.size()) {
                    rows.add(new TreeMap<>());
                }
                if (at >= 0) {
                    row.cells().forEach((column, text) -> rows.get(at).put(header.get(column), text));
                }
            }
        }
        return rows;
    }

    /** Bytes of each marked copy, in hexadecimal. */
    Map<String, String> copies() throws IOException {
        Map<String, String> copies = new TreeMap<>();
        for (Path file : files(out.resolve("标注副本"))) {
            copies.put(out.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return copies;
    }

    /** Time of change of every file, those of the program's own store among them. */
    Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (Path file : files(out)) {
            times.put(file, Files.getLastModifiedTime(file));
        }
        return times;
    }

    /** Names of the files directly in it. */
    List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    static List<Path> files(Path below) throws IOException {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
