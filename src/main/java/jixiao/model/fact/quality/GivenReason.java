package jixiao.model.fact.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.Subject;

/**
 * 原因说明: what a table says of why something was not done.
 *
 * @param no of the line that it stands on, from 0; -1 for the box of the whole table
 * @param of name of that line; empty for the box
 * @param text as written
 * @param place its cell
 * @param marks what 《指标字典》 says of it
 * @param stock whether it holds nothing but stock phrases
 * @param missed whether its line, or some line of the table, is known to have missed its target
 * @param met whether its line, or every line of the table, is known to have met it
 */
public record GivenReason(
        int no, String of, String text, Place place, Set<Mark> marks, boolean stock, boolean missed, boolean met)
        implements Subject {
    public GivenReason {
        Given.all(of, text, place);
        marks = Set.copyOf(marks);
    }

    /** Whether it stands on one line. */
    public boolean isOfLine() {
        return no >= 0;
    }

    @Override
    public String key() {
        return "原因" + no;
    }

    @Override
    public int order() {
        return isOfLine() ? 1 + no : Integer.MAX_VALUE;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("指标", of);
        details.put("原因", text);
        details.put("全表", isOfLine() ? "" : "各条指标");
        return details;
    }
}
