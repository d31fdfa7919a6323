package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.document.Limits;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.drafting.bureau.BureauDrafting;
import jixiao.drafting.bureau.BureauKind;
import jixiao.drafting.bureau.BureauOptions;
import jixiao.writing.report.ReportProblem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

@DisplayName("文稿的模板:公文版式,要紧的空")
class DraftTemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path folder;

    static Stream<Path> all() throws IOException {
        return Stream.of("wuhan", "sichuan", "bureau").flatMap(style -> {
            try (Stream<Path> files = Files.list(TEMPLATES.resolve(style))) {
                return files.sorted().toList().stream();
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        });
    }

    private static OfficePackage open(Path template) throws IOException {
        return OfficePackage.open(
                Files.readAllBytes(template),
                new PackageLimits(Limits.DEFAULT.entries(), Limits.DEFAULT.entryBytes(), Limits.DEFAULT.ratio()));
    }

    private static String style(XWPFDocument document, String id) {
        XWPFStyle style = document.getStyles().getStyle(id);
        assertThat(style).as(id).isNotNull();
        return style.getCTStyle().xmlText();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @DisplayName("A4;标题2号方正小标宋居中;一、黑体,(一)楷体,正文3号仿宋,行距28磅;数字 Times New Roman;缺字体时用宋体、仿宋、楷体;页码、草稿")
    void layout(Path template) throws IOException {
        OfficePackage parts = open(template);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(template)))) {
            CTSectPr page = document.getDocument().getBody().getSectPr();
            BigInteger width = (BigInteger) page.getPgSz().getW();
            BigInteger height = (BigInteger) page.getPgSz().getH();
            // 210 mm by 297 mm, in twentieths of a point.
            assertThat(Set.of(width.intValue(), height.intValue())).containsExactlyInAnyOrder(11906, 16838);
            if (height.compareTo(width) > 0) {
                // 37 mm above, 28 mm on the left: 28 × 56.7 = 1588.
                assertThat(((BigInteger) page.getPgMar().getTop()).intValue()).isEqualTo(2098);
                assertThat(((BigInteger) page.getPgMar().getLeft()).intValue()).isEqualTo(1588);
            }
            assertThat(style(document, "Title"))
                    .contains("方正小标宋简体", "w:sz w:val=\"44\"", "w:jc w:val=\"center\"", "Times New Roman");
            assertThat(style(document, "Heading1")).contains("黑体", "Times New Roman");
            assertThat(style(document, "Heading2")).contains("楷体_GB2312", "Times New Roman");
            assertThat(style(document, "Normal")).contains("w:line=\"560\"", "w:lineRule=\"exact\"");
            assertThat(style(document, "Body"))
                    .contains("w:firstLineChars=\"200\"")
                    .doesNotContain("rFonts", "w:sz ");
        }
        assertThat(parts.text("word/styles.xml"))
                .contains("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
                        + " w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"仿宋_GB2312\"")
                .contains("<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang");
        assertThat(parts.text("word/fontTable.xml"))
                .contains("<w:font w:name=\"方正小标宋简体\"><w:altName w:val=\"宋体\"/>")
                .contains("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>")
                .contains("<w:font w:name=\"楷体_GB2312\"><w:altName w:val=\"楷体\"/>");
        assertThat(parts.text("word/footer1.xml")).contains(" PAGE ");
        assertThat(parts.text("word/header1.xml")).contains("{{?草稿}}{{草稿}}{{/草稿}}");
        // One head for all pages: no first page of its own, no even pages.
        assertThat(parts.text("word/document.xml")).doesNotContain("titlePg");
        assertThat(parts.text("word/settings.xml")).doesNotContain("evenAndOddHeaders");
    }

    @ParameterizedTest(name = "{0} 缺 {1}")
    @CsvSource({
        "statement.docx, 草稿",
        "statement.docx, 单位",
        "statement.docx, 年度",
        "department-report.docx, 草稿",
        "department-report.docx, 单位",
        "department-report.docx, 年度",
        "department-report.docx, 执行率",
        "department-report.docx, 总分",
        "project-report.docx, 草稿",
        "project-report.docx, 单位",
        "project-report.docx, 年度",
        "project-report.docx, 执行率",
        "project-report.docx, 总分",
        "proposals.docx, 草稿",
        "proposals.docx, 单位",
        "proposals.docx, 下年度",
        "proposals.docx, 建议内容",
        "rectification.docx, 草稿",
        "rectification.docx, 单位",
        "rectification.docx, 台账发现",
        "rectification.docx, 台账状态",
        "rectification.docx, 台账编号",
    })
    @DisplayName("缺少要紧的空的模板不用,说出文件和空的名字")
    void needed(String name, String slot) throws IOException {
        for (String style : List.of("wuhan", "sichuan")) {
            Path own = Files.createDirectories(folder.resolve(style));
            without(TEMPLATES.resolve(style).resolve(name), own.resolve(name), slot);
            DraftOptions plain = Drafts.options(folder, folder.resolve("out"));
            DraftOptions options = new DraftOptions(
                    plain.inputs(),
                    plain.out(),
                    EnumSet.allOf(DraftKind.class),
                    style,
                    Optional.of(own),
                    false,
                    Optional.empty(),
                    List.of(),
                    false,
                    false,
                    Drafts.DAY);
            assertThatThrownBy(() -> new Drafting(Drafts.ENGINE, options))
                    .isInstanceOf(ReportProblem.class)
                    .hasMessageContaining(name)
                    .hasMessageContaining("缺少{{" + slot + "}}");
        }
    }

    @ParameterizedTest(name = "{0} 缺 {1}")
    @CsvSource({
        "statistics.docx, 草稿", "statistics.docx, 年度", "use.docx, 草稿", "use.docx, 年度",
        "ranking.docx, 草稿", "ranking.docx, 年度", "notice.docx, 草稿", "notice.docx, 年度",
    })
    @DisplayName("财政部门的模板也一样")
    void neededByABureau(String name, String slot) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        without(TEMPLATES.resolve("bureau").resolve(name), own.resolve(name), slot);
        BureauOptions options = new BureauOptions(
                folder,
                folder.resolve("out"),
                EnumSet.allOf(BureauKind.class),
                Optional.of(own),
                "",
                LocalDate.of(2025, 3, 1),
                false);
        assertThatThrownBy(() -> new BureauDrafting(Drafts.ENGINE, options))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining(name)
                .hasMessageContaining("缺少{{" + slot + "}}");
    }

    /** A template without any mark of a name. */
    private static void without(Path template, Path into, String slot) throws IOException {
        OfficePackage document = open(template);
        for (String part : List.of("word/document.xml", "word/header1.xml")) {
            document.put(part, document.text(part).replaceAll("\\{\\{[?!/]?" + slot + "\\}\\}", ""));
        }
        Files.write(into, document.toBytes());
    }
}
