package jixiao.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * 压缩的文档: a text as gzip, whose check sum tells when a byte of it was changed. It is packed once, where it arises, and
 * stands so in memory, on disk and in the store. Immutable.
 */
public final class Packed {
    private static final int MOST = 1032;

    private final byte[] gzip;

    private Packed(byte[] gzip) {
        this.gzip = gzip;
    }

    /** A text packed; {@code text} may be empty and is never null. */
    public static Packed of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of a text in UTF-8. */
    public static Packed of(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (OutputStream out = new Fast(bytes)) {
            out.write(text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Packed(bytes.toByteArray());
    }

    /** What {@link #gzip} gave, unseen. */
    public static Packed again(byte[] gzip) {
        return new Packed(Objects.requireNonNull(gzip));
    }

    /**
     * What the store kept.
     *
     * @throws Database.DamagedStore when the bytes are not what was written
     */
    static Packed kept(byte[] gzip) {
        Packed packed = new Packed(gzip);
        packed.bytes();
        return packed;
    }

    /** As fast as it packs: a third more bytes than usual for a quarter of the time. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** The bytes as they are stored; not to be changed. */
    public byte[] gzip() {
        return gzip;
    }

    /** The text's bytes in UTF-8, unpacked anew each time. */
    public byte[] bytes() {
        byte[] bytes = new byte[length()];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), 8192)) {
            // The check sum is looked at when the end is reached.
            if (in.readNBytes(bytes, 0, bytes.length) == bytes.length && in.read() < 0) {
                return bytes;
            }
            throw new Database.DamagedStore();
        } catch (IOException changed) {
            throw new Database.DamagedStore();
        }
    }

    /** How long the text is, as the last four bytes say; no byte packed comes to more than {@link #MOST} (RFC 1952, 2.3.1). */
    private int length() {
        int at = gzip.length - Integer.BYTES;
        int length = at < 0
                ? -1
                : ByteBuffer.wrap(gzip).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
        if (length < 0 || length > (long) MOST * gzip.length) {
            throw new Database.DamagedStore();
        }
        return length;
    }

    /** The text again. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed packed && Arrays.equals(gzip, packed.gzip);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(gzip);
    }

    @Override
    public String toString() {
        return text();
    }
}
