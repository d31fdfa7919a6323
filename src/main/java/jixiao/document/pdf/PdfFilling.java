package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jixiao.document.pdf.PdfTable.Cell;

/** 填格: text put into the cells that hold its middle, and the doubts that its position raises. */
final class PdfFilling {
    private static final double TOUCHING = 0.12;
    /** Share of all lines that may stand nearer to their cell's sides than its margin. */
    private static final double OUTLIERS = 0.05;

    private static final double BEYOND = 0.3;

    private final PdfPage page;
    private final PdfTable table;
    private final List<List<PdfGlyph>> signs = new ArrayList<>();
    private final Set<PdfGlyph> taken = new HashSet<>();
    private String doubt;

    PdfFilling(PdfPage page, PdfTable table) {
        this.page = page;
        this.table = table;
        this.doubt = table.doubt();
        table.cells().forEach(cell -> signs.add(new ArrayList<>()));
    }

    /** The signs that stand in the table. */
    Set<PdfGlyph> taken() {
        return taken;
    }

    /** The table with its text. */
    PdfTable filled() {
        int[] at = new int[table.rows() * table.columns()];
        Arrays.fill(at, -1);
        for (int each = 0; each < table.cells().size(); each++) {
            Cell cell = table.cells().get(each);
            for (int row = cell.row(); row < cell.endRow(); row++) {
                for (int column = cell.column(); column < cell.end(); column++) {
                    at[row * table.columns() + column] = each;
                }
            }
        }
        PdfGlyph last = null;
        int lastCell = -1;
        for (PdfGlyph glyph : page.glyphs()) {
            if (!table.holds(glyph.centre(), glyph.middle())) {
                last = null;
                continue;
            }
            taken.add(glyph);
            int cell = at[index(table.ys(), glyph.middle()) * table.columns() + index(table.xs(), glyph.centre())];
            if (cell >= 0) {
                signs.get(cell).add(glyph);
            }
            if (glyph.isBlank()) {
                continue;
            }
            judge(glyph, cell);
            if (last != null && lastCell != cell && touches(last, glyph)) {
                doubt("有文字跨过表格线");
            }
            last = glyph;
            lastCell = cell;
        }
        cutOff();
        List<List<PdfText.Line>> lines = signs.stream().map(PdfText::lines).toList();
        double margin = margin(lines);
        List<Cell> written = new ArrayList<>();
        for (int each = 0; each < table.cells().size(); each++) {
            written.add(written(table.cells().get(each), lines.get(each), margin));
        }
        return table.with(written).because(doubt);
    }

    private void doubt(String reason) {
        doubt = doubt.isEmpty() ? reason : doubt;
    }

    private void judge(PdfGlyph glyph, int cell) {
        if (cell < 0) {
            doubt("的表格没有封闭,有文字不在格子里");
            return;
        }
        if (glyph.turned()) {
            doubt("的表格里有转向的文字");
        }
        if (glyph.text().equals(PdfGlyph.UNKNOWN)) {
            doubt("的表格里有认不出的字(字体没有给出对应的文字)");
        }
        Cell place = table.cells().get(cell);
        double slack = BEYOND * glyph.width();
        boolean beside =
                glyph.left() < table.xs()[place.column()] - slack || glyph.right() > table.xs()[place.end()] + slack;
        boolean above = glyph.base() - 0.5 * glyph.size() < table.ys()[place.row()];
        boolean below = glyph.base() - 0.2 * glyph.size() > table.ys()[place.endRow()];
        if (beside || !glyph.turned() && (above && !place.begun() || below && !place.open())) {
            doubt("有文字跨过表格线");
        }
    }

    private static boolean touches(PdfGlyph left, PdfGlyph right) {
        return Math.abs(left.base() - right.base()) < 0.1 * left.size()
                && Math.abs(right.left() - left.right()) < TOUCHING * left.size();
    }

    /** A text of which a part is cut off is not whole. */
    private void cutOff() {
        for (PdfGlyph lost : page.cut()) {
            boolean within = table.holds(lost.centre(), lost.middle());
            boolean beside = lost.middle() > table.top()
                    && lost.middle() < table.bottom()
                    && taken.stream().anyMatch(kept -> touches(kept, lost) || touches(lost, kept));
            if (within || beside) {
                doubt("的表格里有文字没有显示完整");
                return;
            }
        }
    }

    /** What the cells leave free at their sides: the least that is seen. */
    private double margin(List<List<PdfText.Line>> lines) {
        List<Double> free = new ArrayList<>();
        for (int each = 0; each < lines.size(); each++) {
            Cell cell = table.cells().get(each);
            for (PdfText.Line line : lines.get(each)) {
                free.add(Math.max(
                        0, Math.min(line.left() - table.xs()[cell.column()], table.xs()[cell.end()] - line.right())));
            }
        }
        Collections.sort(free);
        return free.isEmpty() ? 0 : free.get((int) (OUTLIERS * free.size()));
    }

    private Cell written(Cell cell, List<PdfText.Line> lines, double margin) {
        if (lines.isEmpty()) {
            return cell;
        }
        double width = table.xs()[cell.end()] - table.xs()[cell.column()];
        for (PdfText.Line line : lines) {
            if (line.parts().stream().anyMatch(gap -> holdsEdge(cell, gap))) {
                doubt("的一个格子里有相距很远的两处文字,可能漏画了表格线");
            }
        }
        PdfText.Line lowest = lines.get(lines.size() - 1);
        PdfTable.Fit fit = new PdfTable.Fit(
                (table.ys()[cell.endRow()] - lowest.base()) / lowest.size(),
                (width - 2 * margin - (lowest.right() - lowest.left())) / lowest.size(),
                PdfText.first(lines.get(0)) / lines.get(0).size());
        return cell.says(PdfText.joined(lines, width), fit);
    }

    /** Whether a column of other rows begins between two texts of a cell that stand apart. */
    private boolean holdsEdge(Cell cell, PdfText.Gap gap) {
        for (int column = cell.column() + 1; column < cell.end(); column++) {
            if (gap.from() <= table.xs()[column] && table.xs()[column] <= gap.to()) {
                return true;
            }
        }
        return false;
    }

    private static int index(double[] edges, double at) {
        int index = 0;
        while (index < edges.length - 2 && at >= edges[index + 1]) {
            index++;
        }
        return index;
    }
}
