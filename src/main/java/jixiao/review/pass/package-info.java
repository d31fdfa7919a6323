/**
 * 逐趟: the passes of a review over the tables of a folder: judged, grouped, superseded, and held against texts,
 * rosters and one another.
 */
package jixiao.review.pass;
