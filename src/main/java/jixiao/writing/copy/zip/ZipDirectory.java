package jixiao.writing.copy.zip;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;

/** The central directory of a container (APPNOTE.TXT 4.3.12 and 4.3.16), sizes of the 64-bit form included. */
record ZipDirectory(List<ZipItem> items, byte[] comment) {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int WIDE_END = 0x06064b50;
    private static final int WIDE_LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int END_SIZE = 22;
    private static final int SIZES_FOLLOW = 8;
    private static final int ZIP64_EXTRA = 1;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static ZipDirectory read(byte[] bytes) throws ZipException {
        try {
            return read(bytes, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException broken) {
            throw new ZipException("压缩包的目录已损坏");
        }
    }

    /** Where the 64-bit end record is, which a locator before the end record names. */
    private static int wideEnd(ByteBuffer in, int end) throws ZipException {
        int locator = end - LOCATOR_SIZE;
        int at = in.getInt(locator) == WIDE_LOCATOR ? Math.toIntExact(in.getLong(locator + 8)) : -1;
        if (at < 0 || in.getInt(at) != WIDE_END) {
            throw new ZipException("压缩包的目录已损坏");
        }
        return at;
    }

    private static ZipDirectory read(byte[] bytes, ByteBuffer in) throws ZipException {
        int end = findEnd(in);
        int count = in.getShort(end + 10) & 0xFFFF;
        int size = in.getInt(end + 12);
        int start = in.getInt(end + 16);
        if (count == 0xFFFF || start == -1) {
            int wide = wideEnd(in, end);
            count = Math.toIntExact(in.getLong(wide + 32));
            size = Math.toIntExact(in.getLong(wide + 40));
            start = Math.toIntExact(in.getLong(wide + 48));
        }
        // Bytes before the container shift every offset.
        int shift = end - size - start;
        // With a 64-bit end record between them the shift is that record, not bytes before the container.
        if (shift != 0 && in.getInt(start) == ENTRY) {
            shift = 0;
        }
        in.position(start + shift);
        List<ZipItem> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(entry(bytes, in, shift));
        }
        int commentAt = end + END_SIZE;
        int commentEnd = Math.min(bytes.length, commentAt + (in.getShort(end + 20) & 0xFFFF));
        return new ZipDirectory(items, Arrays.copyOfRange(bytes, commentAt, commentEnd));
    }

    private static int findEnd(ByteBuffer in) throws ZipException {
        int last = in.capacity() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (in.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("压缩包没有目录,文件可能不完整");
    }

    private static ZipItem entry(byte[] bytes, ByteBuffer in, int shift) throws ZipException {
        int at = in.position();
        if (in.getInt(at) != ENTRY) {
            throw new ZipException("压缩包的目录已损坏");
        }
        in.position(at + 46);
        byte[] name = take(in, in.getShort(at + 28));
        byte[] extra = take(in, in.getShort(at + 30));
        byte[] comment = take(in, in.getShort(at + 32));
        long[] sizes = {in.getInt(at + 24), in.getInt(at + 20), in.getInt(at + 42)};
        byte[] kept = withoutZip64(extra, sizes);
        int local = Math.toIntExact(sizes[2]) + shift;
        int data = local + 30 + (in.getShort(local + 26) & 0xFFFF) + (in.getShort(local + 28) & 0xFFFF);
        int packed = Math.toIntExact(sizes[1]);
        if (packed < 0 || sizes[0] < 0 || data + packed > bytes.length) {
            throw new ZipException("压缩包的目录已损坏");
        }
        return new ZipItem(
                name,
                in.getShort(at + 8) & 0xFFFF & ~SIZES_FOLLOW,
                in.getShort(at + 10) & 0xFFFF,
                in.getInt(at + 12),
                in.getInt(at + 16),
                Math.toIntExact(sizes[0]),
                in.getShort(at + 4) & 0xFFFF,
                new ZipItem.Attributes(in.getShort(at + 36) & 0xFFFF, in.getInt(at + 38)),
                kept,
                comment,
                bytes,
                data,
                packed);
    }

    private static byte[] take(ByteBuffer in, short length) {
        byte[] result = new byte[length & 0xFFFF];
        in.get(result);
        return result;
    }

    /** Puts 64-bit values in the place of those of {@code sizes} that are -1, and gives the other extra fields. */
    private static byte[] withoutZip64(byte[] extra, long[] sizes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(extra.length);
        ByteBuffer in = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= 4) {
            int from = in.position();
            int id = in.getShort() & 0xFFFF;
            int next = Math.min(extra.length, in.position() + 2 + (in.getShort() & 0xFFFF));
            if (id != ZIP64_EXTRA) {
                kept.write(extra, from, next - from);
            } else {
                for (int i = 0; i < sizes.length; i++) {
                    sizes[i] = sizes[i] == -1 ? in.getLong() : sizes[i];
                }
            }
            in.position(next);
        }
        return kept.toByteArray();
    }
}
