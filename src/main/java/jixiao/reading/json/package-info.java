/**
 * JSON 输入: the document of {@code jixiao/schema/jixiao-1.schema.json} back to {@link jixiao.model.SelfEvaluation}s. Only
 * what a person fills in is read; scores and findings in it are passed over and made anew.
 */
package jixiao.reading.json;
