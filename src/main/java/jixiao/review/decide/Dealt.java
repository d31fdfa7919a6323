package jixiao.review.decide;

/**
 * 已处理的条数: how many findings of a table or a text people have dealt with.
 *
 * @param aside how many they have set aside or corrected; these are in no other count
 * @param held how many they have adopted, or await something for, whatever their severity
 * @param awaited how many errors of these something is awaited for: they alone return no table
 */
public record Dealt(int aside, int held, int awaited) {}
