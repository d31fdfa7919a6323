package jixiao.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** 不记时间的压缩包: the same entries in the same order are the same bytes, whenever they are written. */
public final class UndatedZip implements AutoCloseable {
    /** The first day that a zip can tell. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream out;

    /** Goes to a stream, which is closed with it. */
    public UndatedZip(OutputStream out) {
        this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds an entry; its bytes are read to their end. */
    public void add(String name, InputStream bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DAY);
        out.putNextEntry(entry);
        bytes.transferTo(out);
        out.closeEntry();
    }

    /** Adds an entry of a text in UTF-8. */
    public void add(String name, String text) throws IOException {
        add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a package of zip format once more, without its times. */
    public static void rewrite(byte[] zip, OutputStream to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8);
                UndatedZip out = new UndatedZip(to)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                out.add(each.getName(), in);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
