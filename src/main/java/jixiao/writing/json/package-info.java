/**
 * JSON 文档: judged tables as one document of version 1, described by {@code jixiao/schema/jixiao-1.schema.json}. What
 * {@code jixiao.reading.json} reads back is what was written here, so that the same scores and findings follow from it.
 */
package jixiao.writing.json;
