/**
 * 看卷: a table of a finished review as a person looks at it and decides, judged as the review itself would.
 */
package jixiao.review.docket;
