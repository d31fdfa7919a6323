/**
 * 网页: the page in the browser on one's own machine. Every handler calls what a command calls; what is said of a table comes
 * from {@code wording}, what stands around it from the templates. Nothing is kept but in memory.
 */
package jixiao.web;
