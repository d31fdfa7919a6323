package jixiao.review;

import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** 《报送情况》: what each unit has filed, superseded versions among it. */
final class FilingSheet {
    private final SheetWriter sheet;
    private final Reviewed reviewed;

    FilingSheet(Workbook book, Styles styles, Reviewed reviewed) {
        this.reviewed = reviewed;
        this.sheet = new SheetWriter(
                book,
                styles,
                "报送情况",
                "同一张表报送多次的,以最后报送的为准,其余列为“已被替代”,不计入汇总。",
                List.of(
                        Heading.center("序号", 6),
                        Heading.text("单位", 28),
                        Heading.text("项目", 26),
                        Heading.center("年度", 7),
                        Heading.center("类型", 6),
                        Heading.center("填报日期", 12),
                        Heading.center("状态", 10),
                        Heading.text("说明", 40),
                        Heading.text("文件", 34),
                        Heading.text("工作表", 14)));
    }

    /** Units together, in the order in which they first appear. */
    void write() {
        reviewed.units().stream().distinct().forEach(unit -> {
            for (int i = 0; i < reviewed.tables().size(); i++) {
                if (reviewed.units().get(i).equals(unit)) {
                    row(reviewed.tables().get(i));
                }
            }
        });
        sheet.end();
    }

    private void row(TableSummary table) {
        boolean superseded = reviewed.isSuperseded(table);
        String by = superseded ? "以“" + reviewed.superseded().get(table.key()) + "”为准" : "";
        sheet.row(
                sheet.size() + 1,
                table.unit(),
                table.project(),
                table.year(),
                table.formName(),
                table.filed().map(Object::toString).orElse("未填"),
                superseded ? "已被替代" : "已报送",
                by,
                new Link(table.submission().name(), Publishing.copy(reviewed, table), ""),
                table.sheet());
    }
}
