package jixiao.store;

import java.util.List;

/**
 * 存下的意见书: what one unit was told in one round.
 *
 * @param round 第几轮, from 1
 * @param unit which unit, however its name is written
 * @param kind 退回修改意见 or 复核意见书
 * @param number 文号; may be empty
 * @param day the day of the letter, year-month-day
 * @param due by when it was to be answered, year-month-day; may be empty
 * @param path below the result folder, with /
 * @param digest SHA-256 of what was written, in hex
 * @param items what was to be mended or explained, in order
 */
public record KeptLetter(
        int round,
        String unit,
        String kind,
        String number,
        String day,
        String due,
        String path,
        String digest,
        List<Item> items) {
    public KeptLetter {
        items = List.copyOf(items);
    }

    /**
     * 一项.
     *
     * @param key which table, rule and 指标, the same from round to round
     * @param message what was said
     */
    public record Item(String key, String message) {}
}
