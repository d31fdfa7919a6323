package jixiao.review.draw;

import java.nio.file.Path;

/**
 * 抽查的要求.
 *
 * @param out the result folder of a review
 * @param share how much of each stratum
 * @param by what makes the strata
 * @param weight what makes one likelier than another
 * @param seed 种子; the same one draws the same tables
 */
public record SampleOptions(Path out, Share share, By by, Weight weight, long seed) {}
