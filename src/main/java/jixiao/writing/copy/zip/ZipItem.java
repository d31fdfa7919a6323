package jixiao.writing.copy.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * 条目: one entry of the container, its data as packed.
 *
 * @param rawName name as its bytes
 * @param flags general purpose flags, without the one for sizes that follow the data
 * @param method 0 stored, 8 deflated
 * @param time MS-DOS time and date
 * @param crc of the unpacked data
 * @param size unpacked, in bytes
 * @param madeBy version and system that wrote it
 * @param attributes internal (high 16 bits are unused) and external ones
 * @param extra extra fields of the directory, without the one for sizes over 4 GiB
 * @param comment comment of the entry
 * @param data holds the packed bytes from {@code offset} on
 * @param packed number of packed bytes
 */
record ZipItem(
        byte[] rawName,
        int flags,
        int method,
        int time,
        int crc,
        int size,
        int madeBy,
        Attributes attributes,
        byte[] extra,
        byte[] comment,
        byte[] data,
        int offset,
        int packed) {
    private static final int UTF8_NAMES = 0x800;
    private static final int ENCRYPTED = 1;
    /** A quarter of the time of the usual level 6 for an eighth more bytes, measured on sheets of 60 rows. */
    private static final int LEVEL = 3;

    /** Deflated data never grow more. */
    private static final int MOST_EXPANSION = 1032;

    private static final byte[] NOTHING = new byte[0];
    /** 1980-01-01: the same input gives the same output. */
    private static final int FIRST_DAY = 0x21 << 16;

    record Attributes(int internal, int external) {}

    /** A new entry with these data, deflated. */
    static ZipItem of(String name, byte[] content) {
        return new ZipItem(
                        name.getBytes(StandardCharsets.UTF_8),
                        UTF8_NAMES,
                        Deflater.DEFLATED,
                        FIRST_DAY,
                        0,
                        0,
                        20,
                        new Attributes(0, 0),
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        0,
                        0)
                .with(content);
    }

    /** The same entry with other data, deflated. */
    ZipItem with(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        Deflater deflater = new Deflater(LEVEL, true);
        byte[] out = new byte[content.length / 4 + 256];
        int length = 0;
        try {
            deflater.setInput(content);
            deflater.finish();
            while (!deflater.finished()) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                length += deflater.deflate(out, length, out.length - length);
            }
        } finally {
            deflater.end();
        }
        // Bits 1 and 2 say how hard the old data were packed.
        return new ZipItem(
                rawName,
                flags & ~6,
                Deflater.DEFLATED,
                time,
                (int) sum.getValue(),
                content.length,
                madeBy,
                attributes,
                extra,
                comment,
                out,
                0,
                length);
    }

    String name() {
        Charset charset = (flags & UTF8_NAMES) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new String(rawName, charset);
    }

    byte[] content() throws ZipException {
        if ((flags & ENCRYPTED) != 0) {
            throw new ZipException("条目“" + name() + "”已加密");
        }
        if (method == 0) {
            return checked(Arrays.copyOfRange(data, offset, offset + packed), packed);
        }
        if (method != Deflater.DEFLATED) {
            throw new ZipException("条目“" + name() + "”的压缩方法不认识");
        }
        return inflate();
    }

    private byte[] inflate() throws ZipException {
        if (size > MOST_EXPANSION * (packed + 1L)) {
            throw new ZipException("条目“" + name() + "”的数据已损坏");
        }
        Inflater inflater = new Inflater(true);
        byte[] out = new byte[size];
        int length = 0;
        try {
            inflater.setInput(data, offset, packed);
            while (length < size && !inflater.finished() && !inflater.needsInput()) {
                length += inflater.inflate(out, length, size - length);
            }
        } catch (DataFormatException broken) {
            throw new ZipException("条目“" + name() + "”的数据已损坏");
        } finally {
            inflater.end();
        }
        return checked(out, length);
    }

    private byte[] checked(byte[] content, int length) throws ZipException {
        CRC32 sum = new CRC32();
        sum.update(content);
        if (length != size || (int) sum.getValue() != crc) {
            throw new ZipException("条目“" + name() + "”的数据不完整");
        }
        return content;
    }
}
