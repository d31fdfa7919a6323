package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.model.Finding;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.reading.ReadTable;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The case workbooks printed to PDF: line for line the workbook's values, scores and findings, or a sentence. */
@DisplayName("同一张表打印成 PDF")
class CasesAsPdfTest {
    static final Path CASES = Path.of("src/test/resources/cases");
    static final Map<String, String> CONVENTIONS = Map.of(
            "caidian-2024-department", "wuhan",
            "caidian-2024-project-duban", "wuhan",
            "chizhou-2022-project", "mof-2020",
            "dressed-project", "wuhan",
            "jianghan-2024-department", "wuhan",
            "jianghan-2024-project-diaocha", "wuhan",
            "qingshan-2023-department", "wuhan",
            "sichuan-2023-project", "sichuan",
            "values", "wuhan");

    private static final float HIGH = 72;

    @TempDir
    static Path folder;

    /** Both ways of printing in one start of the other program. */
    @BeforeAll
    static void print() throws IOException, InterruptedException {
        assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice");
        List<Path> workbooks = new ArrayList<>();
        for (String name : CONVENTIONS.keySet()) {
            Path fitted = folder.resolve("fitted-" + name + ".xlsx");
            fit(CASES.resolve(name + ".xlsx"), fitted);
            workbooks.add(fitted);
            workbooks.add(Files.copy(CASES.resolve(name + ".xlsx"), folder.resolve("plain-" + name + ".xlsx")));
        }
        LibreOffice.convert("pdf", folder, workbooks);
    }

    @Test
    @DisplayName("调整为一页宽:逐条的目标值、完成值、分值、得分、审核发现与工作簿相同")
    void fitted() throws IOException {
        assertThat(read("fitted-")).containsExactlyInAnyOrderElementsOf(CONVENTIONS.keySet());
    }

    @Test
    @DisplayName("按原样打印:与工作簿相同,或一句话说明为什么不能读")
    void plain() throws IOException {
        // Their rows are one line high, so that what is longer is cut off; one has only short texts, columns on two
        // pages.
        assertThat(read("plain-")).containsExactly("jianghan-2024-project-diaocha");
    }

    /** Those that were read; they are the same as the workbook, line for line. */
    private static List<String> read(String way) throws IOException {
        List<String> read = new ArrayList<>();
        for (Map.Entry<String, String> each : CONVENTIONS.entrySet()) {
            Engine engine = Engine.load(each.getValue());
            Path printed = folder.resolve(way + each.getKey() + ".pdf");
            List<ReadTable> tables;
            try {
                tables = engine.read(printed.getFileName().toString(), Files.readAllBytes(printed));
            } catch (InputProblem told) {
                assertThat(told.getMessage()).contains("页").endsWith("请报送 Excel 工作簿或 Word 文档。");
                continue;
            }
            assertThat(said(engine, tables))
                    .as(each.getKey())
                    .isEqualTo(said(
                            engine, engine.read("x.xlsx", Files.readAllBytes(CASES.resolve(each.getKey() + ".xlsx")))));
            read.add(each.getKey());
        }
        return read;
    }

    static void fit(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                Workbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            for (Sheet sheet : workbook) {
                // The cases do not say how high their rows are; lines of a cell are cut off in a row of one line.
                for (Row row : sheet) {
                    row.setHeightInPoints(HIGH);
                }
                sheet.setFitToPage(true);
                sheet.getPrintSetup().setFitWidth((short) 1);
                sheet.getPrintSetup().setFitHeight((short) 0);
            }
            workbook.write(out);
        }
    }

    private static List<String> said(Engine engine, List<ReadTable> tables) {
        List<String> said = new ArrayList<>();
        for (ReadTable table : tables) {
            Judgement judgement = engine.judge(table.table());
            said.add(bare(
                    table.table().title().text(),
                    table.table().unit().text(),
                    table.table().project().text(),
                    String.valueOf(judgement.scored().total()),
                    String.valueOf(judgement.scored().totalRange())));
            for (LineScore line : judgement.scored().lines()) {
                said.add(bare(
                        line.indicator().name(),
                        line.indicator().targetEntry().text(),
                        line.indicator().actual().entry().text(),
                        String.valueOf(line.weight()),
                        String.valueOf(line.score()),
                        String.valueOf(line.range())));
            }
            judgement.findings().stream().map(Finding::code).sorted().forEach(said::add);
        }
        return said;
    }

    /** Blanks and line ends of a cell do not show in print. */
    static String bare(String... parts) {
        return String.join("|", parts).replaceAll("\\s", "");
    }
}
