package jixiao.review;

/**
 * 与上次相比, in numbers.
 *
 * @param unchanged whether nothing has changed at all, and nothing was written
 * @param changedFiles how many files have another content
 * @param newFiles how many files were not there
 * @param goneFiles how many files are no longer there
 * @param mended how many errors and warnings are gone
 * @param staying how many are still there
 * @param fresh how many are new
 */
public record Changes(
        boolean unchanged, int changedFiles, int newFiles, int goneFiles, int mended, int staying, int fresh) {}
