/**
 * 人的处理: the scores that people set and what they say of findings, read as they were filled in and taken up by the
 * next review.
 */
package jixiao.review.decide;
