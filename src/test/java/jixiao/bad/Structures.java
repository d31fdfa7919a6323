package jixiao.bad;

import java.util.Map;

/** Workbooks whose sheets, rows, merges and companions are unusual. */
final class Structures {
    private Structures() {}

    static void add(Map<String, byte[]> files) {
        files.put("hidden.xlsx", new Book().sheet("自评表", "hidden").bytes());
        files.put("very-hidden.xlsx", new Book().sheet("自评表", "veryHidden").bytes());
        files.put(
                "no-table.xlsx",
                new Book()
                        .part(Book.SHEET, "<worksheet xmlns=\"" + Book.MAIN + "\"><sheetData/></worksheet>")
                        .bytes());
        files.put("no-target-header.xlsx", new Book().text("D6", "计划").bytes());
        files.put("no-indicators.xlsx", without(new Book(), 7, 8, 9, 10).bytes());
        files.put(
                "cell-twice.xlsx",
                new Book()
                        .rowsAfter("<row r=\"8\"><c r=\"E8\" t=\"inlineStr\"><is><t>50%</t></is></c></row>")
                        .bytes());
        files.put(
                "row-negative.xlsx",
                new Book().rowsAfter("<row r=\"-3\"><c><v>1</v></c></row>").bytes());
        files.put(
                "row-beyond.xlsx",
                new Book()
                        .rowsAfter("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")
                        .bytes());
        files.put(
                "far-cell.xlsx",
                new Book()
                        .rowsAfter("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>远</t></is></c></row>")
                        .bytes());
        files.put(
                "cell-elsewhere.xlsx",
                new Book()
                        .empty("G9")
                        .rowsAfter("<row r=\"12\"><c r=\"G9\"><v>20</v></c></row>")
                        .bytes());
        files.put(
                "merge-to-the-end.xlsx",
                new Book().merge("H7:XFD7").number("G7", "10", 0).bytes());
        files.put("merges-overlap.xlsx", new Book().merge("D8:E8", "E8:F8").bytes());
        files.put("merge-all.xlsx", new Book().merge("A1:XFD1048576").bytes());
        files.put("merge-backwards.xlsx", new Book().merge("H12:A12").bytes());
        files.put("merge-hides.xlsx", new Book().merge("E7:E8").bytes());
        files.put(
                "external-link.xlsx",
                new Book()
                        .formula("D5", "[1]Sheet1!$A$1", "100")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                Book.relations(
                                        "worksheet worksheets/sheet1.xml",
                                        "styles styles.xml",
                                        "sharedStrings sharedStrings.xml",
                                        "externalLink externalLinks/externalLink1.xml"))
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink xmlns=\"" + Book.MAIN + "\" xmlns:r=\"" + Book.RELATIONS
                                        + "\"><externalBook r:id=\"rId1\"><sheetNames><sheetName val=\"Sheet1\"/></sheetNames></externalBook></externalLink>")
                        .part(
                                "xl/externalLinks/_rels/externalLink1.xml.rels",
                                Book.relations("externalLinkPath file:///nowhere/budget.xlsx External"))
                        .bytes());
        files.put(
                "embedded-object.xlsx",
                new Book()
                        .after(
                                "<oleObjects><oleObject progId=\"Package\" shapeId=\"1025\" r:id=\"rId1\"/></oleObjects>")
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                Book.relations("oleObject ../embeddings/oleObject1.bin"))
                        .part("xl/embeddings/oleObject1.bin", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                        .bytes());
        files.put(
                "macro.xlsm",
                new Book()
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                Book.relations(
                                        "worksheet worksheets/sheet1.xml",
                                        "styles styles.xml",
                                        "sharedStrings sharedStrings.xml",
                                        "vbaProject vbaProject.bin"))
                        .part("xl/vbaProject.bin", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                        .bytes());
        files.put("package-named.xls", new Book().bytes());
        files.put("part-outside.xlsx", new Book().part("../../outside.txt", "外").bytes());
        StringBuilder rows = new StringBuilder();
        for (int row = 100; row < 1_100; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" s=\"3\" customFormat=\"1\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"3\"/></row>");
        }
        files.put("styled-rows.xlsx", new Book().rowsAfter(rows.toString()).bytes());
    }

    private static Book without(Book book, int... rows) {
        for (int row : rows) {
            for (char column = 'A'; column <= 'H'; column++) {
                book.empty(column + String.valueOf(row));
            }
        }
        return book;
    }
}
