/**
 * 清单: workbooks of lists as an office prints them. A list says what its columns are; how a sheet looks, prints, filters
 * and is filled in is decided here alone.
 */
package jixiao.writing.list;
