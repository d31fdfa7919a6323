/**
 * {@code .xlsx} and {@code .xlsm} changed in place: the named cells in the XML of their sheets are replaced; styles,
 * comments and sheets are added beside those there are.
 */
package jixiao.writing.edit.xlsx;
