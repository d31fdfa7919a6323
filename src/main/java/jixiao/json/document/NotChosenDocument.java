package jixiao.json.document;

/**
 * 没有采用的计分方法行.
 *
 * @param rule name of the row
 * @param number its 编号; empty for none
 * @param method its method
 * @param because the first condition that the line does not meet, in words
 */
public record NotChosenDocument(String rule, @IfAny String number, String method, String because) {}
