/**
 * 表格: bytes of a workbook to {@link jixiao.sheet.Grid}s: cells with merges, raw value and displayed text. It stands
 * before {@code convention}, since a convention is itself a workbook and is read through the same cell reader.
 */
package jixiao.sheet;
