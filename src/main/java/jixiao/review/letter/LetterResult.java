package jixiao.review.letter;

import java.util.List;
import java.util.Optional;

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
 * @param notice what a person had changed in 整改台账 outside its white columns, a sentence a line; empty where nothing was
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
        List<String> empty,
        Optional<String> notice) {
    public LetterResult {
        kept = List.copyOf(kept);
        empty = List.copyOf(empty);
    }
}
