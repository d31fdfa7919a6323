package jixiao.bad;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Workbooks that are cut off, incomplete, broken or made to do harm. */
final class Damaged {
    private static final int CENTRAL = 0x02014b50;

    private Damaged() {}

    static void add(Map<String, byte[]> files) {
        byte[] whole = new Book().bytes();
        files.put("cut-half.xlsx", Arrays.copyOf(whole, whole.length / 2));
        files.put("cut-end.xlsx", Arrays.copyOf(whole, whole.length - 30));
        byte[] changed = whole.clone();
        changed[indexOf(changed, "数据合格率")] ^= 1;
        files.put("wrong-checksum.xlsx", changed);
        files.put("size-lie.xlsx", directory(whole, 24, 100));
        files.put("bomb-claimed.xlsx", directory(whole, 24, 70 << 20));
        files.put("ratio-claimed.xlsx", directory(whole, 24, 60 << 20));
        files.put("zip64-end.xlsx", wideEnd(whole));
        files.put(
                "xml-utf16-no-mark.xlsx",
                new Book()
                        .part(
                                Book.SHEET,
                                new Book().sheetXml().replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16BE))
                        .bytes());
        files.put("zip-password.xlsx", flagged(whole));
        files.put("method-unknown.xlsx", method(whole));
        Book parts = new Book();
        for (int part = 0; part < 501; part++) {
            parts.part("xl/media/" + part, new byte[0]);
        }
        files.put("many-parts.xlsx", parts.bytes());
        files.put("no-relations.xlsx", new Book().without("_rels/.rels").bytes());
        files.put(
                "no-workbook.xlsx",
                new Book()
                        .part("xl/workbook.xml", "")
                        .without("xl/workbook.xml")
                        .bytes());
        files.put(
                "no-sheet-part.xlsx",
                new Book().part(Book.SHEET, "").without(Book.SHEET).bytes());
        files.put("no-sheet-list.xlsx", workbook("<sheets/>"));
        files.put(
                "sheet-twice.xlsx",
                workbook("<sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"rId1\"/></sheets><sheet name=\"自评表\""
                        + " sheetId=\"1\" r:id=\"rId1\"/>"));
        files.put(
                "sheet-unlinked.xlsx", workbook("<sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"rId9\"/></sheets>"));
        String sheet = new Book().sheetXml();
        files.put("xml-unclosed.xlsx", sheet(sheet.replace("</sheetData>", "")));
        files.put("xml-cut.xlsx", sheet(sheet.substring(0, sheet.length() / 2)));
        files.put("xml-empty.xlsx", sheet(""));
        files.put("xml-no-charset.xlsx", sheet(sheet.replace("UTF-8", "no-such-charset")));
        files.put(
                "xml-gbk-bytes.xlsx",
                new Book()
                        .part(Book.SHEET, sheet.getBytes(java.nio.charset.Charset.forName("GBK")))
                        .bytes());
        files.put("xml-control.xlsx", sheet(sheet.replace("数据合格率", "数据\u0001合格率")));
        String doctype = "?>\n<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        files.put("doctype.xlsx", sheet(sheet.replaceFirst("\\?>", java.util.regex.Matcher.quoteReplacement(doctype))));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"哈\">");
        for (int level = 1; level < 10; level++) {
            laughs.append("<!ENTITY a")
                    .append(level)
                    .append(" \"")
                    .append(("&a" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        files.put(
                "entities.xlsx",
                new Book()
                        .part("xl/sharedStrings.xml", laughs + "]><sst><si><t>&a9;</t></si></sst>")
                        .bytes());
        files.put(
                "strings-missing.xlsx",
                new Book()
                        .without("xl/sharedStrings.xml")
                        .cell("C7", "t=\"s\"", "<v>0</v>")
                        .bytes());
        files.put(
                "string-number.xlsx",
                new Book().cell("C7", "t=\"s\"", "<v>999</v>").bytes());
        files.put(
                "string-negative.xlsx",
                new Book().cell("C7", "t=\"s\"", "<v>-1</v>").bytes());
    }

    private static byte[] workbook(String content) {
        return new Book()
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + Book.MAIN + "\" xmlns:r=\"" + Book.RELATIONS + "\">" + content
                                + "</workbook>")
                .bytes();
    }

    private static byte[] sheet(String xml) {
        return new Book().part(Book.SHEET, xml).bytes();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /** The same file whose directory says something else about its last part, the worksheet. */
    private static byte[] directory(byte[] whole, int field, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(lastEntry(bytes) + field, value);
        return bytes.array();
    }

    private static byte[] flagged(byte[] whole) {
        ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(lastEntry(bytes) + 8, (short) 1);
        return bytes.array();
    }

    private static byte[] method(byte[] whole) {
        ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(lastEntry(bytes) + 10, (short) 99);
        return bytes.array();
    }

    private static int lastEntry(ByteBuffer bytes) {
        int at = bytes.capacity() - 46;
        while (bytes.getInt(at) != CENTRAL) {
            at--;
        }
        return at;
    }

    /** The same package whose numbers stand in the 64-bit end record (APPNOTE.TXT 4.3.14). */
    private static byte[] wideEnd(byte[] whole) {
        ByteBuffer old = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int end = whole.length - 22;
        ByteBuffer made = ByteBuffer.allocate(whole.length + 76).order(ByteOrder.LITTLE_ENDIAN);
        made.put(whole, 0, end);
        made.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        made.putLong(old.getShort(end + 10)).putLong(old.getShort(end + 10));
        made.putLong(old.getInt(end + 12)).putLong(old.getInt(end + 16));
        made.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        made.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1);
        made.putShort((short) 0);
        return made.array();
    }
}
