package jixiao.writing.copy.zip;

import java.io.ByteArrayOutputStream;

/** Writes entries and, at the end, their directory (APPNOTE.TXT 4.3). */
final class ZipWriter {
    private final ByteArrayOutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream(1024);
    private int count;

    ZipWriter(ByteArrayOutputStream out) {
        this.out = out;
    }

    void add(ZipItem item) {
        int offset = out.size();
        put4(out, 0x04034b50);
        put2(out, 20);
        common(out, item);
        put2(out, 0);
        out.writeBytes(item.rawName());
        out.write(item.data(), item.offset(), item.packed());
        list(item, offset);
        count++;
    }

    private void list(ZipItem item, int offset) {
        put4(directory, 0x02014b50);
        put2(directory, item.madeBy());
        put2(directory, 20);
        common(directory, item);
        put2(directory, item.extra().length);
        put2(directory, item.comment().length);
        put2(directory, 0);
        put2(directory, item.attributes().internal());
        put4(directory, item.attributes().external());
        put4(directory, offset);
        directory.writeBytes(item.rawName());
        directory.writeBytes(item.extra());
        directory.writeBytes(item.comment());
    }

    byte[] finish(byte[] comment) {
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        put4(out, 0x06054b50);
        put4(out, 0);
        put2(out, count);
        put2(out, count);
        put4(out, directory.size());
        put4(out, start);
        put2(out, comment.length);
        out.writeBytes(comment);
        return out.toByteArray();
    }

    private static void common(ByteArrayOutputStream out, ZipItem item) {
        put2(out, item.flags());
        put2(out, item.method());
        put4(out, item.time());
        put4(out, item.crc());
        put4(out, item.packed());
        put4(out, item.size());
        put2(out, item.rawName().length);
    }

    private static void put2(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >>> 8);
    }

    private static void put4(ByteArrayOutputStream out, int value) {
        put2(out, value);
        put2(out, value >>> 16);
    }
}
