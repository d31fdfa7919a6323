/**
 * 复核: many submissions at once: collected from folders and archives, judged side by side with their records on disk,
 * compared within a unit, and published as one workbook. Entered at {@link jixiao.review.Review}.
 */
package jixiao.review;
