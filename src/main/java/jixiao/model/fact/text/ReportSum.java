package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 报告里的合计: points or a count that should come to what is printed.
 *
 * @param kind what is added up
 * @param report what the report is called
 * @param name of the group, the goal, the line
 * @param expected what is printed
 * @param actual what its parts come to
 * @param parts the parts with their names: 数量20+质量8
 * @param place the paragraph
 * @param quote the words
 * @param order position in the document
 */
public record ReportSum(
        Kind kind,
        String report,
        String name,
        BigDecimal expected,
        BigDecimal actual,
        String parts,
        Place place,
        String quote,
        int order)
        implements OfText {
    /** 合计种类. */
    public enum Kind {
        /** 满分 of parts against that of the group, of groups against the goal, of goals against all. */
        FULL,
        /** 得分 of parts against that of the group. */
        SCORE,
        /** 得分 against 满分 of the same. */
        ABOVE,
        /** How many indicators it says against how many it lists. */
        COUNT
    }

    public ReportSum {
        Given.all(kind, report, name, expected, actual, parts, place, quote);
    }

    @Override
    public String key() {
        return report;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("报告", report);
        words.put("组", name);
        words.put("指标", name);
        words.put("分项", parts);
        words.put("分数", kind == Kind.SCORE ? "得分" : "满分");
        words.put("差额", actual.subtract(expected).abs().toPlainString());
        return words;
    }
}
