package jixiao.reading.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jixiao.sheet.Normal;

/** 词组: the words of one list of 《词表》, found in a normalised text, the longest first. Immutable. */
final class WordList {
    private final List<String> words;

    /** A list of the given words in any order; empty ones are left out. */
    WordList(Collection<String> words) {
        this.words = words.stream()
                .map(Normal::text)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The words, the longest first. */
    List<String> words() {
        return words;
    }

    /** The longest word that begins at {@code from}; empty if none does. */
    Optional<String> at(String text, int from) {
        return words.stream().filter(word -> text.startsWith(word, from)).findFirst();
    }

    /** The longest word that ends before {@code end}; empty if none does. */
    Optional<String> before(String text, int end) {
        return words.stream()
                .filter(word -> word.length() <= end && text.startsWith(word, end - word.length()))
                .findFirst();
    }

    /** Whether a word stands anywhere in the text. */
    boolean in(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** Whether the text is one of the words. */
    boolean is(String text) {
        return words.contains(text);
    }

    /** The end of the last word in the text; -1 if none stands in it. */
    int lastEnd(String text) {
        int end = -1;
        for (String word : words) {
            int at = text.lastIndexOf(word);
            end = Math.max(end, at < 0 ? -1 : at + word.length());
        }
        return end;
    }
}
