/**
 * 原样副本: gives a submitted workbook back with nothing changed but the cells that are named. It knows nothing of scores:
 * {@link jixiao.writing.edit.WorkbookEdits} say what to write, {@link jixiao.writing.edit.WorkbookCopy} does it.
 *
 * <p>{@code .xlsx} and {@code .xlsm}: only the named cells in the XML of their sheets are replaced; styles, comments and
 * sheets are added beside those there are, and every other part of the package is copied packed as it is. {@code .xls}
 * goes through POI's object model.
 */
package jixiao.writing.edit;
