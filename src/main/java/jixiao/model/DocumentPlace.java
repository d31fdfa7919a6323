package jixiao.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文档里的位置: where something stands in a Word document or a PDF, as a person counts.
 *
 * @param page from 1; 0 where pages are not known
 * @param table the table's number, in the document or, where pages are known, on its page, from 1; 0 outside tables
 * @param row its row in the table, from 1; 0 outside tables
 * @param column its column in the table, from 1; 0 outside tables
 * @param paragraph the paragraph's number in the document, from 1; 0 within tables
 */
public record DocumentPlace(int page, int table, int row, int column, int paragraph) {
    private static final Pattern TEXT =
            Pattern.compile("(?:第(\\d{1,6})页)?(?:表(\\d{1,6})(?:第(\\d{1,7})行第(\\d{1,5})列)?|第(\\d{1,7})段)");

    /** The place that a text such as {@code 表2第5行第4列} names; empty for anything else, a cell of a workbook too. */
    public static Optional<DocumentPlace> of(String text) {
        if (text.isEmpty() || text.charAt(0) < 128) {
            return Optional.empty();
        }
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new DocumentPlace(
                        number(parts.group(1)),
                        number(parts.group(2)),
                        number(parts.group(3)),
                        number(parts.group(4)),
                        number(parts.group(5))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** As a person writes it: {@code 第12页表1第5行第4列}, {@code 表2第5行第4列}, {@code 第37段}. */
    public String text() {
        String cell = row > 0 ? "第" + row + "行第" + column + "列" : "";
        return (page > 0 ? "第" + page + "页" : "") + (table > 0 ? "表" + table + cell : "第" + paragraph + "段");
    }
}
