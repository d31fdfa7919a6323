package jixiao.document;

import java.util.List;
import java.util.Optional;

/**
 * 读取上限: how much a submitted file may ask of the machine. What lies beyond is refused with one sentence: size of the
 * file, parts, their unpacked sizes and the ratio are judged on the raw package before anything is unpacked, cells, sheets
 * and merges while they are counted. The defaults are far above any real table.
 *
 * @param fileBytes size of the file in bytes
 * @param entryBytes size of one unpacked part in bytes
 * @param entries number of parts in the package
 * @param ratio unpacked bytes for each packed one, judged on parts above 1 MiB
 * @param cells cells with content in the whole workbook
 * @param sheets worksheets
 * @param merges merged regions in the whole workbook
 * @param pages pages of a PDF
 * @param seconds for reading and judging one file, and again for marking it
 */
public record Limits(
        long fileBytes,
        long entryBytes,
        int entries,
        int ratio,
        int cells,
        int sheets,
        int merges,
        int pages,
        int seconds) {
    /** 20 MiB a file, 64 MiB a part, 500 parts, 200 to 1, 100,000 cells, 200 sheets, 20,000 merges, 300 pages, 10 seconds. */
    public static final Limits DEFAULT = new Limits(20L << 20, 64L << 20, 500, 200, 100_000, 200, 20_000, 300, 10);

    /** For a workbook of this program's own, which grows with the number of tables: what fits into memory. */
    public static final Limits OWN = new Limits(
            1_000L << 20,
            1_900L << 20,
            100_000,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            10_000,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            600);

    /** The names by which {@link #with} knows the limits, in the order of the record; sizes are in MiB. */
    public static final List<String> NAMES =
            List.of("file", "part", "parts", "ratio", "cells", "sheets", "merges", "pages", "seconds");

    private static final int MOST_MEBIBYTES = 1_000;

    /**
     * The same with another value of one limit.
     *
     * @param name one of {@link #NAMES}
     * @param value at least 1; a size in MiB, at most 1,000
     * @return empty where there is no such limit, or the value is out of bounds
     */
    public Optional<Limits> with(String name, int value) {
        int at = NAMES.indexOf(name);
        if (at < 0 || value < 1 || at < 2 && value > MOST_MEBIBYTES) {
            return Optional.empty();
        }
        return Optional.of(new Limits(
                at == 0 ? (long) value << 20 : fileBytes,
                at == 1 ? (long) value << 20 : entryBytes,
                at == 2 ? value : entries,
                at == 3 ? value : ratio,
                at == 4 ? value : cells,
                at == 5 ? value : sheets,
                at == 6 ? value : merges,
                at == 7 ? value : pages,
                at == 8 ? value : seconds));
    }

    /** Limits for a copy of what these let in: two more sheets, more cells, and a few more parts packed in one run. */
    public Limits forCopies() {
        return new Limits(
                2 * fileBytes + (20L << 20),
                2 * entryBytes + (64L << 20),
                entries + 100,
                Integer.MAX_VALUE,
                2 * cells + 100_000,
                sheets + 10,
                2 * merges + 20_000,
                pages,
                seconds);
    }
}
