package jixiao.writing.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The first records of an .xls, to be left out, changed or split as other programs write them. */
final class XlsStream {
    static final int EXTERNSHEET = 0x17;
    static final int FONT = 0x31;
    static final int COUNTRY = 0x8C;
    static final int XF = 0xE0;
    static final int SUPBOOK = 0x1AE;

    private XlsStream() {}

    /** One record, with its body as little-endian bytes. */
    record Rec(int kind, ByteBuffer body) {
        static Rec of(int kind, int... words) {
            ByteBuffer body = ByteBuffer.allocate(2 * words.length).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at < words.length; at++) {
                body.putShort(2 * at, (short) words[at]);
            }
            return new Rec(kind, body);
        }

        int word(int at) {
            return body.getShort(2 * at) & 0xFFFF;
        }
    }

    /** The workbook with each record of its globals replaced by those that are given for it. */
    static byte[] changed(byte[] xls, Function<Rec, Stream<Rec>> change) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            byte[] stream = file.getRoot().createDocumentInputStream("Workbook").readAllBytes();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int rest = 0;
            for (Rec each : globals(stream)) {
                rest += 4 + each.body.capacity();
                change.apply(each).forEach(made -> {
                    ByteBuffer head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
                    head.putShort((short) made.kind).putShort((short) made.body.capacity());
                    out.writeBytes(head.array());
                    out.writeBytes(made.body.array());
                });
            }
            out.write(stream, rest, stream.length - rest);
            file.getRoot().createOrUpdateDocument("Workbook", new ByteArrayInputStream(out.toByteArray()));
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            file.writeFilesystem(result);
            return result.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long count(byte[] xls, int kind) {
        long[] found = {0};
        changed(xls, each -> {
            found[0] += each.kind == kind ? 1 : 0;
            return Stream.of(each);
        });
        return found[0];
    }

    private static List<Rec> globals(byte[] stream) {
        ByteBuffer in = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        List<Rec> found = new ArrayList<>();
        int kind = -1;
        while (kind != 0x0A) {
            kind = in.getShort() & 0xFFFF;
            byte[] body = new byte[in.getShort() & 0xFFFF];
            in.get(body);
            found.add(new Rec(kind, ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN)));
        }
        return found;
    }
}
