/** 网页: what platforms export as HTML, whatever its name ends with, to {@link jixiao.document.Block}s. The one that knows jsoup. */
package jixiao.document.web;
