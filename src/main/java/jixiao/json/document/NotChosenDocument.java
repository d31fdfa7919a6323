package jixiao.json.document;

/**
 * 没有采用的计分方法行.
 *
 * @param rule name of the row
 * @param method its method
 * @param because the first condition that the line does not meet, in words
 */
public record NotChosenDocument(String rule, String method, String because) {}
