package jixiao.document.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import jixiao.document.Limits;
import jixiao.document.Refusals;

/**
 * 记录计数: cells, merges and sheets of a .xls counted in its records, before POI makes an object of each. Only the kind
 * and the length of a record are looked at: nothing else is plain where the workbook is enciphered.
 */
final class LegacyCount {
    private static final int HEAD = 6;
    /** Cells that only have a look take memory too, and real forms have many of them. */
    private static final int BLANKS = 10;

    private final String file;
    private final Limits limits;
    private long cells;
    private long blanks;
    private long merges;
    private long sheets;

    LegacyCount(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Reads the stream of records to its end, or to where it breaks off. */
    void judge(InputStream records) throws IOException {
        byte[] bytes = new byte[4];
        ByteBuffer record = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (records.readNBytes(bytes, 0, 4) == 4) {
            int length = record.getShort(2) & 0xFFFF;
            count(record.getShort(0) & 0xFFFF, length);
            records.skipNBytes(length);
        }
    }

    private void count(int type, int length) {
        switch (type) {
            // FORMULA, NUMBER, LABEL, BOOLERR, RK, LABELSST
            case 0x06, 0x203, 0x204, 0x205, 0x27E, 0xFD -> cells++;
            case 0xBD -> cells += Math.max(0, length - 6) / 6;
            case 0xBE -> blanks += Math.max(0, length - 6) / 2;
            case 0x201 -> blanks++;
            case 0xE5 -> merges += Math.max(0, length - 2) / 8;
            case 0x85 -> sheets++;
            default -> {
                // Looks, print settings and the rest.
            }
        }
        if (cells > limits.cells()) {
            throw Refusals.tooManyAtLeast(file, "有内容的单元格", limits.cells());
        }
        if (blanks > (long) BLANKS * limits.cells()) {
            throw Refusals.tooManyAtLeast(file, "空白而有格式的单元格", (long) BLANKS * limits.cells());
        }
        if (merges > limits.merges()) {
            throw Refusals.tooManyAtLeast(file, "合并区域", limits.merges());
        }
        if (sheets > limits.sheets()) {
            throw Refusals.tooManyAtLeast(file, "工作表", limits.sheets());
        }
    }
}
