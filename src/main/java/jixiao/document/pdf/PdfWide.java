package jixiao.document.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** 过宽的表: a sheet wider than the page, whose other columns are printed on a later page, is no table of few columns. */
final class PdfWide {
    private static final Pattern NAMES = Pattern.compile("三级指标|指标名称|指标内容");
    private static final Pattern RESULTS = Pattern.compile("完成值|实际值|完成情况|得分|自评分|原因|分值|权重");
    private static final double SAME = 1.5;

    private PdfWide() {}

    /** Whether a table names indicators. */
    static boolean hasNames(PdfTable table) {
        return header(table, NAMES);
    }

    /** Whether a table may be the right part of one that does. */
    static boolean isRest(PdfTable table) {
        return !header(table, NAMES) && header(table, RESULTS);
    }

    /** Refuses a table whose rows are those of an earlier page's table, and which gives the results of that one's lines. */
    static void judge(String file, List<PdfTable> before, PdfTable table) {
        if (table.rows() < 3 || !isRest(table)) {
            return;
        }
        for (PdfTable other : before) {
            if (other.page() < table.page() && header(other, NAMES) && sameRows(other, table)) {
                throw PdfRefusals.doubtful(file, table.page(), "的表格像是第" + other.page() + "页的表格排不下的右边几列");
            }
        }
    }

    private static boolean header(PdfTable table, Pattern words) {
        return table.cells().stream()
                .anyMatch(cell -> words.matcher(cell.text()).find());
    }

    private static boolean sameRows(PdfTable one, PdfTable other) {
        if (one.rows() != other.rows()) {
            return false;
        }
        for (int row = 0; row <= one.rows(); row++) {
            if (Math.abs(one.ys()[row] - other.ys()[row]) > SAME) {
                return false;
            }
        }
        return true;
    }
}
