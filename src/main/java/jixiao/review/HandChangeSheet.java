package jixiao.review;

import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** 《人工改动》: what a person had changed in the last summary where nothing is read back. */
final class HandChangeSheet {
    static final String NAME = "人工改动";

    private HandChangeSheet() {}

    static void write(Workbook book, Styles styles, List<HandChange> changes) {
        SheetWriter sheet = new SheetWriter(
                book,
                styles,
                NAME,
                "上一本汇总里白色各栏以外被改过的地方,没有采用;改过的一本另存在旁边。要改结论、得分,请填白色各栏。",
                List.of(
                        Heading.center("序号", 6),
                        Heading.text("工作表", 16),
                        Heading.center("单元格", 10),
                        Heading.text("栏目", 18),
                        Heading.text("程序写的", 45),
                        Heading.text("改成", 45)));
        changes.forEach(each ->
                sheet.row(sheet.size() + 1, each.sheet(), each.cell(), each.heading(), each.before(), each.now()));
        sheet.end();
    }
}
