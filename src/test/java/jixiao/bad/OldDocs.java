package jixiao.bad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Documents of Word 97 to 2003 with something broken in them, and what else bears their names. */
final class OldDocs {
    private static final Path GOOD = Path.of("src/test/resources/doc");

    /** What begins a document, and the row definitions in it. */
    private static final byte[] MAGIC = {(byte) 0xEC, (byte) 0xA5};

    private static final byte[] ROW = {0x08, (byte) 0xD6};

    private OldDocs() {}

    static void add(Map<String, byte[]> files) {
        byte[] table = good("dressed-project");
        byte[] shapes = good("shapes");
        files.put("doc-cut.doc", Arrays.copyOf(table, table.length / 2));
        files.put("doc-cut-head.doc", Arrays.copyOf(table, 700));
        files.put("doc-95.doc", changed(table, MAGIC, 0, 0xDC, 0xA5, 0x68, 0));
        files.put("doc-no-magic.doc", changed(table, MAGIC, 0, 0, 0));
        files.put("doc-6.doc", changed(table, MAGIC, 2, 0x65, 0));
        files.put("doc-no-text-table.doc", changed(table, wide("1Table"), 0, '7'));
        files.put("doc-no-pieces.doc", noPieces(table));
        files.put("doc-no-table.doc", good("no-table"));
        files.put("doc-cell-lost.doc", changed(shapes, ROW, 4, 1));
        files.put("doc-no-widths.doc", flat(shapes));
        files.put("doc-field-open.doc", changed(shapes, new byte[] {0x15, 0, (byte) 0x75, (byte) 0x98}, 0, ' '));
        files.put("doc-wordless.doc", good("wordless"));
        text(files, "rtf.doc", "{\\rtf1\\ansi 自评}");
        text(
                files,
                "word-2003.doc",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument"
                        + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>");
        text(files, "text.doc", "本单位2024年度绩效自评情况如下。");
        byte[] early = new byte[64];
        early[0] = (byte) 0xDB;
        early[1] = (byte) 0xA5;
        files.put("word-2.doc", early);
        files.put("ofd.ofd", Book.zip(Map.of("OFD.xml", bytes("<ofd:OFD/>")), false));
        files.put("odt.wps", Book.zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text")), false));
    }

    private static byte[] good(String name) {
        try {
            return Files.readAllBytes(GOOD.resolve(name + ".doc"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** With bytes changed so far after each place where others stand. */
    private static byte[] changed(byte[] bytes, byte[] where, int after, int... values) {
        byte[] changed = bytes.clone();
        int found = 0;
        for (int at = 0; at + where.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + where.length, where, 0, where.length)) {
                found++;
                for (int value = 0; value < values.length; value++) {
                    changed[at + after + value] = (byte) values[value];
                }
            }
        }
        if (found == 0) {
            throw new IllegalStateException("nothing to change");
        }
        return changed;
    }

    /** Every cell of every row begins and ends where the row does. */
    private static byte[] flat(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int at = 0; at + 5 < bytes.length; at++) {
            if (bytes[at] == ROW[0] && bytes[at + 1] == ROW[1]) {
                Arrays.fill(changed, at + 5, at + 5 + 2 * (bytes[at + 4] + 1), (byte) 0);
            }
        }
        return changed;
    }

    /** Where the table of text pieces stands is far outside. */
    private static byte[] noPieces(byte[] bytes) {
        int head = 0;
        while (bytes[head] != MAGIC[0] || bytes[head + 1] != MAGIC[1]) {
            head++;
        }
        byte[] changed = bytes.clone();
        Arrays.fill(changed, head + 0x1A2, head + 0x1AA, (byte) 0x7F);
        return changed;
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, bytes(text));
    }
}
