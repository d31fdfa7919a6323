package jixiao.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;

/** Word 97-2003 表行的版式: where the cells of a row begin and end and how they are merged, as its end mark says. */
final class LegacyWordRow {
    private static final int OPERATION_LEFT = 0x01;
    private static final int OPERATION_GAP = 0x02;
    private static final int OPERATION_CELLS = 0x08;
    private static final int OPERATION_INSERT = 0x21;
    private static final int OPERATION_DELETE = 0x22;
    private static final int OPERATION_WIDTH = 0x23;
    private static final int OPERATION_MERGE = 0x24;
    private static final int OPERATION_SPLIT = 0x25;
    private static final int OPERATION_DOWN = 0x2B;
    private static final int CELL_BYTES = 20;

    /** Left edge, in twips; may lie left of the margin. */
    private int left;

    private int gap;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * 格的版式.
     *
     * @param width in twips
     * @param across the two bits of horizontal merging: 0 for none
     * @param down the two bits of vertical merging: 0 none, 1 goes on with the cell above, else begins
     */
    record Cell(int width, int across, int down) {}

    /** Of the properties of the mark that ends a row. */
    static LegacyWordRow of(SprmBuffer properties) {
        LegacyWordRow row = new LegacyWordRow();
        SprmIterator each = properties.iterator();
        while (each.hasNext()) {
            SprmOperation next = each.next();
            if (next.getType() == SprmOperation.TYPE_TAP) {
                row.apply(next.getOperation(), next.getGrpprl(), next.getGrpprlOffset());
            }
        }
        return row;
    }

    List<Cell> cells() {
        return cells;
    }

    int left() {
        return left;
    }

    private void apply(int operation, byte[] bytes, int at) {
        switch (operation) {
            case OPERATION_CELLS -> define(bytes, at);
            case OPERATION_GAP -> {
                left += cells.isEmpty() ? 0 : gap - LittleEndian.getShort(bytes, at);
                gap = LittleEndian.getShort(bytes, at);
            }
            case OPERATION_LEFT -> left = cells.isEmpty() ? left : LittleEndian.getShort(bytes, at) - gap;
            case OPERATION_INSERT -> {
                int first = Math.min(bytes[at] & 0xFF, cells.size());
                for (int more = bytes[at + 1] & 0xFF; more > 0; more--) {
                    cells.add(first, new Cell(LittleEndian.getShort(bytes, at + 2), 0, 0));
                }
            }
            case OPERATION_DELETE -> {
                int first = Math.min(bytes[at] & 0xFF, cells.size());
                cells.subList(first, Math.max(first, end(bytes[at + 1]))).clear();
            }
            case OPERATION_WIDTH ->
                change(bytes, at, cell -> new Cell(LittleEndian.getShort(bytes, at + 2), cell.across(), cell.down()));
            case OPERATION_MERGE -> {
                int first = bytes[at] & 0xFF;
                change(bytes, at, cell -> new Cell(cell.width(), 2, cell.down()));
                if (first < cells.size()) {
                    Cell cell = cells.get(first);
                    cells.set(first, new Cell(cell.width(), 1, cell.down()));
                }
            }
            case OPERATION_SPLIT -> change(bytes, at, cell -> new Cell(cell.width(), 0, cell.down()));
            case OPERATION_DOWN -> {
                int index = bytes[at] & 0xFF;
                if (index < cells.size()) {
                    Cell cell = cells.get(index);
                    cells.set(index, new Cell(cell.width(), cell.across(), bytes[at + 1] & 3));
                }
            }
            default -> {
                // How it looks.
            }
        }
    }

    private void define(byte[] bytes, int at) {
        cells.clear();
        int count = bytes[at] & 0xFF;
        int merges = at + 1 + 2 * (count + 1);
        left = LittleEndian.getShort(bytes, at + 1);
        // The bytes before say how long the definition is; cells beyond it have no merging.
        int end = at - 1 + LittleEndian.getUShort(bytes, at - 2);
        for (int cell = 0; cell < count; cell++) {
            int edge = at + 1 + 2 * cell;
            int flags = merges + CELL_BYTES * cell;
            int bits = flags + 2 <= Math.min(end, bytes.length) ? LittleEndian.getUShort(bytes, flags) : 0;
            cells.add(new Cell(
                    LittleEndian.getShort(bytes, edge + 2) - LittleEndian.getShort(bytes, edge),
                    bits & 3,
                    bits >> 5 & 3));
        }
    }

    private void change(byte[] bytes, int at, java.util.function.UnaryOperator<Cell> changed) {
        for (int cell = bytes[at] & 0xFF; cell < end(bytes[at + 1]); cell++) {
            cells.set(cell, changed.apply(cells.get(cell)));
        }
    }

    private int end(byte limit) {
        return Math.min(limit & 0xFF, cells.size());
    }
}
