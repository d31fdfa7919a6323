/**
 * 各表相似: tables of a folder held against each other: the same sentences, the same figures, another unit's name, unit costs.
 * Each table leaves a small {@link jixiao.review.alike.Trace}; tables are read again only where something may be said.
 */
package jixiao.review.alike;
