/**
 * 压缩包: the container of a workbook, opened and written again without unpacking the entries that stay.
 */
package jixiao.writing.copy.zip;
