package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Set;
import jixiao.model.Given;

/**
 * 文中的指标个数: how many indicators the text says a sheet has, in all or of a level 1.
 *
 * @param sheet number of the sheet
 * @param level level 1 that they are of; empty for all
 * @param told what the text says, without zeros at its end
 * @param listed how many lines the sheet has
 * @param counts every number that they may be counted as: with breakdowns or without, the execution or not, a whole level 1 left out
 * @param spot where the text says it
 */
public record CountInText(int sheet, String level, BigDecimal told, int listed, Set<BigDecimal> counts, TextSpot spot) {
    public CountInText {
        Given.all(level, told, spot);
        counts = Set.copyOf(counts);
    }
}
