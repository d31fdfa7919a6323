package jixiao.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    private final byte[] gzip;

    private Packed(byte[] gzip) {
        this.gzip = gzip;
    }

    /** A text packed; {@code text} may be empty and is never null. */
    public static Packed of(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (OutputStream out = new Fast(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
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
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), 8192)) {
            return in.readAllBytes();
        } catch (IOException changed) {
            throw new Database.DamagedStore();
        }
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
