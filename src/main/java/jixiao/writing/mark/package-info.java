/**
 * 计分工作簿: the submitted workbook with the scores filled in, differing claims marked, and the sheets 《计分说明》 and
 * 《审核发现》 added. What is put where is decided here; {@code jixiao.writing.edit} puts it there and changes nothing else.
 */
package jixiao.writing.mark;
