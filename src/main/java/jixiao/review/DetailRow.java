package jixiao.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 明细行: what every list of details begins with: which table, which file, which cell. */
final class DetailRow {
    private DetailRow() {}

    /** The columns of a list, the common ones first. */
    static List<Heading> headings(Heading... own) {
        List<Heading> headings = new ArrayList<>(List.of(
                Heading.center("序号", 6),
                Heading.text("单位", 16),
                Heading.text("项目", 14),
                Heading.center("年度", 7),
                Heading.text("文件", 18),
                Heading.text("工作表", 8),
                Heading.center("单元格", 8)));
        headings.addAll(Arrays.asList(own));
        return headings;
    }

    /** Adds a row about a cell of a table. */
    static void write(SheetWriter sheet, Reviewed reviewed, TableSummary table, String cell, Object... own) {
        List<Object> values = new ArrayList<>(List.of(
                sheet.size() + 1,
                table.unit(),
                table.project(),
                table.year(),
                table.submission().name(),
                table.sheet(),
                Link.cell(cell, Publishing.copy(reviewed, table), table.sheet(), cell)));
        values.addAll(Arrays.asList(own));
        sheet.row(values.toArray());
    }
}
