/**
 * PDF: tables rebuilt from the lines drawn and the places of the signs, text by lines; what is in doubt is refused with its
 * page, never guessed. The one package that knows PDFBox.
 */
package jixiao.document.pdf;
