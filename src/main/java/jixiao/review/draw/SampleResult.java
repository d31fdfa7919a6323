package jixiao.review.draw;

import java.nio.file.Path;

/**
 * 抽查结果, in numbers.
 *
 * @param tables how many tables the population has
 * @param strata how many strata
 * @param drawn how many tables were drawn
 * @param file where they are listed
 */
public record SampleResult(int tables, int strata, int drawn, Path file) {}
