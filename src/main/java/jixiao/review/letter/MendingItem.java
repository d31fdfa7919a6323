package jixiao.review.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.review.Digests;
import jixiao.store.KeptLetter;

/**
 * 整改台账的一项: what a unit was told, in every letter that told it.
 *
 * @param key which table, rule and 指标
 * @param copy the how-manieth of its key, from 0
 * @param letters the letters that told it, the first first
 * @param message as the last of them said it
 */
record MendingItem(String key, int copy, List<KeptLetter> letters, String message) {
    MendingItem {
        letters = List.copyOf(letters);
    }

    /** What a row is known by from run to run. */
    String id() {
        return Digests.of(List.of(key, String.valueOf(copy))).substring(0, 12);
    }

    KeptLetter first() {
        return letters.get(0);
    }

    KeptLetter last() {
        return letters.get(letters.size() - 1);
    }

    /** 指标; empty where it is about no line. */
    String indicator() {
        return key.substring(key.lastIndexOf('|') + 1);
    }

    /** "第1轮 2025-03-06". */
    static String told(KeptLetter letter) {
        return "第" + letter.round() + "轮 " + letter.day();
    }

    /** The one of these that it is about; empty where none is. */
    Optional<LetterTable> table(Map<String, LetterTable> tables) {
        return tables.entrySet().stream()
                .filter(each -> key.startsWith(each.getKey() + "|"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
