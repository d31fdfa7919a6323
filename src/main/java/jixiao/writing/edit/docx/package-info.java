/**
 * 原样副本 of Word documents: a submitted {@code .docx} or {@code .docm} with nothing changed but the cells and comments that
 * are named; every other part is copied packed as it is, and the text of the document is spliced.
 */
package jixiao.writing.edit.docx;
