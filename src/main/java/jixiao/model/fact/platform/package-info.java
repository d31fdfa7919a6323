/** 平台口径事实: what the rules of {@code platform.drl} may see: how integrated budget platforms reckon, beside the convention. */
package jixiao.model.fact.platform;
