package jixiao.writing.edit.xls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.writing.edit.CellRange;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Array formulas and data tables of an .xls workbook, by the records that tell their cells ([MS-XLS] 2.4.4, 2.4.313). */
public final class XlsArrays {
    private static final int BOF = 0x809;
    private static final int EOF = 0x0A;
    private static final int BOUNDSHEET = 0x85;
    private static final int ARRAY = 0x221;
    private static final int TABLE = 0x236;

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<CellRange>> found = new HashMap<>();

    private XlsArrays() {}

    /** The ranges of more than one cell, by the names of the sheets. */
    public static Map<String, List<CellRange>> of(byte[] original) throws IOException {
        try (POIFSFileSystem file = XlsRecords.prepared(original)) {
            DirectoryNode root = file.getRoot();
            try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
                XlsArrays arrays = new XlsArrays();
                arrays.scan(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
                return arrays.found;
            }
        }
    }

    /** The sheets follow the workbook's own records in the order of their names; charts stand within them. */
    private void scan(ByteBuffer in) {
        int depth = 0;
        int parts = 0;
        for (int at = 0; at + 4 <= in.limit(); at += 4 + word(in, at + 2)) {
            int kind = word(in, at);
            int body = at + 4;
            switch (kind) {
                case BOF -> parts += depth++ == 0 ? 1 : 0;
                case EOF -> depth--;
                case BOUNDSHEET -> names.add(name(in, body + 6));
                case ARRAY, TABLE -> range(in, body, parts - 2);
                default -> {
                    // Says nothing of them.
                }
            }
        }
    }

    private void range(ByteBuffer in, int at, int sheet) {
        CellRange range = new CellRange(word(in, at), in.get(at + 4) & 0xFF, word(in, at + 2), in.get(at + 5) & 0xFF);
        if (!range.isOneCell() && sheet >= 0 && sheet < names.size()) {
            found.computeIfAbsent(names.get(sheet), name -> new ArrayList<>()).add(range);
        }
    }

    private static String name(ByteBuffer in, int at) {
        boolean wide = (in.get(at + 1) & 1) != 0;
        byte[] text = new byte[(in.get(at) & 0xFF) * (wide ? 2 : 1)];
        in.get(at + 2, text);
        return new String(text, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    private static int word(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }
}
