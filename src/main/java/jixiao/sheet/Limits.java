package jixiao.sheet;

/**
 * 读取上限: how much a submitted file may ask of the machine. What lies beyond is refused with one sentence before it is
 * parsed; the defaults are far above any real table.
 *
 * @param fileBytes size of the file in bytes
 * @param entryBytes size of one unpacked part in bytes
 * @param entries number of parts in the package
 * @param ratio unpacked bytes for each packed one, judged on parts above 1 MiB
 * @param cells cells with content in the whole workbook
 * @param sheets worksheets
 * @param merges merged regions in the whole workbook
 */
public record Limits(long fileBytes, long entryBytes, int entries, int ratio, int cells, int sheets, int merges) {
    /** 20 MiB a file, 64 MiB a part, 500 parts, 200 to 1, 100,000 cells, 200 sheets, 20,000 merges. */
    public static final Limits DEFAULT = new Limits(20L << 20, 64L << 20, 500, 200, 100_000, 200, 20_000);
}
