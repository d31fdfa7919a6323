/**
 * JSON 文档, both ways: records bound by Jackson, the one place that spells the members of version 1 as
 * {@code jixiao/schema/jixiao-1.schema.json} describes them. {@code …Writing} fills them from judged tables, {@code …Reading}
 * makes tables of them; what is read back is what was written, so that the same scores and findings follow from it. In a
 * document only what a person fills in is read: what is {@link jixiao.json.document.Made} is passed over.
 */
package jixiao.json;
