/**
 * 文件: bytes of a workbook, a Word document, a web page or a PDF to {@link jixiao.document.Grid}s (cells with merges, raw
 * value and displayed text) and {@link jixiao.document.Block}s, with the limits and refusals that hold for all of them. It
 * stands before {@code convention}, since a convention is itself a workbook and is read through the same cell reader.
 */
package jixiao.document;
