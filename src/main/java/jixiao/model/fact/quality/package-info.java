/** 质量事实: what the rules of 指标质量 may see: nouns with values, which they join and compare. */
package jixiao.model.fact.quality;
