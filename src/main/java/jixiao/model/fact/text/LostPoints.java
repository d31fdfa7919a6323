package jixiao.model.fact.text;

import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 扣了分而没有说明: the groups of a report that lost points, and what the report says about it.
 *
 * @param report what the report is called
 * @param groups them with their points: 产出15/16、满意度3/4
 * @param denied whether the report says that nothing is unfinished
 * @param explained whether a sentence gives a reason
 * @param answer what it says under 未完成的绩效目标
 * @param place the first of the groups
 * @param quote its words
 * @param order its position in the document
 */
public record LostPoints(
        String report,
        String groups,
        boolean denied,
        boolean explained,
        String answer,
        Place place,
        String quote,
        int order)
        implements OfText {
    public LostPoints {
        Given.all(report, groups, answer, place, quote);
    }

    /** Whether the report says that nothing is unfinished. */
    public boolean isDenied() {
        return denied;
    }

    /** Whether a sentence gives a reason. */
    public boolean isExplained() {
        return explained;
    }

    @Override
    public String key() {
        return report;
    }

    @Override
    public Map<String, String> words() {
        return Map.of("报告", report, "名单", groups, "答语", answer);
    }
}
