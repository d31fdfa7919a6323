/**
 * 口径对比: the tables of a review scored by a second convention as well, and which row of it every change comes from.
 */
package jixiao.review.contrast;
