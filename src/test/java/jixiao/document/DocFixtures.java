package jixiao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Word documents that {@code src/test/resources/doc} holds in the old format: this writes them as .docx to the folder
 * given, and {@code soffice --headless --convert-to doc --outdir src/test/resources/doc *.docx} makes them old. Tests only
 * read what is there.
 */
public final class DocFixtures {
    /** The cases that stand there as .doc. */
    public static final List<String> CASES = List.of(
            "caidian-2024-project-duban",
            "chizhou-2022-project",
            "dressed-project",
            "jianghan-2024-department",
            "sichuan-2023-project",
            "values");

    /** Long enough to be text and no title or note. */
    public static final String BETWEEN = "以上为附件,以下另起一部分,与上面的内容分开,这一句足够长,不会被当作表的标题或说明。".repeat(3);

    private static final int TWIPS = 700;

    private DocFixtures() {}

    /** Writes them to the folder that is the only argument. */
    public static void main(String[] folder) throws IOException {
        Path out = Files.createDirectories(Path.of(folder[0]));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(out.resolve(file.getKey() + ".docx"), file.getValue());
        }
    }

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : CASES) {
            byte[] workbook = Files.readAllBytes(Path.of("src/test/resources/cases", name + ".xlsx"));
            StringBuilder body = new StringBuilder();
            for (Grid sheet : new WorkbookReader().read(name, workbook).sheets()) {
                body.append(measured(WordOf.table(sheet), sheet.columns())).append(WordOf.p(BETWEEN));
            }
            files.put(name, WordOf.body(body.toString()));
        }
        files.put("shapes", WordOf.body(shapes(), numbering()));
        files.put("no-table", WordOf.body(WordOf.p("某某局2024年度整体绩效自评报告") + WordOf.p("一、基本情况")));
        files.put("wordless", WordOf.body("<w:p/><w:p/>"));
        return files;
    }

    /** The same table with its grid written out: what makes a .doc goes by widths. */
    private static String measured(String table, int columns) {
        String widths = "<w:tblPr><w:tblW w:w=\"" + columns * TWIPS + "\" w:type=\"dxa\"/>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + ("<w:gridCol w:w=\"" + TWIPS + "\"/>").repeat(columns) + "</w:tblGrid>";
        return Pattern.compile("<w:gridSpan w:val=\"(\\d+)\"/>")
                .matcher(table.replace("<w:tbl>", "<w:tbl>" + widths))
                .replaceAll(DocFixtures::cell);
    }

    private static String cell(MatchResult span) {
        return "<w:tcW w:w=\"" + Integer.parseInt(span.group(1)) * TWIPS + "\" w:type=\"dxa\"/>" + span.group();
    }

    /** What a document has beside plain tables. */
    private static String shapes() {
        String fixed = "<w:tbl><w:tblPr><w:tblW w:w=\"6000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>";
        return WordOf.p("某某局整体绩效自评表")
                + paragraph(run("前") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>" + run("后")
                        + "<w:del w:id=\"1\" w:author=\"a\""
                        + " w:date=\"2024-01-01T00:00:00Z\"><w:r><w:delText>删</w:delText></w:r></w:del><w:ins"
                        + " w:id=\"2\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\">" + run("增")
                        + "</w:ins>")
                + paragraph(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("12")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("页"))
                + paragraph("<w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>")
                + paragraph("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + run("常年"))
                + numbered("一项") + numbered("二项")
                + fixed
                + row(tc(4000, 2, "", "宽") + tc(2000, 1, "<w:vMerge w:val=\"restart\"/>", "高"))
                + row(tc(2000, 1, "", "甲") + tc(2000, 1, "", "乙") + tc(2000, 1, "<w:vMerge/>", ""))
                + row("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>" + WordOf.p("一行") + WordOf.p("二行")
                        + "</w:tc>" + tc(4000, 2, "", "尾"))
                + "</w:tbl>"
                + WordOf.p("中间")
                + fixed
                + row("<w:tc><w:tcPr><w:tcW w:w=\"6000\" w:type=\"dxa\"/><w:gridSpan w:val=\"3\"/></w:tcPr>"
                        + WordOf.p("外")
                        + "<w:tbl><w:tblPr><w:tblW w:w=\"2000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol"
                        + " w:w=\"1000\"/><w:gridCol"
                        + " w:w=\"1000\"/></w:tblGrid>" + row(tc(1000, 1, "", "里一") + tc(1000, 1, "", "里二"))
                        + "</w:tbl>" + WordOf.p("外尾") + "</w:tc>")
                + "</w:tbl>"
                + WordOf.p("完");
    }

    private static String numbered(String text) {
        return paragraph("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run(text));
    }

    private static Map<String, String> numbering() {
        return Map.of(
                "_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\""
                        + " Target=\"numbering.xml\"/></Relationships>",
                "numbering.xml",
                "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String tc(int width, int across, String properties, String text) {
        return WordOf.tc(
                "<w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"" + across + "\"/>" + properties,
                WordOf.p(text));
    }
}
