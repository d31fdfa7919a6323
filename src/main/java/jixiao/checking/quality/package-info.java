/** 指标质量: facts about what targets are worth, for the rules of {@code quality.drl}. */
package jixiao.checking.quality;
