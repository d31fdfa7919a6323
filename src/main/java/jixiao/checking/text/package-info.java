/**
 * 文稿审核: rules over what a document says in words. Java prepares facts with exact numbers, {@code rules/common/text.drl}
 * decides what is a finding and {@code textsilence.drl} which only follows from another.
 */
package jixiao.checking.text;
