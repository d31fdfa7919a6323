/**
 * 写出: what a judged table becomes: the submitted workbook, marked; the official form; the summary; the JSON document.
 */
package jixiao.writing;
