package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.LibreOffice;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another office program opens and saves what is drafted: no word is lost, whatever fonts the machine has. */
class OfficeOpensDraftsTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("各种文稿,报告两种式样:打开另存后一字不差,附表也在;打印是 A4,缺字体照样排得出")
    void whole() throws IOException, InterruptedException {
        Assumptions.assumeTrue(LibreOffice.find().isPresent(), "没有安装 LibreOffice,跳过");
        Path in = folder.resolve("in");
        Drafts.write(in, Drafts.department(), Drafts.project("泵站维修", "190.00", "8座"));
        List<Path> files = new ArrayList<>();
        for (String style : List.of("wuhan", "sichuan")) {
            Path out = folder.resolve(style);
            DraftResult made = Drafts.run(new DraftOptions(
                    List.of(in),
                    out,
                    style.equals("wuhan") ? EnumSet.allOf(DraftKind.class) : EnumSet.of(DraftKind.REPORT),
                    style,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    List.of(),
                    true,
                    true,
                    Drafts.DAY));
            assertThat(made.stopped()).isEmpty();
            try (Stream<Path> written = Files.walk(out)) {
                for (Path each : written.filter(file -> file.toString().endsWith(".docx"))
                        .sorted()
                        .toList()) {
                    files.add(Files.copy(each, folder.resolve(style + files.size() + ".docx")));
                }
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        Path saved = Files.createDirectories(folder.resolve("saved"));
        LibreOffice.convert("docx", saved, files);
        LibreOffice.convert("pdf", saved, files);
        for (Path file : files) {
            List<String> before = texts(file);
            assertThat(before).hasSizeGreaterThan(1);
            assertThat(texts(saved.resolve(file.getFileName())))
                    .as(before.get(0))
                    .isEqualTo(before);
            String name = file.getFileName().toString().replace(".docx", ".pdf");
            try (var pdf = Loader.loadPDF(saved.resolve(name).toFile())) {
                var page = pdf.getPage(0).getMediaBox();
                assertThat(Math.round(Math.min(page.getWidth(), page.getHeight())))
                        .isEqualTo(595);
            }
        }
    }

    /** Paragraphs and rows of tables, in order; without empty ones. */
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
}
