package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jixiao.Engine;
import jixiao.LibreOffice;
import jixiao.bad.Shelf;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 公式注入: text of a submission that begins like a formula stays text in everything that is written. */
class FormulaTextTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    /** What formula-text.xlsx holds, without what may be stripped from its ends. */
    private static final List<String> TEXTS =
            List.of("=HYPERLINK(\"http://a\",\"甲\")", "+1走访企业", "-2数据合格率", "@SUM(A1)时间", "=1+1满意度", "＝1+1", "=1+1");

    /** A formula with any of these was made of the submission's texts. */
    private static final List<String> TRACES = List.of("HYPERLINK(\"http://a", "1走访", "2数据", "SUM(A1)时间", "1+1");

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void submission() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        Files.copy(Shelf.FOLDER.resolve("formula-text.xlsx"), in.resolve("formula-text.xlsx"));
    }

    private static Said run(Object... words) {
        return Said.of(name -> ENGINE, Stream.of(words).map(Object::toString).toArray(String[]::new));
    }

    /** Every workbook that is written: marked copy, official form, 复核汇总 and its marked copy. */
    private List<Path> written() throws IOException {
        assertThat(run("score", in.resolve("formula-text.xlsx"), "-o", folder.resolve("score"), "--form")
                        .code())
                .isZero();
        assertThat(run("review", in, "-o", folder.resolve("review")).code()).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !file.startsWith(in))
                    // The summary as it was last written, to know what a person changes in it.
                    .filter(file -> !file.startsWith(folder.resolve("review/.jixiao")))
                    .sorted()
                    .toList();
            assertThat(written).hasSize(4);
            return written;
        }
    }

    private static List<String> texts(Path workbook) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(TRACES)
                                    .as(workbook.getFileName() + " " + sheet.getSheetName() + " " + cell.getAddress()
                                            + " " + cell.getCellFormula())
                                    .noneMatch(cell.getCellFormula()::contains);
                        } else if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue().strip());
                        }
                    }
                }
            }
        }
        return texts;
    }

    /** The names stand as text in each workbook; the submission's own copy holds all of it. */
    private static void kept(List<Path> workbooks) throws IOException {
        for (Path workbook : workbooks) {
            List<String> texts = texts(workbook);
            String name = workbook.getFileName().toString();
            if (name.contains("_计分")) {
                assertThat(texts).as(name).containsAll(TEXTS);
            } else {
                assertThat(texts).as(name).contains(TEXTS.get(0));
            }
        }
    }

    @Test
    @DisplayName("以 = + - @、制表符、回车和全角等号开头的文字,在计分工作簿、自评表、复核汇总里都还是文字")
    void staysText() throws IOException {
        kept(written());
    }

    @Test
    @DisplayName("经 LibreOffice 另存以后也还是文字")
    void afterAnotherProgram() throws IOException, InterruptedException {
        assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice,跳过");
        List<Path> written = written();
        List<Path> plain = new ArrayList<>();
        for (Path workbook : written) {
            // Under a name that any charset passes on.
            plain.add(Files.copy(workbook, folder.resolve("workbook" + plain.size() + ".xlsx")));
        }
        Path out = Files.createDirectory(folder.resolve("out"));
        LibreOffice.convert("xlsx", out, plain);
        List<Path> again = new ArrayList<>();
        for (Path workbook : written) {
            Path own = Files.createDirectory(folder.resolve("again" + again.size()));
            again.add(Files.move(
                    out.resolve(plain.get(again.size()).getFileName()),
                    own.resolve(workbook.getFileName().toString())));
        }
        kept(again);
    }

    @Test
    @DisplayName("压缩包里的路径不会写到结果文件夹之外")
    void pathsInArchives() throws IOException {
        byte[] workbook = Files.readAllBytes(Shelf.FOLDER.resolve("correct.xlsx"));
        Path archive = in.resolve("slip.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name :
                    List.of("../../outside.xlsx", "/tmp-outside.xlsx", "..\\..\\windows.xlsx", "a/../../b.xlsx")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(workbook);
                zip.closeEntry();
            }
        }
        Path out = folder.resolve("deep/er/review");
        run("review", archive, Shelf.FOLDER.resolve("part-outside.xlsx"), "-o", out);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> outside = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(out) && !file.startsWith(in))
                    .toList();
            assertThat(outside).isEmpty();
        }
        try (Stream<Path> copies = Files.walk(out.resolve("标注副本"))) {
            // Four of the archive and the workbook beside it.
            assertThat(copies.filter(Files::isRegularFile)).hasSize(5);
        }
        assertThat(Path.of("/tmp-outside.xlsx")).doesNotExist();
    }
}
