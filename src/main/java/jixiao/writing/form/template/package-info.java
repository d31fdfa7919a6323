/**
 * 表样: the workbooks that own the looks of official forms, their places found by defined names, refused where a place is
 * missing; which one is for a table.
 */
package jixiao.writing.form.template;
