package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.LibreOffice;
import jixiao.testing.RowsWorkbook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another office program opens and saves letters, templates and papers: nothing is lost. */
class OfficeOpensLettersTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void submissions() throws IOException {
        Assumptions.assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice,跳过");
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        // one claim of 2 for 2×40÷50 = 1.60; and forty of them
        table("某馆", 1);
        table("某局", 40);
    }

    private void table(String unit, int lines) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("2024年度项目自评表"),
                List.of("项目名称", "图书购置", "主管部门", unit, "填报日期", "2025年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                List.of("(20分)", "100", "98", "98%", "19.60"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")));
        for (int i = 1; i <= 40; i++) {
            boolean wrong = i <= lines;
            rows.add(List.of(
                    "产出指标", "数量指标", "第" + i + "类图书", "≥50套", wrong ? "40套" : "50套", "2", "2", wrong ? "采购延期" : ""));
        }
        Files.write(in.resolve(unit + ".xlsx"), RowsWorkbook.of(rows).bytes());
    }

    private Said run(String... words) {
        return Said.of(name -> WUHAN, words);
    }

    private Said letters(String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "letters",
                                out.toString(),
                                "--date",
                                "2025-03-06",
                                "--due",
                                "2025-03-20",
                                "--no",
                                "某财函〔2025〕{3}号",
                                "--bureau",
                                "某区财政局",
                                "--contact",
                                "张三",
                                "--copies-to",
                                "区审计局"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<String> texts(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(bytes)) {
            List<String> texts = new ArrayList<>();
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFParagraph paragraph) {
                    texts.add(paragraph.getText().strip());
                } else if (each instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> texts.add(String.join(
                                    "|",
                                    row.getTableCells().stream()
                                            .map(cell -> cell.getText().strip())
                                            .toList())));
                }
            }
            texts.removeIf(String::isEmpty);
            return texts;
        }
    }

    @Test
    @DisplayName("意见书:打开另存后一字不差;1项写在正文,40项列成附件;文号逐份加一;打印成 PDF 各页有页码")
    void whole() throws IOException, InterruptedException {
        run("review", in.toString(), "-o", out.toString(), "--no-copies");
        assertThat(letters().out()).contains("退回修改意见 2 份").doesNotContain("待填");
        Path first = out.resolve("意见书/第1轮");
        List<Path> files = List.of(first.resolve("某局_退回修改意见.docx"), first.resolve("某馆_退回修改意见.docx"));
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert("docx", saved, files);
        LibreOffice.convert("pdf", saved, files);
        for (Path file : files) {
            assertThat(texts(saved.resolve(file.getFileName()))).isEqualTo(texts(file));
        }
        assertThat(texts(files.get(1)))
                .contains("某财函〔2025〕4号")
                .anyMatch(text -> text.startsWith("1．「自评表」G6：“第1类图书”"))
                .noneMatch(text -> text.startsWith("附件"));
        List<String> many = texts(files.get(0));
        assertThat(many).contains("某财函〔2025〕3号", "事项共40项，逐项列在附件里。", "附件：需要修改或说明的事项清单");
        assertThat(many.stream().filter(text -> text.matches("\\d+\\|“图书购置”项目自评表\\|「自评表」G\\d+\\|“第.*应得1.60分.*")))
                .hasSize(40);
        try (var pdf = Loader.loadPDF(saved.resolve("某局_退回修改意见.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("— 1 —").contains("— " + pdf.getNumberOfPages() + " —");
            assertThat(pdf.getNumberOfPages()).isBetween(4, 8);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
    }

    @Test
    @DisplayName("模板:在别的办公软件里打开另存过的照样能用,写出的意见书一字不差")
    void template() throws IOException, InterruptedException {
        run("review", in.toString(), "-o", out.toString(), "--no-copies");
        letters();
        Path letter = out.resolve("意见书/第1轮/某局_退回修改意见.docx");
        List<String> shipped = texts(letter);
        Path own = Files.createDirectories(folder.resolve("own"));
        LibreOffice.convert(
                "docx",
                own,
                List.of(Path.of("templates/return-letter.docx"), Path.of("templates/opinion-letter.docx")));
        assertThat(letters("--templates", own.toString()).code()).isZero();
        assertThat(texts(letter)).isEqualTo(shipped);
    }

    @Test
    @DisplayName("底稿:打开重新计算、另存以后数字不变,填的照样读回")
    void paper() throws IOException, InterruptedException {
        run("review", in.toString(), "-o", out.toString(), "--no-copies", "--papers");
        Path paper = out.resolve("复核底稿.xlsx");
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert("xlsx", saved, List.of(paper));
        List<String> before = numbers(paper);
        assertThat(numbers(saved.resolve("复核底稿.xlsx"))).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(300);
        // 1.50 instead of 1.60 for the first line of 某局: 19.60 + 40×1.60 = 83.60 becomes 83.50
        try (InputStream bytes = Files.newInputStream(saved.resolve("复核底稿.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes);
                OutputStream filled = Files.newOutputStream(paper)) {
            Sheet sheet = book.getSheetAt(1);
            sheet.getRow(10).getCell(13).setCellValue(1.5);
            sheet.getRow(10).getCell(21).setCellValue("验收单少2套");
            book.write(filled);
        }
        assertThat(run("review", in.toString(), "-o", out.toString(), "--no-copies")
                        .err())
                .isEmpty();
        assertThat(new ReviewFolder(out).named("汇总").get(0)).containsEntry("复核总分", "83.50");
    }

    /** The numbers of all cells, those of formulas too, as a cell shows them. */
    private static List<String> numbers(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            var shown = new org.apache.poi.ss.usermodel.DataFormatter(java.util.Locale.ROOT);
            shown.setUseCachedValuesForFormulaCells(true);
            List<String> numbers = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        String text = shown.formatCellValue(cell);
                        if (text.matches("-?[0-9.]+%?")) {
                            numbers.add(sheet.getSheetName() + cell.getAddress() + "=" + text);
                        }
                    });
                }
            }
            return numbers;
        }
    }
}
