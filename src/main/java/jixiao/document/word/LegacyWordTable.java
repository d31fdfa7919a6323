package jixiao.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jixiao.document.Block;
import jixiao.document.Block.Table;
import org.apache.poi.hwpf.sprm.SprmBuffer;

/**
 * Word 97-2003 表格: rows of cells that know their edges and nothing of columns. The edges of all rows make the columns, so
 * that a cell over several columns of another row covers them; edges nearer than a hair are one.
 */
final class LegacyWordTable {
    /** In twips, a third of a millimetre: what dragging a line by hand leaves between rows. */
    private static final int TOLERANCE = 20;

    private final String file;
    private final int number;
    private final List<Row> rows = new ArrayList<>();
    private final List<Block> within = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private List<String> texts = new ArrayList<>();

    private record Row(LegacyWordRow shape, List<String> texts) {}

    LegacyWordTable(String file, int number) {
        this.file = file;
        this.number = number;
    }

    /** A paragraph of the cell that is read. */
    void line(String text) {
        lines.add(text);
    }

    /** What stands in a cell of it and comes after it. */
    void within(List<Block> blocks) {
        within.addAll(blocks);
    }

    void endCell() {
        texts.add(WordBody.inward(lines));
        lines.clear();
    }

    /**
     * Ends a row.
     *
     * @param properties of the mark at its end
     * @param deleted whether it was deleted with changes tracked, so that nobody sees it
     */
    void endRow(SprmBuffer properties, boolean deleted) {
        LegacyWordRow shape = LegacyWordRow.of(properties);
        if (shape.cells().size() != texts.size()) {
            throw WordRefusals.doubtful(file, number, rows.size() + 1, "的格子数与文件里记的对不上");
        }
        if (!deleted) {
            rows.add(new Row(shape, texts));
        }
        texts = new ArrayList<>();
    }

    /** The table, then what stood within it. */
    List<Block> blocks() {
        if (!texts.isEmpty() || !lines.isEmpty()) {
            throw WordRefusals.doubtful(file, number, rows.size() + 1, "没有写完");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        blocks.addAll(within);
        return blocks;
    }

    private Table table() {
        List<Integer> edges = edges();
        int unmeasured = unmeasured(edges);
        if (unmeasured >= 0
                && rows.stream().mapToInt(row -> row.texts().size()).distinct().count() > 1) {
            throw WordRefusals.doubtful(file, number, unmeasured + 1, "有文字的格子没有宽度,对不上列");
        }
        WordTable table = new WordTable();
        for (Row row : rows) {
            table.row();
            if (unmeasured >= 0) {
                lay(table, row, List.of());
            } else {
                table.skip(column(edges, row.shape().left()));
                lay(table, row, edges);
            }
            table.endRow();
        }
        return new Table(0, number, table.rows(), table.cells());
    }

    /** Without edges every cell is one column. */
    private static void lay(WordTable table, Row row, List<Integer> edges) {
        int edge = row.shape().left();
        int first = 0;
        int before = 0;
        for (int at = 0; at < row.texts().size(); at++) {
            LegacyWordRow.Cell cell = row.shape().cells().get(at);
            int across = edges.isEmpty() ? 1 : column(edges, edge + cell.width()) - column(edges, edge);
            edge += cell.width();
            // A set of merged cells begins with one kind of mark and goes on with the other.
            boolean begins = before == 0 || cell.across() == first && before != first;
            first = cell.across() != 0 && begins ? cell.across() : first;
            boolean left = cell.across() != 0 && !begins;
            before = cell.across();
            if (across > 0) {
                String down = cell.down() == 0 ? "" : cell.down() == 1 ? "continue" : "restart";
                table.add(row.texts().get(at), "", across, down, left);
            }
        }
    }

    /** The row in which a cell with text has no width; −1 for none. */
    private int unmeasured(List<Integer> edges) {
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            int edge = row.shape().left();
            for (int cell = 0; cell < row.texts().size(); cell++) {
                int width = row.shape().cells().get(cell).width();
                boolean flat = column(edges, edge + width) <= column(edges, edge);
                if (width < 0 || flat && !row.texts().get(cell).isEmpty()) {
                    return at;
                }
                edge += width;
            }
        }
        return -1;
    }

    /** Where columns begin, and where the last ends. */
    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            int edge = row.shape().left();
            all.add(edge);
            for (LegacyWordRow.Cell cell : row.shape().cells()) {
                edge += cell.width();
                all.add(edge);
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > TOLERANCE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** The last column that begins at or before an edge. */
    private static int column(List<Integer> edges, int edge) {
        int at = java.util.Collections.binarySearch(edges, edge);
        return at >= 0 ? at : -at - 2;
    }
}
