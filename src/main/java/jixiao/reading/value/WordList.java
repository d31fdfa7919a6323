package jixiao.reading.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.text.Normal;

/** 词组: the words of one list of 《词表》, found in a normalised text, the longest first. Immutable. */
final class WordList {
    private static final String[] NONE = {};

    private final Set<String> words;
    /** By the remainder of a word's first, or last, sign: at most signs of a text there is none to be looked at. */
    private static final int BUCKETS = 256;

    private final String[][] byFirst = new String[BUCKETS][];
    private final String[][] byLast = new String[BUCKETS][];

    /** One of the lists of 《词表》 by its name; empty where the convention does not have it. */
    static WordList of(Map<String, List<String>> words, String name) {
        return new WordList(words.getOrDefault(name, List.of()));
    }

    /** A list of the given words in any order; empty ones are left out. */
    WordList(Collection<String> given) {
        List<String> sorted = given.stream()
                .map(Normal::text)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        words = new HashSet<>(sorted);
        for (String word : sorted) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    private static void add(String[][] buckets, char sign, String word) {
        String[] before = of(buckets, sign);
        String[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = word;
        buckets[sign % BUCKETS] = after;
    }

    private static String[] of(String[][] buckets, char sign) {
        String[] words = buckets[sign % BUCKETS];
        return words == null ? NONE : words;
    }

    /** The longest word that begins at {@code from}; empty if none does. */
    Optional<String> at(String text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        for (String word : of(byFirst, text.charAt(from))) {
            if (text.startsWith(word, from)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The longest word that ends before {@code end}; empty if none does. */
    Optional<String> before(String text, int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        for (String word : of(byLast, text.charAt(end - 1))) {
            if (text.startsWith(word, end - word.length())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether a word stands anywhere in the text. */
    boolean in(String text) {
        return lastEnd(text) >= 0;
    }

    /** Whether the text is one of the words. */
    boolean is(String text) {
        return words.contains(text);
    }

    /** The end of the last word in the text; -1 if none stands in it. */
    int lastEnd(String text) {
        for (int end = text.length(); end > 0; end--) {
            if (before(text, end).isPresent()) {
                return end;
            }
        }
        return -1;
    }

    /** The text with every word replaced by as many {@code mask}s, longer words first where two overlap from one place. */
    String masked(String text, char mask) {
        StringBuilder out = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            int length = at(text, at).map(String::length).orElse(0);
            for (int sign = at; sign < at + length; sign++) {
                out.setCharAt(sign, mask);
            }
            at += Math.max(0, length - 1);
        }
        return out.toString();
    }
}
