/**
 * 原样改写 XML: finds tags in the text of a part and replaces ranges of it. Nothing is parsed into a tree and written
 * again, so that what is not replaced stays as it is, whatever it is.
 */
package jixiao.writing.copy.xml;
