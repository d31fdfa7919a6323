package jixiao.bad;

import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Numbers and texts as they come: each file differs from the correct table in one or two cells. */
final class Contents {
    private Contents() {}

    static void add(Map<String, byte[]> files) {
        files.put("correct.xlsx", new Book().bytes());
        files.put("style-blank.xlsx", new Book().cell("G8", "s=\"\"", "").bytes());
        StringBuilder notes = new StringBuilder();
        for (int column = 8; column < 300; column++) {
            notes.append("<c r=\"")
                    .append(CellReference.convertNumToColString(column))
                    .append("3\" t=\"inlineStr\"><is><t>注</t></is></c>");
        }
        String wide = new Book().sheetXml().replaceFirst("(<row r=\"3\".*?)</row>", "$1" + notes + "</row>");
        files.put("row-of-notes.xlsx", new Book().part(Book.SHEET, wide).bytes());
        files.put(
                "data-table.xlsx",
                new Book()
                        .cell("G7", "", "<f t=\"dataTable\" ref=\"G7:G8\" dt2D=\"0\" dtr=\"0\" r1=\"A1\"/>")
                        .cell("G8", "", "")
                        .bytes());
        files.put("error-actual.xlsx", new Book().error("E8", "#DIV/0!").bytes());
        files.put("error-budget.xlsx", new Book().error("D5", "#REF!").bytes());
        files.put("error-score.xlsx", new Book().error("G8", "#VALUE!").bytes());
        files.put("error-total.xlsx", new Book().error("G11", "#NAME?").bytes());
        files.put("error-weight.xlsx", new Book().error("F8", "#N/A").bytes());
        files.put(
                "formula-cached.xlsx",
                new Book().formula("G11", "G5+SUM(G7:G10)", "98").bytes());
        files.put(
                "formula-empty-actual.xlsx",
                new Book().formula("E8", "96/100", "").bytes());
        files.put("formula-empty-score.xlsx", new Book().formula("G8", "F8", "").bytes());
        files.put(
                "formula-circular.xlsx",
                new Book().formula("E5", "F5*D5", "").formula("F5", "E5/D5", "").bytes());
        files.put(
                "formula-command.xlsx",
                new Book().formula("H8", "cmd|'/C calc'!A0", "").bytes());
        files.put(
                "float-dirt.xlsx",
                new Book()
                        .number("F5", "0.90000007629394531", Book.PERCENT)
                        .number("E8", "0.96000003814697266", Book.PERCENT)
                        .bytes());
        files.put(
                "text-numbers.xlsx",
                new Book()
                        .text("D5", " 100 ")
                        .text("E5", "９０")
                        .text("G7", "20 ")
                        .text("F8", "\u300020")
                        .text("E7", "１２ 次")
                        .bytes());
        files.put(
                "scientific.xlsx",
                new Book()
                        .number("D5", "1E+2", 0)
                        .number("E5", "9.0000000000000000E+1", 0)
                        .bytes());
        files.put("scientific-text.xlsx", new Book().text("E7", "1.2E+01").bytes());
        files.put(
                "negative-zero.xlsx",
                new Book()
                        .text("D7", "≤0次")
                        .number("E7", "-0", 0)
                        .text("C7", "投诉次数")
                        .bytes());
        files.put(
                "plus-minus-negative.xlsx",
                new Book().text("D7", "±-5次").text("E7", "3次").bytes());
        files.put("date-number.xlsx", new Book().number("E9", "45616", 0).bytes());
        files.put("date-cell.xlsx", new Book().number("E9", "45616", Book.DATE).bytes());
        files.put(
                "number-as-date.xlsx", new Book().number("E7", "12", Book.DATE).bytes());
        files.put("huge-number.xlsx", new Book().number("E7", "1E+300", 0).bytes());
        files.put("beyond-double.xlsx", new Book().number("E7", "1E+999", 0).bytes());
        files.put("not-a-number.xlsx", new Book().number("E7", "NaN", 0).bytes());
        files.put(
                "boolean-actual.xlsx",
                new Book().cell("E8", "t=\"b\"", "<v>1</v>").bytes());
        files.put("negative-budget.xlsx", new Book().number("D5", "-100", 0).bytes());
        files.put("zero-budget.xlsx", new Book().number("D5", "0", 0).bytes());
        files.put("empty-actual.xlsx", new Book().empty("E8").bytes());
        files.put("empty-target.xlsx", new Book().empty("D8").bytes());
        files.put("dash-actual.xlsx", new Book().text("E8", "——").bytes());
        files.put("score-above-weight.xlsx", new Book().number("G8", "200", 0).bytes());
        files.put(
                "weight-huge.xlsx", new Book().number("F8", "99999999999999", 0).bytes());
        files.put("weight-negative.xlsx", new Book().number("F8", "-20", 0).bytes());
        files.put("long-cell.xlsx", new Book().text("H8", "长".repeat(32_767)).bytes());
        files.put("long-actual.xlsx", new Book().text("E8", "9".repeat(32_767)).bytes());
        files.put("long-date.xlsx", new Book().text("D9", "一".repeat(32_767)).bytes());
        files.put("long-reason.xlsx", new Book().text("H8", "一".repeat(32_767)).bytes());
        files.put("long-list.xlsx", new Book().text("E7", "1,".repeat(16_383)).bytes());
        files.put(
                "escaped-signs.xlsx", new Book().text("H8", "一_x0007_二_x000D_三").bytes());
        files.put(
                "formula-text.xlsx",
                new Book()
                        .text("B3", "=HYPERLINK(\"http://a\",\"甲\")")
                        .text("C7", "+1走访企业")
                        .text("C8", "-2数据合格率")
                        .text("C9", "@SUM(A1)时间")
                        .text("C10", "\t=1+1满意度")
                        .text("H7", "＝1+1")
                        .text("H8", "\r=1+1")
                        .bytes());
    }
}
