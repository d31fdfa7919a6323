package jixiao.writing.form;

import java.util.Arrays;
import java.util.List;
import jixiao.writing.form.template.SlotNames;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * 行高: how high each row has to be to show all of its text, and on which rows of the sheet it stands. A planned row
 * whose text is higher than a row may be takes several rows of the sheet, its cells merged over them.
 */
final class Layout {
    /** Excel allows 409.5 points. */
    private static final double HIGHEST = 400;
    /** A line of 10.5 points and a little air. */
    private static final double TIGHT = 21;
    /** Heights on a screen are whole pixels. */
    private static final double STEP = 0.75;
    /** Line pitch in em: that of Noto Serif CJK, the highest of the common Chinese fonts (宋体 takes 1.3). */
    private static final double PITCH = 1.45;
    /** Blank above and below, in points. */
    private static final double MARGIN = 5;

    /** Lines of text that a box of a form to be filled in has room for at least. */
    private static final int BOX_LINES = 3;

    private final TemplateSheet template;
    /** Height in points up to which a row is as high as the template's, whatever stands in it. */
    private final double most;
    /** Lines of text that an indicator's row has room for at least. */
    private final int leastLines;

    private final List<PlannedRow> plan;
    private final List<Block> blocks;
    private final double[] heights;
    private final int[] first;
    private final int[] count;

    Layout(TemplateSheet template, List<PlannedRow> plan, List<Block> blocks) {
        this(template, plan, blocks, HIGHEST, 1);
    }

    /** The same with lines that show two lines of text, for what is still to be written. */
    static Layout toFill(TemplateSheet template, List<PlannedRow> plan, List<Block> blocks) {
        return new Layout(template, plan, blocks, HIGHEST, 2);
    }

    /** The same with rows no higher than their text needs, where that spares a page. */
    static Layout tight(TemplateSheet template, List<PlannedRow> plan, List<Block> blocks, boolean toFill) {
        return new Layout(template, plan, blocks, TIGHT, toFill ? 2 : 1);
    }

    /** The same rows with other blocks. */
    Layout with(List<Block> others) {
        return new Layout(template, plan, others, most, leastLines);
    }

    private Layout(TemplateSheet template, List<PlannedRow> plan, List<Block> blocks, double most, int leastLines) {
        this.template = template;
        this.most = most;
        this.leastLines = leastLines;
        this.plan = plan;
        this.blocks = blocks;
        heights = new double[plan.size()];
        first = new int[plan.size()];
        count = new int[plan.size()];
        measureRows();
        stretchBlocks();
        int row = 0;
        Arrays.setAll(heights, i -> Math.ceil(heights[i] / STEP) * STEP);
        for (int i = 0; i < heights.length; i++) {
            first[i] = row;
            count[i] = (int) Math.ceil(heights[i] / HIGHEST);
            row += count[i];
        }
    }

    List<PlannedRow> plan() {
        return plan;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Rows of the sheet that a planned row takes. */
    int count(int planned) {
        return count[planned];
    }

    /** First row of the sheet of a planned row, from 0. */
    int first(int planned) {
        return first[planned];
    }

    /** Last row of the sheet of a planned row. */
    int last(int planned) {
        return first[planned] + count[planned] - 1;
    }

    /** Height of a planned row in points, over all its rows of the sheet. */
    double height(int planned) {
        return heights[planned];
    }

    /** Whether a row grows with what is written into it later. */
    boolean mayGrow(int planned) {
        return leastLines > 1 && plan.get(planned).role() == PlannedRow.Role.LINE;
    }

    /** Height of planned rows together. */
    double height(int from, int to) {
        return Arrays.stream(heights, from, to + 1).sum();
    }

    /**
     * Where the text of a block stands within it, in points from its top edge.
     *
     * @return upper and lower edge of the text
     */
    double[] textSpan(Block block) {
        double all = height(block.top(), block.bottom());
        double text = Math.min(all, need(block.top(), block.left(), block.right()));
        VerticalAlignment where = template.cell(plan.get(block.top()).from(), block.left())
                .map(cell -> cell.getCellStyle().getVerticalAlignment())
                .orElse(VerticalAlignment.BOTTOM);
        double top = switch (where) {
            case TOP -> 0;
            case CENTER -> (all - text) / 2;
            default -> all - text;
        };
        return new double[] {top, top + text};
    }

    private void measureRows() {
        for (int i = 0; i < heights.length; i++) {
            double need = Math.min(most, template.height(plan.get(i).from()));
            if (leastLines > 1 && plan.get(i).role() == PlannedRow.Role.LINE) {
                need = Math.max(need, lines(leastLines, plan.get(i).from()));
            }
            if (leastLines > 1) {
                need = Math.max(need, box(plan.get(i).from()));
            }
            for (int column = 0; column < template.columns(); column++) {
                int row = i;
                int at = column;
                Block block = blocks.stream()
                        .filter(one -> one.covers(row, at))
                        .findFirst()
                        .orElse(new Block(i, i, column, column, false));
                if (block.isOneRow() && block.left() == column) {
                    need = Math.max(need, need(i, column, block.right()));
                }
            }
            heights[i] = need;
        }
    }

    /** Height of so many lines of text in a row of the template. */
    private double lines(int count, int row) {
        return count * largest(row) * PITCH + MARGIN;
    }

    /** What a row has to be high so that a box in it shows a few sentences; zero where it has none. */
    private double box(int row) {
        double most = 0;
        for (String name : SlotNames.BOXES) {
            most = Math.max(
                    most,
                    template.slot(name)
                            .filter(slot -> slot.coversRow(row))
                            .map(slot -> lines(BOX_LINES, row) / (slot.lastRow() - slot.row() + 1))
                            .orElse(0.0));
        }
        return most;
    }

    /** The largest font in a row of the template, in points. */
    private double largest(int row) {
        double size = 0;
        for (int column = 0; column < template.columns(); column++) {
            size = Math.max(
                    size,
                    template.cell(row, column)
                            .map(cell -> cell.getCellStyle().getFont().getFontHeight() / 20.0)
                            .orElse(0.0));
        }
        return size;
    }

    private void stretchBlocks() {
        for (Block block : blocks) {
            double missing = need(block.top(), block.left(), block.right()) - height(block.top(), block.bottom());
            if (!block.isOneRow() && missing > 0) {
                int rows = block.bottom() - block.top() + 1;
                for (int i = block.top(); i <= block.bottom(); i++) {
                    heights[i] += missing / rows;
                }
            }
        }
    }

    private double need(int planned, int left, int right) {
        PlannedRow row = plan.get(planned);
        return template.content(row, left)
                .map(shown -> shown.content() instanceof Content.Words words ? words.text() : "0")
                .flatMap(text ->
                        template.cell(row.from(), left).map(cell -> height(text, cell.getCellStyle(), left, right)))
                .orElse(0.0);
    }

    private double height(String text, XSSFCellStyle style, int left, int right) {
        XSSFFont font = style.getFont();
        // Sizes are whole points in the short form of the call: 10.5 would come out as 10.
        double size = font.getFontHeight() / 20.0;
        int lines = style.getWrapText() ? TextRuler.lines(text, template.width(left, right), size, font.getBold()) : 1;
        return lines * size * PITCH + MARGIN;
    }
}
