package jixiao.writing.copy.zip;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * 压缩包: entries by name, some of them replaced, added or taken away. What is not touched is copied packed, byte for
 * byte, in its order. Names are compared as parts of a workbook are: without regard to case, slash or backslash.
 */
public final class ZipContainer {
    private final Map<String, ZipItem> items = new LinkedHashMap<>();
    private final byte[] comment;

    private ZipContainer(ZipDirectory directory) {
        for (ZipItem item : directory.items()) {
            items.putIfAbsent(key(item.name()), item);
        }
        comment = directory.comment();
    }

    /** The container in these bytes; a {@link ZipException} with a Chinese clause when they are none or broken. */
    public static ZipContainer open(byte[] bytes) throws ZipException {
        return new ZipContainer(ZipDirectory.read(bytes));
    }

    /** Whether there is an entry of that name. */
    public boolean has(String name) {
        return items.containsKey(key(name));
    }

    /** Names of all entries as written, in order. */
    public Iterable<String> names() {
        return items.values().stream().map(ZipItem::name).toList();
    }

    /** Unpacked content of an entry; a {@link ZipException} when it is missing, encrypted or broken. */
    public byte[] content(String name) throws ZipException {
        ZipItem item = items.get(key(name));
        if (item == null) {
            throw new ZipException("缺少“" + name + "”");
        }
        return item.content();
    }

    /** Gives an entry this content; a new one stands at the end. */
    public void put(String name, byte[] content) {
        items.merge(key(name), ZipItem.of(name, content), (old, fresh) -> old.with(content));
    }

    /** Takes an entry away, where there is one. */
    public void remove(String name) {
        items.remove(key(name));
    }

    /** The container as it now stands. */
    public byte[] toBytes() {
        int size = comment.length + 22;
        for (ZipItem item : items.values()) {
            size += item.packed() + 2 * item.rawName().length + item.extra().length + item.comment().length + 76;
        }
        ZipWriter writer = new ZipWriter(new ByteArrayOutputStream(size));
        items.values().forEach(writer::add);
        return writer.finish(comment);
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }
}
