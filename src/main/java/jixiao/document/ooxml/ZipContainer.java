package jixiao.document.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.archivers.zip.ZipShort;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * 压缩包: entries by name, some of them replaced, added or taken away. What is not touched is copied packed, byte for
 * byte, in its order; headers are normalised, so that the same input gives the same output everywhere. Names are compared
 * as parts are: without regard to case, slash or backslash.
 */
final class ZipContainer {
    /** A quarter of the time of the usual level 6 for an eighth more bytes, measured on sheets of 60 rows. */
    private static final int LEVEL = 3;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long SMALL = 1L << 20;

    /** Extra fields whose times depend on the time zone when they are written again. */
    private static final List<ZipShort> TIMES = List.of(new ZipShort(0x5455), new ZipShort(0x000A));

    private final ZipFile zip;
    private final byte[] comment;
    private final Map<String, Item> items = new LinkedHashMap<>();

    /** 条目: an entry of the container as it was, or what is to stand in its place. */
    private record Item(String name, ZipArchiveEntry entry, byte[] content) {}

    private ZipContainer(ZipFile zip, byte[] comment) {
        this.zip = zip;
        this.comment = comment;
    }

    /**
     * The container in these bytes.
     *
     * @throws PackageProblem when they are none, or its directory is broken
     * @throws PackageLimits.Exceeded when it is beyond the limits
     */
    static ZipContainer open(byte[] bytes, PackageLimits limits) {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setIgnoreLocalFileHeader(true)
                    .get();
            ZipContainer container = new ZipContainer(zip, comment(bytes));
            container.list(limits);
            return container;
        } catch (IOException | IllegalArgumentException | ArithmeticException | NegativeArraySizeException broken) {
            throw new PackageProblem("压缩包的目录已损坏或不完整", broken);
        }
    }

    private void list(PackageLimits limits) {
        int count = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            count++;
            judge(entry, limits);
            String name = new String(
                    entry.getRawName(),
                    entry.getGeneralPurposeBit().usesUTF8ForNames()
                            ? StandardCharsets.UTF_8
                            : StandardCharsets.ISO_8859_1);
            items.putIfAbsent(key(name), new Item(name, entry, null));
        }
        if (count > limits.parts()) {
            throw new PackageLimits.Exceeded(true, count);
        }
    }

    private static void judge(ZipArchiveEntry entry, PackageLimits limits) {
        long unpacked = entry.getSize();
        long packed = entry.getCompressedSize();
        if (unpacked < 0 || packed < 0) {
            throw new PackageProblem("压缩包的目录已损坏或不完整");
        }
        boolean swollen = unpacked > SMALL && unpacked / Math.max(1, packed) > limits.ratio();
        if (unpacked > limits.partBytes() || swollen) {
            throw new PackageLimits.Exceeded(false, unpacked);
        }
    }

    /** The comment at the end, which the library does not tell. */
    private static byte[] comment(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = bytes.length - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (in.getInt(at) == END) {
                int length = in.getShort(at + 20) & 0xFFFF;
                return Arrays.copyOfRange(bytes, at + END_SIZE, Math.min(bytes.length, at + END_SIZE + length));
            }
        }
        return new byte[0];
    }

    boolean encrypted() {
        return items.values().stream()
                .anyMatch(item ->
                        item.entry != null && item.entry.getGeneralPurposeBit().usesEncryption());
    }

    boolean has(String name) {
        return items.containsKey(key(name));
    }

    /** Names of all entries as written, in order. */
    List<String> names() {
        return items.values().stream().map(Item::name).toList();
    }

    /**
     * Unpacked content of an entry.
     *
     * @throws PackageProblem when it is missing, encrypted, packed by another method, or broken
     */
    byte[] content(String name) {
        Item item = items.get(key(name));
        if (item == null) {
            throw new PackageProblem("缺少“" + name + "”");
        }
        return item.content != null ? item.content : unpacked(item);
    }

    private byte[] unpacked(Item item) {
        if (item.entry.getGeneralPurposeBit().usesEncryption()) {
            throw new PackageProblem("条目“" + item.name + "”已加密");
        }
        int method = item.entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw new PackageProblem("条目“" + item.name + "”的压缩方法不认识");
        }
        try (InputStream in = zip.getInputStream(item.entry)) {
            int size = Math.toIntExact(item.entry.getSize());
            byte[] content = in.readNBytes(size);
            CRC32 sum = new CRC32();
            sum.update(content);
            // An entry that holds more or less than its directory says was cut off or made to deceive.
            if (content.length != size || in.read() >= 0 || sum.getValue() != item.entry.getCrc()) {
                throw new PackageProblem("条目“" + item.name + "”的数据不完整");
            }
            return content;
        } catch (IOException | IllegalArgumentException | ArithmeticException broken) {
            throw new PackageProblem("条目“" + item.name + "”的数据已损坏", broken);
        }
    }

    /** Gives an entry this content; a new one stands at the end. */
    void put(String name, byte[] content) {
        items.merge(
                key(name), new Item(name, null, content), (old, fresh) -> new Item(old.name, old.entry, fresh.content));
    }

    /** Takes an entry away, where there is one. */
    void remove(String name) {
        items.remove(key(name));
    }

    /** The container as it now stands. */
    byte[] toBytes() {
        // Of a channel that can go back: sizes then stand in the headers, as in what is copied.
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        long day = fixedDay();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setLevel(LEVEL);
            for (Item item : items.values()) {
                if (item.content == null) {
                    out.addRawArchiveEntry(header(item, day), zip.getRawInputStream(item.entry));
                } else {
                    ZipArchiveEntry entry = new Named(item.name);
                    entry.setTime(day);
                    entry.setSize(item.content.length);
                    out.putArchiveEntry(entry);
                    out.write(item.content);
                    out.closeArchiveEntry();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new PackageProblem("压缩包已损坏,不能照搬", broken);
        }
        return commented(Arrays.copyOf(bytes.array(), Math.toIntExact(bytes.size())));
    }

    /**
     * 1980-02-01 on the clock of the machine, which is what the format writes, wherever the machine stands; the library takes
     * its first month for one that the format cannot say.
     */
    private static long fixedDay() {
        return new GregorianCalendar(1980, Calendar.FEBRUARY, 1).getTimeInMillis();
    }

    private static ZipArchiveEntry header(Item item, long day) throws IOException {
        ZipArchiveEntry entry = new Named(item.name);
        entry.setMethod(item.entry.getMethod());
        entry.setSize(item.entry.getSize());
        entry.setCompressedSize(item.entry.getCompressedSize());
        entry.setCrc(item.entry.getCrc());
        entry.setComment(item.entry.getComment());
        entry.setInternalAttributes(item.entry.getInternalAttributes());
        entry.setExternalAttributes(item.entry.getExternalAttributes());
        entry.setTime(day);
        for (var field : item.entry.getExtraFields()) {
            if (!TIMES.contains(field.getHeaderId()) && field.getHeaderId().getValue() != 1) {
                entry.addExtraField(field);
            }
        }
        return entry;
    }

    /** With the comment put back in place of the empty one that was written. */
    private byte[] commented(byte[] written) {
        if (comment.length == 0) {
            return written;
        }
        byte[] whole = Arrays.copyOf(written, written.length + comment.length);
        System.arraycopy(comment, 0, whole, written.length, comment.length);
        whole[written.length - 2] = (byte) comment.length;
        whole[written.length - 1] = (byte) (comment.length >> 8);
        return whole;
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    /** An entry under its name as it is: the library would turn a backslash. */
    private static final class Named extends ZipArchiveEntry {
        Named(String name) {
            super("");
            setPlatform(PLATFORM_UNIX);
            setName(name);
            setPlatform(PLATFORM_FAT);
        }
    }
}
