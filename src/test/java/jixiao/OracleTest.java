package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jixiao.model.Form;
import jixiao.review.Progress;
import jixiao.review.Review;
import jixiao.review.ReviewOptions;
import jixiao.rollup.Books;
import jixiao.rollup.Rollup;
import jixiao.rollup.RollupOptions;
import jixiao.writing.form.Printing;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 三方对数: for every kind of workbook that is written, the engine's value in each formula's cell, POI's evaluation of the
 * formula, and what LibreOffice calculates without having seen any value.
 */
class OracleTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final double EXACT = 1e-9;

    @TempDir
    private static Path folder;

    /** All written workbooks by name; only those of {@code .xlsx} can be stripped of their values. */
    private static final Map<String, byte[]> BOOKS = new LinkedHashMap<>();

    /** Formulas that a unit has written itself, by the name of the copy: they are its own affair. */
    private static final Map<String, Set<String>> SUBMITTED = new HashMap<>();

    /** A formula with a value beside it, however they are written. */
    private static final Pattern VALUE_LEFT = Pattern.compile("<f\\b[^>]*(?:/>|>[^<]*</f>)\\s*<v>[^<]");

    /** By book: the values that the engine has stored in the cells of its own formulas. */
    private static final Map<String, Map<String, Double>> OURS = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        Engine wuhan = Engine.load("wuhan");
        marked(wuhan);
        FormTemplates templates = FormTemplates.shipped();
        for (String convention : List.of("wuhan", "mof-2020", "sichuan")) {
            for (Form form : Form.values()) {
                if (templates.has(List.of(convention), form)) {
                    BOOKS.put(
                            "blank-" + convention + "-" + form + ".xlsx",
                            Engine.load(convention).forms(templates).blank(Optional.of(form), Optional.of(2024), 2));
                }
            }
        }
        Path summary = folder.resolve("review");
        new Review(
                        wuhan,
                        new ReviewOptions(
                                List.of(CASES),
                                summary,
                                Optional.empty(),
                                ReviewOptions.UnitBy.BOTH,
                                2,
                                false,
                                true,
                                Optional.empty(),
                                Clock.systemUTC()),
                        Progress.SILENT)
                .run();
        BOOKS.put("review.xlsx", Files.readAllBytes(summary.resolve(Review.SUMMARY)));
        Books.example(folder.resolve("units"));
        Path made = new Rollup(
                        wuhan,
                        new RollupOptions(
                                List.of(folder.resolve("units")),
                                Optional.of(folder.resolve("rollup")),
                                "",
                                Optional.empty(),
                                "",
                                templates,
                                true))
                .run()
                .projects()
                .get(0)
                .written()
                .orElseThrow();
        BOOKS.put("aggregated.xlsx", Files.readAllBytes(made));
    }

    private static void marked(Engine wuhan) throws IOException {
        List<Path> cases;
        try (Stream<Path> files = Files.list(CASES)) {
            cases = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !file.endsWith("values.xlsx"))
                    .sorted()
                    .toList();
        }
        for (Path file : cases) {
            Engine engine = file.getFileName().toString().startsWith("sichuan") ? Engine.load("sichuan") : wuhan;
            Case opened = engine.open(file).orThrow();
            String name = file.getFileName().toString();
            Set<String> own = stored(Files.readAllBytes(file)).keySet();
            SUBMITTED.put("marked-" + name, own);
            SUBMITTED.put("accepted-" + name, own);
            BOOKS.put("marked-" + name, opened.marked(false));
            BOOKS.put("accepted-" + name, opened.marked(true));
            BOOKS.put("form-" + name, opened.form(FormTemplates.shipped(), Printing.WHOLE));
        }
    }

    /** Values of the cells with formulas as they are stored, by sheet and address; texts and errors are left out. */
    private static Map<String, Double> stored(byte[] book) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        each(book, (cell, evaluator) -> {
            if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                values.put(key(cell), cell.getNumericCellValue());
            }
        });
        return values;
    }

    /** The values that the engine has stored, each checked against POI's evaluation of the formula beside it. */
    private static Map<String, Double> ours(Map.Entry<String, byte[]> book) throws IOException {
        Map<String, Double> known = OURS.get(book.getKey());
        if (known != null) {
            return known;
        }
        Map<String, Double> values = new TreeMap<>();
        Set<String> submitted = SUBMITTED.getOrDefault(book.getKey(), Set.of());
        each(book.getValue(), (cell, evaluator) -> {
            if (cell.getCachedFormulaResultType() == CellType.NUMERIC && !submitted.contains(key(cell))) {
                double value = cell.getNumericCellValue();
                values.put(key(cell), value);
                CellValue made = evaluator.evaluate(cell);
                assertThat(made.getCellType())
                        .as(book.getKey() + " " + key(cell))
                        .isEqualTo(CellType.NUMERIC);
                assertThat(made.getNumberValue())
                        .as(book.getKey() + " " + key(cell))
                        .isCloseTo(value, within(EXACT * Math.max(1, Math.abs(value))));
            }
        });
        OURS.put(book.getKey(), values);
        return values;
    }

    private static String key(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula();
    }

    /** 每个公式. */
    private interface Visitor {
        void visit(Cell cell, FormulaEvaluator evaluator);
    }

    private static void each(byte[] book, Visitor visitor) throws IOException {
        try (Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(book))) {
            FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : opened) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            visitor.visit(cell, evaluator);
                        }
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("写出的每一种工作簿:引擎存入公式单元格的数,与 POI 按公式算出的相同")
    void engineAndPoi() throws IOException {
        int formulas = 0;
        for (Map.Entry<String, byte[]> book : BOOKS.entrySet()) {
            formulas += ours(book).size();
        }
        assertThat(formulas).isGreaterThan(500);
    }

    @Test
    @DisplayName("去掉所有公式的数,由 LibreOffice 重新计算,得出的还是引擎的数")
    void engineAndLibreOffice() throws IOException, InterruptedException {
        Assumptions.assumeTrue(LibreOffice.find().isPresent(), "本机没有 LibreOffice,未检验");
        Path in = Files.createDirectories(folder.resolve("stripped"));
        Path out = Files.createDirectories(folder.resolve("recalculated"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> book : BOOKS.entrySet()) {
            Path file = in.resolve(book.getKey());
            Files.write(file, stripped(book.getValue()));
            files.add(file);
        }
        LibreOffice.convert("xlsx", out, files);
        int formulas = 0;
        for (Map.Entry<String, byte[]> book : BOOKS.entrySet()) {
            Map<String, Double> made = byCell(stored(Files.readAllBytes(out.resolve(book.getKey()))));
            Map<String, Double> expected = byCell(ours(book));
            for (Map.Entry<String, Double> cell : expected.entrySet()) {
                String where = book.getKey() + " " + cell.getKey();
                assertThat(made).as(where).containsKey(cell.getKey());
                assertThat(made.get(cell.getKey()))
                        .as(where)
                        .isCloseTo(cell.getValue(), within(EXACT * Math.max(1, Math.abs(cell.getValue()))));
                formulas++;
            }
        }
        assertThat(formulas).isGreaterThan(500);
    }

    /** Programs write formulas in different ways; the cell says which it is. */
    private static Map<String, Double> byCell(Map<String, Double> values) {
        Map<String, Double> byCell = new TreeMap<>();
        values.forEach((key, value) -> byCell.put(key.substring(0, key.indexOf(" =")), value));
        return byCell;
    }

    private static byte[] stripped(byte[] book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file = Files.createTempFile(folder, "book", ".zip");
        Files.write(file, book);
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    part = xml.replaceAll("(<f(?: [^>]*)?>[^<]*</f>|<f(?: [^>]*)?/>)<v>[^<]*</v>", "$1")
                            .getBytes(StandardCharsets.UTF_8);
                    assertThat(VALUE_LEFT
                                    .matcher(new String(part, StandardCharsets.UTF_8))
                                    .find())
                            .as("a value is left in " + entry.getName())
                            .isFalse();
                }
                out.write(part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
