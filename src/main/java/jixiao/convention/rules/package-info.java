/**
 * 规则库: rows of 《计分方法》 and 《汇总方式》 made into rules, and these with {@code rules/**}{@code /*.drl} compiled into
 * a {@link jixiao.convention.rules.RuleBase}, at the build or when they are used. The only room with Drools.
 */
package jixiao.convention.rules;
