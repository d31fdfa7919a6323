package jixiao.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * 压缩包部件: the parts of a zip package by name. The directory at the end of the file is judged against the limits before
 * anything is unpacked, and only the parts that are asked for are unpacked.
 */
final class ZipPackage {
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int WIDE_END = 0x06064b50;
    private static final int WIDE_LOCATOR = 0x07064b50;
    private static final int IN_WIDE_END = 0xFFFF;
    private static final long SMALL = 1L << 20;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private final String file;
    private final ByteBuffer bytes;
    private final Limits limits;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private record Part(long packed, long unpacked, int method, boolean encrypted, long offset, long checksum) {}

    /**
     * Reads the directory.
     *
     * @param file the name for messages
     * @param bytes the whole file
     */
    ZipPackage(String file, byte[] bytes, Limits limits) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        try {
            readDirectory(findEnd());
        } catch (IndexOutOfBoundsException broken) {
            throw Refusals.corrupt(file);
        }
    }

    /** Names of all parts, lower case, with forward slashes and none in front. */
    Set<String> names() {
        return parts.keySet();
    }

    boolean encrypted() {
        return parts.values().stream().anyMatch(Part::encrypted);
    }

    /** The unpacked bytes of a part; empty when there is no such part. */
    Optional<byte[]> part(String name) {
        Part part = parts.get(key(name));
        if (part == null) {
            return Optional.empty();
        }
        try {
            int header = Math.toIntExact(part.offset);
            if (bytes.getInt(header) != LOCAL) {
                throw Refusals.corrupt(file);
            }
            int start = header + 30 + word(header + 26) + word(header + 28);
            int packed = Math.toIntExact(part.packed);
            if (start + (long) packed > bytes.capacity()) {
                throw Refusals.corrupt(file);
            }
            byte[] content = unpack(part, start, packed);
            CRC32 checksum = new CRC32();
            checksum.update(content);
            if (checksum.getValue() != part.checksum) {
                throw Refusals.corrupt(file);
            }
            return Optional.of(content);
        } catch (IndexOutOfBoundsException | ArithmeticException | DataFormatException broken) {
            throw Refusals.corrupt(file);
        }
    }

    private byte[] unpack(Part part, int start, int packed) throws DataFormatException {
        byte[] out = new byte[Math.toIntExact(part.unpacked)];
        if (part.method == 0) {
            bytes.get(start, out, 0, Math.min(packed, out.length));
            return out;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, packed);
            int filled = 0;
            while (filled < out.length) {
                int more = inflater.inflate(out, filled, out.length - filled);
                if (more == 0) {
                    break;
                }
                filled += more;
            }
            // A part that holds more or less than its directory says was cut off or made to deceive.
            if (filled != out.length || inflater.inflate(new byte[1]) != 0) {
                throw Refusals.corrupt(file);
            }
            return out;
        } finally {
            inflater.end();
        }
    }

    private int findEnd() {
        int lowest = Math.max(0, bytes.capacity() - 22 - 0xFFFF);
        for (int at = bytes.capacity() - 22; at >= lowest; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw Refusals.corrupt(file);
    }

    private void readDirectory(int end) {
        long count = word(end + 10);
        long at = size(end + 16);
        int wide = wideEnd(end);
        if (wide >= 0 && (count == IN_WIDE_END || at == IN_ZIP64)) {
            count = bytes.getLong(wide + 32);
            at = bytes.getLong(wide + 48);
        }
        if (count < 0 || at < 0) {
            throw Refusals.corrupt(file);
        }
        if (count > limits.entries()) {
            throw Refusals.tooMany(file, "压缩包部件", count, limits.entries());
        }
        for (long each = 0; each < count; each++) {
            int here = (int) Math.min(at, Integer.MAX_VALUE - 64L);
            if (bytes.getInt(here) != CENTRAL) {
                throw Refusals.corrupt(file);
            }
            int nameLength = word(here + 28);
            byte[] name = new byte[nameLength];
            bytes.get(here + 46, name);
            Part part = part(here, nameLength);
            judge(part);
            parts.putIfAbsent(key(new String(name, StandardCharsets.UTF_8)), part);
            at = here + 46L + nameLength + word(here + 30) + word(here + 32);
        }
    }

    /** Where the 64-bit end record is, which a locator before the end record names; −1 where there is none. */
    private int wideEnd(int end) {
        int locator = end - 20;
        if (locator < 0 || bytes.getInt(locator) != WIDE_LOCATOR) {
            return -1;
        }
        int at = (int) Math.max(0, Math.min(bytes.getLong(locator + 8), Integer.MAX_VALUE - 64L));
        if (bytes.getInt(at) != WIDE_END) {
            throw Refusals.corrupt(file);
        }
        return at;
    }

    private Part part(int here, int nameLength) {
        long[] sizes = {size(here + 24), size(here + 20), size(here + 42)};
        int at = here + 46 + nameLength;
        int extrasEnd = at + word(here + 30);
        while (at + 4 <= extrasEnd) {
            if (word(at) == 1) {
                int value = at + 4;
                for (int each = 0; each < sizes.length && value + 8 <= extrasEnd; each++) {
                    if (sizes[each] == IN_ZIP64) {
                        sizes[each] = bytes.getLong(value);
                        value += 8;
                    }
                }
            }
            at += 4 + word(at + 2);
        }
        boolean encrypted = (word(here + 8) & 1) != 0;
        return new Part(sizes[1], sizes[0], word(here + 10), encrypted, sizes[2], size(here + 16));
    }

    private void judge(Part part) {
        if (part.unpacked < 0 || part.packed < 0 || part.offset < 0 || part.method != 0 && part.method != 8) {
            throw Refusals.corrupt(file);
        }
        boolean swollen = part.unpacked > SMALL && part.unpacked / Math.max(1, part.packed) > limits.ratio();
        if (part.unpacked > limits.entryBytes() || swollen) {
            throw Refusals.swollen(file, part.unpacked, limits);
        }
    }

    private int word(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private long size(int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }
}
