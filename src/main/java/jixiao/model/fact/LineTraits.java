package jixiao.model.fact;

import jixiao.model.Given;

/**
 * 指标特征: what a line's words say that it is, by the word lists of a convention.
 *
 * @param change whether a change (增长, 下降, 超上年) is targeted and no level
 * @param cost whether it stands under 成本指标
 * @param satisfaction whether it is about satisfaction
 * @param execution whether it is called the execution of the budget
 * @param each whether a limit is set for each of many, and such a limit is reported
 * @param targetWords the words aimed at, normalised, where words are reported too; empty otherwise
 * @param actualWords the words reported, normalised, where words are aimed at; empty otherwise
 */
public record LineTraits(
        boolean change,
        boolean cost,
        boolean satisfaction,
        boolean execution,
        boolean each,
        String targetWords,
        String actualWords) {

    public LineTraits {
        Given.all(targetWords, actualWords);
    }
}
