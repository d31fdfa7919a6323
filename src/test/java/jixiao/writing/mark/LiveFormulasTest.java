package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.LibreOffice;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.reading.OwnOutput;
import jixiao.reading.ReadTable;
import jixiao.writing.mark.Submissions.Left;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 活公式: calculated by programs that know nothing of the engine. */
class LiveFormulasTest {
    private static final int WEIGHT = 9;
    private static final int SCORE = 13;

    /** 《计分说明》 and totals as POI calculates them are the engine's. */
    static void calculated(Run run) {
        Told.by(run.written(), book -> {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA && isOurs(run, cell)) {
                    double cached = cell.getNumericCellValue();
                    assertThat(points(evaluator.evaluate(cell).getNumberValue()))
                            .as(sheet.getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula())
                            .isEqualTo(points(cached));
                }
            })));
            explained(run, book);
            return 0;
        });
    }

    /** Our own sheet, and totals: a submitted workbook may hold formulas that do not work. */
    private static boolean isOurs(Run run, Cell cell) {
        return cell.getSheet().getSheetName().startsWith(OwnOutput.EXPLANATION_SHEET)
                || cell.getCellFormula().startsWith("ROUND(SUM(")
                || cell.getCellFormula().startsWith("MIN(");
    }

    /** The numbers that stand in 《计分说明》 are the engine's, line by line. */
    private static void explained(Run run, Workbook book) {
        List<String> expected = new ArrayList<>();
        for (Judgement judgement : run.judgements()) {
            expected.add(shown(judgement.scored().execution().score()));
            judgement.scored().lines().stream().map(LineScore::score).forEach(score -> expected.add(shown(score)));
            expected.add(
                    judgement.scored().hasTotal()
                            ? points(judgement.scored().total().doubleValue())
                            : "");
        }
        assertThat(scores(book)).isEqualTo(expected);
    }

    private static List<String> scores(Workbook book) {
        List<String> scores = new ArrayList<>();
        Sheet sheet = book.getSheet(OwnOutput.EXPLANATION_SHEET);
        for (Row row : sheet) {
            boolean weighed = row.getCell(WEIGHT) != null && row.getCell(WEIGHT).getCellType() == CellType.NUMERIC;
            boolean total = row.getCell(0) != null && row.getCell(0).toString().equals("合计");
            if (weighed || total) {
                Cell cell = row.getCell(SCORE);
                boolean blank = cell.getCellType() == CellType.BLANK;
                scores.add(blank ? "" : points(cell.getNumericCellValue()));
            }
        }
        return scores;
    }

    private static String shown(Optional<BigDecimal> score) {
        return score.map(value -> points(value.doubleValue())).orElse("");
    }

    private static String points(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    @DisplayName("另一程序打开并全部重算,《计分说明》各行与总分仍等于引擎的得分")
    void libreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice");
        List<Path> workbooks = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        List<Path> files = Submissions.files().stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .filter(file -> !file.toString().contains("libreoffice"))
                .toList();
        for (Path file : files) {
            Run run = Run.of(
                    Submissions.WUHAN, file.getFileName().toString(), Submissions.without(file, Left.SCORES), false);
            // Without cached values the program has to calculate; a number in .xls always has one.
            byte[] uncalculated = Submissions.changed(run.written(), book -> {
                for (Sheet sheet : book) {
                    sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA && isOurs(run, cell)) {
                            ((XSSFCell) cell).getCTCell().unsetV();
                        }
                    }));
                }
            });
            workbooks.add(Files.write(folder.resolve(runs.size() + ".xlsx"), uncalculated));
            runs.add(run);
        }
        Path out = Files.createDirectory(folder.resolve("out"));
        LibreOffice.convert("xlsx", out, workbooks);
        for (int i = 0; i < runs.size(); i++) {
            byte[] calculated = Files.readAllBytes(out.resolve(i + ".xlsx"));
            Run run = runs.get(i);
            Told.by(calculated, book -> {
                explained(run, book);
                totals(run, book);
                return 0;
            });
        }
    }

    private static void totals(Run run, Workbook book) {
        List<ReadTable> tables = run.tables();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i).table();
            var scored = run.judgements().get(i).scored();
            String place = table.claimedTotal().place().cell();
            String sheet = table.source().sheet();
            if (!place.isEmpty() && scored.hasTotal()) {
                double total = Submissions.cell(book, sheet, place).getNumericCellValue();
                assertThat(points(total)).isEqualTo(points(scored.total().doubleValue()));
            }
        }
    }
}
