package jixiao.review;

import java.util.List;

/**
 * 意见书结果.
 *
 * @param folder folder of the letters below the result folder, with /
 * @param round 第几轮, from 1
 * @param returns how many 退回修改意见
 * @param opinions how many 复核意见书
 * @param silent how many units need none
 * @param items how many matters they name
 * @param undecided how many indicators wait for a person, which no letter names
 * @param kept letters that somebody had changed, kept under these names below the result folder
 * @param empty names of slots without data, each once
 */
public record LetterResult(
        String folder,
        int round,
        int returns,
        int opinions,
        int silent,
        int items,
        int undecided,
        List<String> kept,
        List<String> empty) {
    public LetterResult {
        kept = List.copyOf(kept);
        empty = List.copyOf(empty);
    }
}
