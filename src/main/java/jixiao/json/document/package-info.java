/**
 * 文档的记录: the members of a JSON document by their names, bound by Jackson; the one place that spells them.
 */
package jixiao.json.document;
