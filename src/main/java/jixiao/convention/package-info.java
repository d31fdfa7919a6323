/**
 * 计分口径: what a convention says, as nouns, and the loading of a folder under {@code rules/} into a
 * {@link jixiao.convention.Convention}. The officer's workbook is read in {@code book}, what decides is compiled in
 * {@code rules}, what a convention must prove of itself stands in {@code proof}.
 */
package jixiao.convention;
