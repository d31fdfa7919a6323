package jixiao.convention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.SheetRow;
import jixiao.convention.book.SheetTable;
import jixiao.convention.book.TextBook;
import jixiao.model.Given;

/**
 * 识别: by what a table that was made for a convention is known, where nobody names one (《识别》). Read without compiling.
 *
 * @param name folder name of the convention
 * @param title its Chinese title
 * @param marks texts that only its own forms print, as written
 * @param points 预算执行分值 and 指标分值 by which it is known; empty where others have the same
 */
public record Recognition(String name, String title, List<String> marks, Optional<Points> points) {
    private static final String MARK = "标志";
    private static final String POINTS = "分值";
    private static final Pattern PAIR = Pattern.compile("(\\d+(?:\\.\\d+)?)[+＋](\\d+(?:\\.\\d+)?)");

    public Recognition {
        Given.all(name, title, points);
        marks = List.copyOf(marks);
    }

    /**
     * 分值, both in points.
     *
     * @param execution 预算执行分值
     * @param indicators 指标分值
     */
    public record Points(BigDecimal execution, BigDecimal indicators) {
        /** As it is written: {@code 20+80}. */
        @Override
        public String toString() {
            return execution.toPlainString() + "+" + indicators.toPlainString();
        }
    }

    /** Reads 《识别》 of one workbook; nothing is known by where there is no such sheet. */
    static Recognition of(TextBook book, About about) {
        List<String> marks = new ArrayList<>();
        List<Points> points = new ArrayList<>();
        for (SheetRow row : SheetTable.rows(book, SheetKind.RECOGNITION)) {
            String by = row.oneOf("依据", List.of(MARK, POINTS), text -> text);
            if (by.equals(MARK)) {
                marks.add(row.required("内容", "表上印着的字,如报表编号"));
            } else if (points.isEmpty()) {
                points.add(pair(row));
            } else {
                throw row.fault("“分值”写了两行,应只写一行。");
            }
        }
        return new Recognition(
                about.name(), about.title(), marks, points.stream().findFirst());
    }

    private static Points pair(SheetRow row) {
        String expected = "“预算执行分值+指标分值”,如 20+80";
        Matcher pair = PAIR.matcher(row.required("内容", expected).replaceAll("\\s", ""));
        if (!pair.matches()) {
            throw row.problem("内容", expected);
        }
        return new Points(new BigDecimal(pair.group(1)), new BigDecimal(pair.group(2)));
    }

    /** What it is known by, for people; empty where it is known by nothing. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        marks.forEach(mark -> words.add("表上印有“" + mark + "”"));
        points.ifPresent(pair -> words.add("分值" + pair));
        return words;
    }
}
