/**
 * Office 文件包: the package of .xlsx and .docx once, for reading and for writing: its container (commons-compress, met
 * nowhere else), its parts by name, their relationships and content types, and their XML, read as events or spliced. Nothing
 * is parsed into a tree and written again, so that what is not replaced stays as it is, whatever it is.
 */
package jixiao.document.ooxml;
