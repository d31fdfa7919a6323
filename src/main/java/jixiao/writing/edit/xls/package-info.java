/** {@code .xls} changed in place, through POI's object model, which keeps records that it does not know. */
package jixiao.writing.edit.xls;
