package jixiao.writing.edit.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The records of an .xls workbook as POI needs them to add to it. Other programs, and Excel too, leave out what the format
 * does not ask for: a book of references to itself, a country; or split the list of references over several records. Offsets
 * of sheets are not kept up, since POI neither reads nor keeps them.
 */
final class XlsRecords {
    private static final String STREAM = "Workbook";
    private static final int EOF = 0x0A;
    private static final int EXTERNSHEET = 0x17;
    private static final int NAME = 0x18;
    private static final int FILEPASS = 0x2F;
    private static final int BOUNDSHEET = 0x85;
    private static final int COUNTRY = 0x8C;
    private static final int SUPBOOK = 0x1AE;

    /** What belongs to a book of references: its names, caches and what continues them. */
    private static final Set<Integer> OF_SUPBOOK = Set.of(SUPBOOK, 0x23, 0x59, 0x5A, 0x3C);

    /** Telephone code of China, as Chinese Excel writes it. */
    private static final int CHINA = 86;

    /** Second word of a book of references to the workbook itself. */
    private static final int INTERNAL = 0x0401;

    private static final int LONGEST_RECORD = 8224;

    private final byte[] stream;
    private final List<Rec> globals = new ArrayList<>();
    private int rest;

    /** A record: its kind and its body. */
    private record Rec(int kind, byte[] body) {
        int word(int at) {
            return body.length < at + 2 ? -1 : buffer(body).getShort(at) & 0xFFFF;
        }
    }

    private XlsRecords(byte[] stream) {
        this.stream = stream;
        ByteBuffer in = buffer(stream);
        int at = 0;
        int kind = -1;
        while (kind != EOF && at + 4 <= stream.length) {
            kind = in.getShort(at) & 0xFFFF;
            byte[] body = new byte[Math.min(in.getShort(at + 2) & 0xFFFF, stream.length - at - 4)];
            in.get(at + 4, body);
            globals.add(new Rec(kind, body));
            at += 4 + body.length;
        }
        rest = at;
    }

    /**
     * The file with such records.
     *
     * @param original bytes of the .xls; one that the default password opens is deciphered, as Excel does without asking
     * @throws IOException when it is no such file
     */
    static POIFSFileSystem prepared(byte[] original) throws IOException {
        POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(original));
        try {
            XlsRecords records = new XlsRecords(content(file));
            if (records.has(FILEPASS)) {
                file.close();
                file = new POIFSFileSystem(new ByteArrayInputStream(deciphered(original)));
                records = new XlsRecords(content(file));
            }
            if (records.complete()) {
                file.getRoot().createOrUpdateDocument(STREAM, new ByteArrayInputStream(records.bytes()));
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private static byte[] deciphered(byte[] original) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(original), true)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] content(POIFSFileSystem file) throws IOException {
        DirectoryNode root = file.getRoot();
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM))) {
            return in.readAllBytes();
        }
    }

    /** Whether anything had to be changed. */
    private boolean complete() {
        boolean joined = joinReferences();
        boolean country = addCountry();
        boolean book = addOwnBook();
        return joined || country || book;
    }

    /** Several lists of references in a row become one: a name that is added would come to stand between them. */
    private boolean joinReferences() {
        int first = first(EXTERNSHEET);
        int end = first;
        int count = 0;
        while (first >= 0 && end < globals.size() && globals.get(end).kind == EXTERNSHEET) {
            count += Math.max(0, Math.min(globals.get(end).word(0), (globals.get(end).body.length - 2) / 6));
            end++;
        }
        if (end - first < 2 || 2 + count * 6 > LONGEST_RECORD) {
            return false;
        }
        ByteBuffer all = buffer(new byte[2 + count * 6]).putShort((short) count);
        for (Rec each : globals.subList(first, end)) {
            int own = Math.max(0, Math.min(each.word(0), (each.body.length - 2) / 6));
            all.put(each.body, 2, own * 6);
        }
        globals.subList(first, end).clear();
        globals.add(first, new Rec(EXTERNSHEET, all.array()));
        return true;
    }

    /** POI puts the first drawing behind it. */
    private boolean addCountry() {
        int sheet = last(BOUNDSHEET);
        if (has(COUNTRY) || sheet < 0) {
            return false;
        }
        byte[] body = buffer(new byte[4])
                .putShort((short) CHINA)
                .putShort((short) CHINA)
                .array();
        globals.add(sheet + 1, new Rec(COUNTRY, body));
        return true;
    }

    /** A sheet can be referred to only where the workbook is among the books of references. */
    private boolean addOwnBook() {
        boolean linked = has(SUPBOOK) || has(EXTERNSHEET) || has(NAME);
        boolean own = globals.stream().anyMatch(each -> each.kind == SUPBOOK && each.word(2) == INTERNAL);
        if (own || !linked) {
            return false;
        }
        int sheets =
                (int) globals.stream().filter(each -> each.kind == BOUNDSHEET).count();
        byte[] body = buffer(new byte[4])
                .putShort((short) sheets)
                .putShort((short) INTERNAL)
                .array();
        int at = first(SUPBOOK);
        if (at < 0) {
            at = has(EXTERNSHEET) ? first(EXTERNSHEET) : first(NAME);
        } else {
            while (at < globals.size() && OF_SUPBOOK.contains(globals.get(at).kind)) {
                at++;
            }
        }
        // At the end of the books, so that the numbers of the others stay.
        globals.add(at, new Rec(SUPBOOK, body));
        if (!has(EXTERNSHEET)) {
            globals.add(at + 1, new Rec(EXTERNSHEET, new byte[2]));
        }
        return true;
    }

    private boolean has(int kind) {
        return first(kind) >= 0;
    }

    private int first(int kind) {
        for (int at = 0; at < globals.size(); at++) {
            if (globals.get(at).kind == kind) {
                return at;
            }
        }
        return -1;
    }

    private int last(int kind) {
        for (int at = globals.size() - 1; at >= 0; at--) {
            if (globals.get(at).kind == kind) {
                return at;
            }
        }
        return -1;
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(stream.length + 64);
        for (Rec each : globals) {
            ByteBuffer head = buffer(new byte[4]).putShort((short) each.kind).putShort((short) each.body.length);
            out.writeBytes(head.array());
            out.writeBytes(each.body);
        }
        out.write(stream, rest, stream.length - rest);
        return out.toByteArray();
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
