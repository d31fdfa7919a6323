/**
 * 审核: rules over a scored table. Java prepares facts with exact numbers, the rules of {@code rules/common/check.drl}
 * decide what is a finding and those of {@code silence.drl} which finding only follows from another; severities, limits
 * and sentences come from the convention's 《审核规则》. Findings are data; scores are never changed here.
 */
package jixiao.checking;
