package jixiao.writing.list;

import java.util.ArrayList;
import java.util.List;

/**
 * 版心: how many columns stand on a sheet of A4 across at 9 points or more. The cells' font has 10 points, and 160 digits of
 * the workbook's font, 7 pixels each, are 296 mm, which printed between margins of 10 mm come to 277 ÷ 296 × 10 = 9.3 points.
 */
final class Widths {
    /** In digits. */
    static final int PAPER = 160;

    private Widths() {}

    /** How many columns, from the first, are printed; those behind them are for the screen. */
    static int printed(List<? extends Column<?>> columns) {
        int sum = 0;
        for (int i = 0; i < columns.size(); i++) {
            sum += columns.get(i).width();
            if (sum > PAPER) {
                return i;
            }
        }
        return columns.size();
    }

    /** What is left of the paper goes to the columns of texts, each at most as much again as it has. */
    static <T> List<Column<T>> spread(List<Column<T>> columns) {
        int printed = printed(columns);
        List<Column<T>> front = columns.subList(0, printed);
        int left = PAPER - front.stream().mapToInt(Column::width).sum();
        int texts = front.stream().filter(Widths::grows).mapToInt(Column::width).sum();
        List<Column<T>> spread = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column<T> each = columns.get(i);
            int more = i < printed && grows(each) ? Math.min(each.width(), left * each.width() / texts) : 0;
            spread.add(more > 0 ? each.wide(each.width() + more) : each);
        }
        return spread;
    }

    private static boolean grows(Column<?> column) {
        return column.look() == Look.TEXT;
    }
}
