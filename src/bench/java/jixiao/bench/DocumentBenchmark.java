package jixiao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.reading.ReadTable;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * 文档的耗时: what reading a table of forty lines takes as .docx and as .pdf, in milliseconds of the processor, warm. Its
 * argument names files: {@code mvn -q -Pbench -DskipTests test -Dbench.main=jixiao.bench.DocumentBenchmark
 * -Dbench=forty.docx,forty.pdf}. Without files it writes the forty lines to target/forty.xlsx and target/forty.docx; an office
 * program makes .pdf of them.
 */
public final class DocumentBenchmark {
    private static final int WARM = 300;
    private static final int ROUNDS = 15;
    private static final int EACH = 20;
    private static final int COLUMNS = 8;

    private DocumentBenchmark() {}

    /** Prints the median and the best of some rounds for each file. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments[0].equals(".*")) {
            Files.write(Path.of("target/forty.xlsx"), FortyLines.workbook());
            Files.write(Path.of("target/forty.docx"), document());
            return;
        }
        Engine engine = Engine.load(Conventions.DEFAULT);
        for (String name : arguments[0].split(",")) {
            Path file = Path.of(name);
            byte[] bytes = Files.readAllBytes(file);
            String kind = file.getFileName().toString();
            for (int warm = 0; warm < WARM; warm++) {
                lines(engine.read(kind, bytes));
            }
            double[] rounds = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long begun = processor();
                for (int each = 0; each < EACH; each++) {
                    lines(engine.read(kind, bytes));
                }
                rounds[round] = (processor() - begun) / 1e6 / EACH;
            }
            Arrays.sort(rounds);
            System.out.printf(
                    "%s: %d lines, median %.2f ms, best %.2f ms of the processor%n",
                    kind, lines(engine.read(kind, bytes)), rounds[ROUNDS / 2], rounds[0]);
        }
    }

    /** The workbook's cells as a Word table, all columns in each row. */
    private static byte[] document() throws IOException {
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FortyLines.workbook()));
                XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            document.createParagraph()
                    .createRun()
                    .setText(shown.formatCellValue(sheet.getRow(0).getCell(0)));
            XWPFTable table = document.createTable(sheet.getLastRowNum(), COLUMNS);
            table.setWidth("100%");
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    String text = shown.formatCellValue(sheet.getRow(row).getCell(column));
                    table.getRow(row - 1).getCell(column).setText(text);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static int lines(List<ReadTable> tables) {
        int lines = tables.stream()
                .mapToInt(read -> read.table().indicators().size())
                .sum();
        if (lines == 0) {
            throw new IllegalStateException("no table");
        }
        return lines;
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
