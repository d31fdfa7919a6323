package jixiao.model.narrative;

import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 报告中的年度目标; a report without goals has one of the number 0.
 *
 * @param no its number, from 1
 * @param points its points; empty where they are not printed
 * @param text what is to be reached
 * @param groups its groups of indicators that stand side by side
 * @param place the paragraph
 * @param quote the words, at most 40 signs
 * @param order the paragraph's position in the document, from 0
 */
public record ReportGoal(
        int no, Optional<Stated> points, String text, List<PointGroup> groups, Place place, String quote, int order) {
    public ReportGoal {
        Given.all(points, text, place, quote);
        groups = List.copyOf(groups);
    }
}
