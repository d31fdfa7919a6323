package jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.document.Grid;
import jixiao.document.WebOf;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.model.LineScore;
import jixiao.reading.ReadTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The case workbooks as PDF by several producers: how many of their lines read as in the workbook, how many are refused with
 * a sentence, and how many are wrong, which none may be. It takes minutes and other programs:
 * {@code mvn -B test -Dtest=PdfProducersTest -Dtest.jvm=-Dpdf.producers=true}. The table goes to target/pdf-producers.md.
 */
@DisplayName("各种程序做出的 PDF")
@EnabledIfSystemProperty(named = "pdf.producers", matches = "true")
class PdfProducersTest {
    private static final String BORDERS = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
            .reduce("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>", String::concat)
            .concat("</w:tblBorders></w:tblPr>");
    private static final String RULED =
            "<style>@page{size:A4 landscape}table{border-collapse:collapse}td{border:1px solid black}</style>";

    private static final Pattern SPAN = Pattern.compile("<w:gridSpan w:val=\"(\\d+)\"/>");
    private static final Print PLAIN = new Print(24, 1440, false, "left", "top", 0, false, false);

    /** So that pages end at many places: sizes, margins, alignments, heights, with and without rows that may be parted. */
    private static final List<Print> PRINTS = List.of(
            new Print(21, 1440, false, "left", "top", 0, true, false),
            new Print(18, 1440, false, "center", "center", 0, true, false),
            new Print(24, 1440, false, "left", "center", 0, false, false),
            new Print(21, 1440, true, "left", "top", 0, true, false),
            new Print(28, 1440, false, "center", "center", 0, true, false),
            new Print(20, 1440, false, "left", "top", 0, false, true),
            new Print(22, 1440, false, "left", "center", 600, true, false),
            new Print(16, 1440, false, "left", "bottom", 0, true, false),
            new Print(32, 1440, false, "left", "top", 0, true, false),
            new Print(23, 900, false, "left", "top", 0, false, false),
            new Print(19, 700, true, "left", "top", 0, true, false));

    @TempDir
    Path folder;

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    @DisplayName("逐条与工作簿相同,或一句话拒收,没有一条读错")
    void byProducer() throws Exception {
        assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice");
        Path excel = made("excel");
        Path word = made("word");
        List<Path> workbooks = new ArrayList<>();
        List<Path> documents = new ArrayList<>();
        Path varied = made("varied");
        List<Path> others = new ArrayList<>();
        for (String name : CasesAsPdfTest.CONVENTIONS.keySet()) {
            workbooks.add(folder.resolve(name + ".xlsx"));
            CasesAsPdfTest.fit(CasesAsPdfTest.CASES.resolve(name + ".xlsx"), folder.resolve(name + ".xlsx"));
            documents.add(Files.write(folder.resolve(name + ".docx"), document(name, PLAIN)));
            for (int print = 0; print < PRINTS.size(); print++) {
                Path file = folder.resolve(name + "." + print + ".docx");
                others.add(Files.write(file, document(name, PRINTS.get(print))));
            }
        }
        LibreOffice.convert("pdf", excel, workbooks);
        LibreOffice.convert("pdf", word, documents);
        for (int from = 0; from < others.size(); from += PRINTS.size()) {
            LibreOffice.convert("pdf", varied, others.subList(from, from + PRINTS.size()));
        }
        count("Excel → LibreOffice", excel);
        count("Word → LibreOffice", word);
        count("Word → LibreOffice,另外 " + PRINTS.size() + " 种字号、边距、对齐、行高", varied);
        count("前两种 → Ghostscript", rewritten("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite"));
        count("前两种 → qpdf", rewritten("qpdf", "--object-streams=generate", "--linearize"));
        Path web = made("web");
        for (String name : CasesAsPdfTest.CONVENTIONS.keySet()) {
            Path page = Files.writeString(folder.resolve(name + ".html"), page(name), StandardCharsets.UTF_8);
            run(
                    "chromium",
                    "--headless=new",
                    "--no-sandbox",
                    "--no-pdf-header-footer",
                    "--print-to-pdf=" + web.resolve(name + ".pdf"),
                    page.toUri().toString());
        }
        count("网页 → Chromium", web);
        report();
        assertThat(wrong).isEmpty();
    }

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static List<Grid> sheets(String name) throws IOException {
        Path workbook = CasesAsPdfTest.CASES.resolve(name + ".xlsx");
        return new WorkbookReader()
                .read(workbook.getFileName().toString(), Files.readAllBytes(workbook))
                .sheets();
    }

    /** As Word writes it: the widths of all columns once and of each cell; without them LibreOffice draws lines through text. */
    private static byte[] document(String name, Print print) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Grid sheet : sheets(name)) {
            int wide = print.room() / sheet.columns();
            String grid =
                    "<w:tblGrid>" + ("<w:gridCol w:w=\"" + wide + "\"/>").repeat(sheet.columns()) + "</w:tblGrid>";
            String table = WordOf.table(sheet).replace("<w:tbl>", BORDERS + grid);
            body.append(SPAN.matcher(table)
                            .replaceAll(span -> "<w:tcW w:w=\"" + wide * Integer.parseInt(span.group(1))
                                    + "\" w:type=\"dxa\"/>" + span.group()))
                    .append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
        return WordOf.body(print.on(body.toString()));
    }

    /**
     * 版式.
     *
     * @param size of the signs, in half points
     * @param margin of the page, in twips
     * @param landscape whether the page is
     * @param align of the paragraphs
     * @param vertical alignment in the cells
     * @param high least height of a row in twips; 0 for as high as its text
     * @param widow whether two lines at least stay together
     * @param whole whether no row is parted
     */
    private record Print(
            int size,
            int margin,
            boolean landscape,
            String align,
            String vertical,
            int high,
            boolean widow,
            boolean whole) {
        int width() {
            return landscape ? 16838 : 11906;
        }

        int room() {
            return width() - 2 * margin;
        }

        String on(String body) {
            String row = (whole ? "<w:cantSplit/>" : "") + (high > 0 ? "<w:trHeight w:val=\"" + high + "\"/>" : "");
            return body.replace(
                                    "<w:p><w:r><w:t",
                                    "<w:p><w:pPr><w:widowControl w:val=\"" + (widow ? 1 : 0) + "\"/><w:jc w:val=\""
                                            + align + "\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"" + size
                                            + "\"/></w:rPr><w:t")
                            .replace("</w:tcPr>", "<w:vAlign w:val=\"" + vertical + "\"/></w:tcPr>")
                            .replace("<w:tr>", "<w:tr><w:trPr>" + row + "</w:trPr>")
                    + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"" + width() + "\" w:h=\"" + (landscape ? 11906 : 16838)
                    + "\"" + (landscape ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + margin
                    + "\" w:right=\"" + margin + "\" w:bottom=\"" + margin + "\" w:left=\"" + margin
                    + "\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>";
        }
    }

    private static String page(String name) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Grid sheet : sheets(name)) {
            body.append(WebOf.table(sheet)).append("<p style=\"break-after:page\"></p>");
        }
        return WebOf.page(RULED + body);
    }

    /** Those of the office program, written anew by another; nothing where that is not installed. */
    private Path rewritten(String program, String... options) throws Exception {
        Path out = made(program);
        for (String kind : List.of("excel", "word")) {
            for (String name : CasesAsPdfTest.CONVENTIONS.keySet()) {
                Path from = folder.resolve(kind).resolve(name + ".pdf");
                Path to = out.resolve(name + "." + kind + ".pdf");
                List<String> command = new ArrayList<>(List.of(program));
                command.addAll(List.of(options));
                command.addAll(
                        program.equals("gs")
                                ? List.of("-sOutputFile=" + to, from.toString())
                                : List.of(from.toString(), to.toString()));
                run(command.toArray(String[]::new));
            }
        }
        return out;
    }

    private static void run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException notInstalled) {
            return;
        }
    }

    private void count(String producer, Path made) throws IOException {
        int[] count = counts.computeIfAbsent(producer, none -> new int[4]);
        List<Path> files;
        try (Stream<Path> all = Files.list(made)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\..*", "");
            Engine engine = Engine.load(CasesAsPdfTest.CONVENTIONS.get(name));
            List<String> expected = lines(
                    engine, engine.read("x.xlsx", Files.readAllBytes(CasesAsPdfTest.CASES.resolve(name + ".xlsx"))));
            count[0] += expected.size();
            try {
                List<String> found = lines(engine, engine.read("x.pdf", Files.readAllBytes(file)));
                List<String> lost = new ArrayList<>(expected);
                found.forEach(lost::remove);
                count[1] += expected.size() - lost.size();
                count[3] += lost.size();
                lost.forEach(line -> wrong.add(producer + " " + file.getFileName() + " " + line));
            } catch (InputProblem told) {
                count[2] += expected.size();
                System.out.println(producer + " " + file.getFileName() + ": " + told.getMessage());
            }
        }
    }

    private static List<String> lines(Engine engine, List<ReadTable> tables) {
        List<String> lines = new ArrayList<>();
        for (ReadTable table : tables) {
            for (LineScore line : engine.score(table.table()).lines()) {
                lines.add(CasesAsPdfTest.bare(
                        line.indicator().name(),
                        line.indicator().targetEntry().text(),
                        line.indicator().actual().entry().text(),
                        String.valueOf(line.weight()),
                        String.valueOf(line.score()),
                        String.valueOf(line.range())));
            }
        }
        return lines;
    }

    private void report() throws IOException {
        StringBuilder table = new StringBuilder("| 做出 PDF 的程序 | 指标行 | 相同 | 拒收 | 读错 |\n|---|---|---|---|---|\n");
        counts.forEach((producer, count) -> table.append(
                "| " + producer + " | " + count[0] + " | " + count[1] + " | " + count[2] + " | " + count[3] + " |\n"));
        System.out.println(table);
        wrong.forEach(System.out::println);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("pdf-producers.md"), table.toString());
    }
}
