/**
 * 抽查: draws tables of a finished review for re-checks, stratified and repeatable, and tells how each came to be drawn. Entered
 * at {@link jixiao.review.draw.Sample}.
 */
package jixiao.review.draw;
