package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jixiao.model.Given;

/**
 * 公布的得分: a total that a text prints, beside what it may follow from.
 *
 * @param no its number among the totals of the text, from 0
 * @param name of whom
 * @param points what is printed
 * @param reports reports of it that print parts
 * @param sheets tables of it
 * @param executions scores of the execution that stand beside it
 * @param alike numbers of earlier totals that bear its name
 * @param spot where it stands
 */
public record ScoreInText(
        int no,
        String name,
        BigDecimal points,
        List<String> reports,
        List<String> sheets,
        List<BigDecimal> executions,
        Set<Integer> alike,
        TextSpot spot) {
    public ScoreInText {
        Given.all(name, points, spot);
        reports = List.copyOf(reports);
        sheets = List.copyOf(sheets);
        executions = List.copyOf(executions);
        alike = Set.copyOf(alike);
    }
}
