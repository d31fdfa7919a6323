package jixiao.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 《分单位明细》: formulas that stay live and come to what the engine says. */
class UnitDetailTest {
    private static final int UNIT = 3;
    private static final int DONE = 8;
    private static final int DIFFERENCE = 12;

    @TempDir
    private Path folder;

    private XSSFWorkbook book() throws IOException {
        Path in = folder.resolve("in");
        Books.example(in);
        // A unit without funds, one without an actual, one that says 完成率, one that lacks lines.
        Books.of(in, "丁街道", "便民服务", "50 0", "数量指标:办理件数|5件|4件|20", "满意度指标:群众满意度|≥90%|10%|10");
        Books.of(in, "戊街道", "便民服务", "200 150", "数量指标:办理件数|5件|80%|20", "质量指标:办理规范率|≥95%||10");
        Books.of(in, "己街道", "便民服务", "70 0.5", "数量指标:办理件数|0件|0件|20", "数量指标:零星件数|0件|0件|0");
        try (InputStream bytes = Files.newInputStream(
                Rolled.one(folder.resolve("out"), in).written().orElseThrow())) {
            return new XSSFWorkbook(bytes);
        }
    }

    @Test
    @DisplayName("每个公式重算出来就是引擎的数;每个差额都是0")
    void formulasAreLive() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet sheet = book.getSheet("分单位明细");
            Map<String, Double> cached = new HashMap<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        cached.put(cell.getAddress().toString(), cell.getNumericCellValue());
                    }
                }
            }
            assertThat(cached).hasSizeGreaterThan(60);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            cached.forEach((address, value) -> {
                Cell cell = sheet.getRow(new org.apache.poi.ss.util.CellAddress(address).getRow())
                        .getCell(new org.apache.poi.ss.util.CellAddress(address).getColumn());
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as(address + " " + cell.getCellFormula())
                        .isCloseTo(value, within(1e-9));
                if (cell.getColumnIndex() == DIFFERENCE) {
                    assertThat(value).isZero();
                }
            });
        }
    }

    @Test
    @DisplayName("改一个单位的数:汇总数随之而变,差额不再为0")
    void changedNumbersAreFollowed() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet sheet = book.getSheet("分单位明细");
            Row changed = null;
            Row total = null;
            for (Row row : sheet) {
                boolean pieces =
                        row.getCell(1) != null && row.getCell(1).toString().equals("群众满意度");
                changed = pieces && row.getCell(UNIT).toString().equals("乙街道") ? row : changed;
                total = pieces && row.getCell(UNIT).toString().equals("汇总数") ? row : total;
            }
            // 85.5 % − (95 % − 85 %)×300÷1000 = 82.5 %
            changed.getCell(DONE).setCellValue(0.85);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(total.getCell(DONE)).getNumberValue()).isCloseTo(0.825, within(1e-9));
            assertThat(evaluator.evaluate(total.getCell(DIFFERENCE)).getNumberValue())
                    .isCloseTo(0.03, within(1e-9));
        }
    }
}
