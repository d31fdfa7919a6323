/**
 * 意见书与整改台账: letters to units out of a finished review and what people decided, and the log of what is to be
 * mended.
 */
package jixiao.review.letter;
