/**
 * 归档: one zip of a finished review that opens without the program: plain tables, JSON documents, letters and the text of the
 * conventions. Entered at {@link jixiao.review.archive.Archive}.
 */
package jixiao.review.archive;
