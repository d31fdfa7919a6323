package jixiao.review;

import java.util.List;
import jixiao.model.Severity;
import org.apache.poi.ss.usermodel.Workbook;

/** 《文稿》: reports and accounts, each with its verdict; none where nobody handed in one. */
final class TextSheet {
    /** Name of the sheet. */
    static final String NAME = "文稿";

    private TextSheet() {}

    static void write(Workbook book, Styles styles, Reviewed reviewed) {
        if (reviewed.texts().isEmpty()) {
            return;
        }
        SheetWriter sheet = new SheetWriter(
                book,
                styles,
                NAME,
                "报送的自评报告和决算说明,与同单位同年度的各表核对过;逐条见《审核发现》,可以在那里填写处理。",
                List.of(
                        Heading.center("序号", 6),
                        Heading.text("单位", 24),
                        Heading.text("项目", 20),
                        Heading.center("年度", 7),
                        Heading.text("名称", 24),
                        Heading.center("核对的表", 8),
                        Heading.center("结论", 8),
                        Heading.text("理由", 40),
                        Heading.center("错误", 6),
                        Heading.center("警告", 6),
                        Heading.center("提示", 6),
                        Heading.text("文件", 34)));
        reviewed.texts().forEach(text -> row(sheet, text));
        sheet.end();
    }

    private static void row(SheetWriter sheet, TextSummary text) {
        boolean counts = text.superseded().isEmpty();
        sheet.row(
                sheet.size() + 1,
                text.unit(),
                text.project(),
                text.year(),
                text.name(),
                text.tables(),
                counts ? text.verdict().chinese() : "已被替代",
                text.superseded().map(file -> "以“" + file + "”为准。").orElse(text.reason() + said(text)),
                counts ? text.count(Severity.ERROR) : "",
                counts ? text.count(Severity.WARNING) : "",
                counts ? text.count(Severity.INFO) : "",
                text.submission().name());
    }

    private static String said(TextSummary text) {
        return (text.held() > 0 ? ";已采纳、待补正 " + text.held() + " 条" : "")
                + (text.aside() > 0 ? ";已核实不采纳 " + text.aside() + " 条" : "");
    }
}
