/**
 * 正式表样: official forms filled from a judgement, and blank forms to be filled in. A form's look belongs to its
 * template, a workbook whose places are marked by defined names; nothing here knows a font, a width or a border.
 */
package jixiao.writing.form;
