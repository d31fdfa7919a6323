/** 工作簿: {@code .xlsx} part by part, {@code .xls} by POI's records, to {@link jixiao.document.Grid}s. */
package jixiao.document.workbook;
