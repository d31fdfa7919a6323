/**
 * 复核汇总: the workbook of a review, its sheets, the counts of a unit and what was changed in it by hand.
 */
package jixiao.review.summary;
