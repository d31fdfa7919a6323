/** 文稿的核对: what the rules over a document's text may see, with exact numbers. */
package jixiao.model.fact.text;
