package jixiao.document.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** 过宽的表: a sheet wider than the page, whose other columns are printed on a later page, is no table of few columns. */
final class PdfWide {
    private static final Pattern LEVELS = Pattern.compile("[一二]级指标");
    private static final Pattern NAMES = Pattern.compile("三级指标|指标名称|指标内容");
    private static final Pattern RESULTS = Pattern.compile("完成值|实际值|完成情况|得分|自评分|原因|分值|权重");
    private static final int LEAST_ROWS = 3;

    private PdfWide() {}

    /**
     * Refuses a table whose rows are those of an earlier page's table and whose columns are not, and which gives the results
     * of that one's lines, or names them.
     */
    static void judge(String file, List<PdfTable> before, PdfTable table) {
        if (table.rows() < LEAST_ROWS) {
            return;
        }
        boolean names = header(table, NAMES);
        boolean rest = !names && header(table, RESULTS);
        for (PdfTable other : before) {
            boolean apart = rest && header(other, NAMES)
                    || names && header(other, LEVELS) && !header(other, NAMES) && !header(other, RESULTS);
            if (apart && other.rows() >= LEAST_ROWS && other.page() < table.page() && isBeside(other, table)) {
                throw PdfRefusals.doubtful(file, table.page(), "的表格像是第" + other.page() + "页的表格排不下的右边几列");
            }
        }
    }

    private static boolean header(PdfTable table, Pattern words) {
        return table.cells().stream()
                .anyMatch(cell -> words.matcher(cell.text()).find());
    }

    private static boolean isBeside(PdfTable one, PdfTable other) {
        return PdfFrame.within(one.ys(), other.ys()) && !PdfFrame.within(one.xs(), other.xs());
    }
}
