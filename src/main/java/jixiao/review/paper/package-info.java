/**
 * 复核底稿: the working paper with the bureau's own score of every line, written, read back and held against what the
 * program wrote.
 */
package jixiao.review.paper;
