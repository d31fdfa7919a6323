package jixiao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.InputProblem;
import jixiao.text.Normal;

/** 稀疏网格: a grid that holds only cells with content, however far apart they stand. */
public final class CellGrid implements Grid {
    private final String name;
    private final boolean hidden;
    private final Map<Integer, List<GridCell>> rows;
    private final List<Region> merges;
    private final Merges covering;
    private final List<GridCell> covered = new ArrayList<>();
    private final Map<Long, String> notes;
    private final Addresses addresses;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final int height;
    private final int width;

    /** Where a person finds a position; empty for its A1 address. */
    interface Addresses {
        String of(int row, int column);
    }

    private CellGrid(Builder from) {
        name = from.name;
        hidden = from.hidden;
        merges = List.copyOf(from.merges);
        notes = Map.copyOf(from.notes);
        addresses = from.addresses;
        hiddenRows = from.hiddenRows;
        hiddenColumns = from.hiddenColumns;
        height = from.rows.keySet().stream().mapToInt(row -> row + 1).max().orElse(0);
        covering = Merges.of(merges, from.tally);
        rows = new HashMap<>();
        from.rows.forEach((row, cells) -> rows.put(row, seen(from.once(cells))));
        from.rows
                .values()
                .forEach(cells -> cells.stream().filter(this::isCovered).forEach(covered::add));
        covered.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        int content = rows.values().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + 1)
                .max()
                .orElse(0);
        int merged = merges.stream()
                .filter(merge -> merge.firstRow() < height)
                .mapToInt(merge -> merge.lastColumn() + 1)
                .max()
                .orElse(0);
        width = Math.max(content, merged);
    }

    /** Merges that cover a row, as far down as there is content. */
    private List<Region> covering(int row) {
        return row < height ? covering.at(row) : List.of();
    }

    private List<GridCell> seen(List<GridCell> cells) {
        return cells.stream().filter(this::isSeen).toList();
    }

    private boolean isSeen(GridCell cell) {
        return merge(cell.row(), cell.column())
                .map(merge -> merge.firstRow() == cell.row() && merge.firstColumn() == cell.column())
                .orElse(true);
    }

    private boolean isCovered(GridCell cell) {
        return !isSeen(cell)
                && !cell.isBlank()
                && !Normal.text(cell.text())
                        .equals(Normal.text(cell(cell.row(), cell.column()).text()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public int rows() {
        return height;
    }

    @Override
    public int columns() {
        return width;
    }

    @Override
    public GridCell cell(int row, int column) {
        Optional<Region> merge = merge(row, column);
        int top = merge.map(Region::firstRow).orElse(row);
        int left = merge.map(Region::firstColumn).orElse(column);
        List<GridCell> cells = row(top);
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            GridCell cell = cells.get(middle);
            if (cell.column() == left) {
                return cell;
            }
            if (cell.column() < left) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return CellText.blank(top, left).at(addresses.of(top, left));
    }

    @Override
    public List<GridCell> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    @Override
    public List<GridCell> seen(int row) {
        List<GridCell> own = row(row);
        List<GridCell> seen = null;
        for (Region merge : covering(row)) {
            if (merge.firstRow() < row) {
                GridCell above = cell(merge.firstRow(), merge.firstColumn());
                if (above.kind() != Kind.BLANK) {
                    seen = seen == null ? new ArrayList<>(own) : seen;
                    seen.add(above);
                }
            }
        }
        if (seen == null) {
            return own;
        }
        seen.sort(Comparator.comparingInt(GridCell::column));
        return seen;
    }

    @Override
    public Optional<Region> merge(int row, int column) {
        List<Region> covering = covering(row);
        for (int at = 0; at < covering.size(); at++) {
            if (covering.get(at).covers(row, column)) {
                return Optional.of(covering.get(at));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Region> merges() {
        return merges;
    }

    @Override
    public List<GridCell> covered() {
        return Collections.unmodifiableList(covered);
    }

    @Override
    public Optional<String> note(int row, int column) {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Region> merge = merge(row, column);
        int top = merge.map(Region::firstRow).orElse(row);
        int left = merge.map(Region::firstColumn).orElse(column);
        return Optional.ofNullable(notes.get(key(top, left)));
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    @Override
    public boolean rowHidden(int row) {
        return hiddenRows.get(row);
    }

    @Override
    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** Takes the cells of one worksheet as they are met and counts them against the limits of the workbook. */
    public static final class Builder {
        private final String name;
        private final boolean hidden;
        private final Tally tally;
        private final Map<Integer, List<GridCell>> rows = new HashMap<>();
        private final List<Region> merges = new ArrayList<>();
        private final Map<Long, String> notes = new HashMap<>();
        private final Addresses addresses;
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();

        public Builder(String name, boolean hidden, Tally tally) {
            this(name, hidden, tally, (row, column) -> "");
        }

        /** A sheet whose cells a person finds otherwise than by A1 addresses. */
        public Builder(String name, boolean hidden, Tally tally, Addresses addresses) {
            this.addresses = addresses;
            this.name = name;
            this.hidden = hidden;
            this.tally = tally;
            tally.sheet(name);
        }

        public void add(GridCell cell) {
            if (cell.kind() == Kind.BLANK || cell.isBlank() && cell.kind() == Kind.TEXT) {
                return;
            }
            tally.cell();
            rows.computeIfAbsent(cell.row(), none -> new ArrayList<>())
                    .add(cell.at(addresses.of(cell.row(), cell.column())));
        }

        /** A region whose ends stand the wrong way round is turned; one that leaves the sheet is none. */
        public void merge(Region given) {
            Region region = new Region(
                    Math.min(given.firstRow(), given.lastRow()),
                    Math.max(given.firstRow(), given.lastRow()),
                    Math.min(given.firstColumn(), given.lastColumn()),
                    Math.max(given.firstColumn(), given.lastColumn()));
            boolean several = region.lastRow() > region.firstRow() || region.lastColumn() > region.firstColumn();
            boolean within = region.firstRow() >= 0
                    && region.firstColumn() >= 0
                    && region.lastRow() < 1_048_576
                    && region.lastColumn() < 16_384;
            if (several && within) {
                tally.merge();
                merges.add(region);
            }
        }

        /** The cells of a row from left to right; which of two in one place holds nobody can say. */
        private List<GridCell> once(List<GridCell> cells) {
            cells.sort(Comparator.comparingInt(GridCell::column));
            for (int at = 1; at < cells.size(); at++) {
                if (cells.get(at).column() == cells.get(at - 1).column()) {
                    throw Refusals.twice(tally.file(), name, cells.get(at).address());
                }
            }
            return cells;
        }

        /** The refusal of a cell whose text the workbook does not hold. */
        public InputProblem lostText(int row, int column) {
            return Refusals.lostText(
                    tally.file(), name, CellText.blank(row, column).address());
        }

        public void note(int row, int column, String text) {
            notes.putIfAbsent(key(row, column), text);
        }

        public void hideRow(int row) {
            hiddenRows.set(row);
        }

        public void hideColumns(int first, int last) {
            hiddenColumns.set(first, Math.min(last, 16_383) + 1);
        }

        public CellGrid build() {
            return new CellGrid(this);
        }
    }
}
