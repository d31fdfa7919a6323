package jixiao.store;

/**
 * 发出过的文号.
 *
 * @param round 第几轮, from 1
 * @param unit which unit, however its name is written
 * @param number 文号
 */
public record KeptNumber(int round, String unit, String number) {}
