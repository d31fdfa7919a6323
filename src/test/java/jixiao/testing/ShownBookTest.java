package jixiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 工作簿上看到的字, against POI. */
class ShownBookTest {
    /** Workbooks of several programs, and the conventions, whose cells have formats of many kinds. */
    static Stream<Path> books() {
        return Stream.of(
                Path.of("src/docs/example/department.xlsx"),
                Path.of("src/test/resources/cases/caidian-2024-project-duban.xlsx"),
                Path.of("src/test/resources/cases/jianghan-2024-department.xlsx"),
                Path.of("rules/wuhan/convention.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("books")
    @DisplayName("每张工作表每个格,与 POI 显示的相同")
    void asPoiShowsIt(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            DataFormatter shown = new DataFormatter(Locale.ROOT);
            ShownBook own = ShownBook.of(file);
            List<String> names = new ArrayList<>();
            for (Sheet sheet : book) {
                names.add(sheet.getSheetName());
                List<String> expected = new ArrayList<>();
                for (Row row : sheet) {
                    expected.add("row " + row.getRowNum());
                    row.forEach(cell -> expected.add(cell.getColumnIndex() + " " + shown.formatCellValue(cell)));
                }
                List<String> found = new ArrayList<>();
                own.rows(sheet.getSheetName()).forEach(row -> {
                    found.add("row " + row.number());
                    row.cells().forEach((column, text) -> found.add(column + " " + text));
                });
                assertThat(found).as(sheet.getSheetName()).isEqualTo(expected);
            }
            assertThat(own.names()).isEqualTo(names);
        }
    }
}
