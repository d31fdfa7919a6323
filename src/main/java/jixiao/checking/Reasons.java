package jixiao.checking;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.Entry;
import jixiao.text.Normal;

/** 原因说明: whether a reason says something, or only 无, 没有, 无偏差, — and the like (《词表》 无内容). */
final class Reasons {
    private static final Pattern NUMBERING =
            Pattern.compile("(?<![一二三四五六七八九十])[一二三四五六七八九十]++[、.]|\\([一二三四五六七八九十]++\\)");

    private final List<String> empty;

    Reasons(Convention convention) {
        empty = convention.words("无内容").stream()
                .map(Normal::words)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Whether anything is left of the text without such words, numbers and punctuation ("1.无 2.无" says nothing). */
    boolean speaks(Entry reason) {
        String text = Normal.words(NUMBERING.matcher(Normal.text(reason.text())).replaceAll(" "));
        for (String word : empty) {
            text = text.replace(word, "");
        }
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
