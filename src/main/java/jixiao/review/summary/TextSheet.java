package jixiao.review.summary;

import jixiao.model.Severity;
import jixiao.review.Reviewed;
import jixiao.review.TextSummary;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《文稿》: reports and accounts, each with its verdict; none where nobody handed in one. */
final class TextSheet {
    /** Name of the sheet. */
    static final String NAME = "文稿";

    private TextSheet() {}

    static void write(ListBook book, Divisions divisions, Reviewed reviewed) {
        if (reviewed.texts().isEmpty()) {
            return;
        }
        new ListSheet<>(
                        book,
                        NAME,
                        "报送的自评报告和决算说明,与同单位同年度的各表核对过;逐条见《审核发现》,可以在那里填写处理;点击序号可打开带批注的副本(.docx 才有)。",
                        divisions.<TextSummary>behind(
                                Column.number(text -> Publishing.copy(reviewed, text)),
                                text -> divisions.of(
                                        text.about().unit(), text.about().project()),
                                Column.text("单位", 17, each -> each.about().unit()),
                                Column.text("项目", 14, each -> each.about().project()),
                                Column.center("年度", 6, TextSummary::year),
                                Column.text("名称", 18, TextSummary::name),
                                Column.center("核对的表", 6, TextSummary::tables),
                                Column.center(
                                        "结论",
                                        8,
                                        text -> counts(text) ? text.verdict().tinted() : "已被替代"),
                                Column.text("理由", 32, TextSheet::reason),
                                count(Severity.ERROR),
                                count(Severity.WARNING),
                                count(Severity.INFO),
                                Column.text("文件", 18, text -> text.submission().name())))
                .rows(reviewed.texts())
                .end();
    }

    private static boolean counts(TextSummary text) {
        return text.superseded().isEmpty();
    }

    private static Column<TextSummary> count(Severity severity) {
        return Column.center(severity.chinese(), 5, text -> counts(text) ? text.count(severity) : "");
    }

    private static String reason(TextSummary text) {
        return text.superseded().map(file -> "以“" + file + "”为准。").orElse(text.reason() + said(text));
    }

    private static String said(TextSummary text) {
        return (text.dealt().held() > 0 ? ";已采纳、待补正 " + text.dealt().held() + " 条" : "")
                + (text.dealt().aside() > 0 ? ";已核实不采纳 " + text.dealt().aside() + " 条" : "");
    }
}
