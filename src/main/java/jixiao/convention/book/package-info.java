/**
 * 口径工作簿: the officer's workbook as texts, sheets and rows, each value with the cell it stands in, and the rows of
 * several conventions laid over each other; the only room that knows the layout of {@code convention.xlsx}.
 */
package jixiao.convention.book;
