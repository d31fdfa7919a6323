package jixiao.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.convention.Convention;
import jixiao.convention.MadeOnce;
import jixiao.text.Normal;

/**
 * 词表查找: the words of one list of 《词表》, and the words of its list "…除外" in which they mean something else (不断 is
 * no negation). A word may hold "…" for any text: 按…发放. Words are found by their first character, since lists are long
 * and texts short.
 */
final class BandPhrases {
    private static final char HIDDEN = ' ';

    /** By the lists that they are made of, which a convention keeps as long as it lives, then by the names of the two lists. */
    private static final MadeOnce<Map<String, List<String>>, Map<List<String>, BandPhrases>> KNOWN = new MadeOnce<>();

    private final ByFirst words;
    private final ByFirst exceptions;

    /**
     * 按首字: words by their first character.
     *
     * @param signs first characters, ascending
     * @param words those of each of {@code signs}, the longest first
     */
    private record ByFirst(char[] signs, List<List<Word>> words) {
        static ByFirst of(SortedMap<Character, List<Word>> all) {
            char[] signs = new char[all.size()];
            List<List<Word>> words = new ArrayList<>();
            all.forEach((sign, own) -> {
                signs[words.size()] = sign;
                words.add(own);
            });
            return new ByFirst(signs, words);
        }

        List<Word> at(String text, int position) {
            int found = Arrays.binarySearch(signs, text.charAt(position));
            return found < 0 ? List.of() : words.get(found);
        }

        boolean isEmpty() {
            return signs.length == 0;
        }
    }

    /** 一个词: its parts around "…"; one part for most. The longest are found first. */
    private record Word(List<String> parts, String written) implements Comparable<Word> {
        private static final Comparator<Word> LONGEST =
                Comparator.comparingInt((Word word) -> -word.written.length()).thenComparing(Word::written);

        @Override
        public int compareTo(Word other) {
            return LONGEST.compare(this, other);
        }

        /** Where it ends in a text when it begins at {@code from}; 0 when it does not begin there. */
        int endAt(String text, int from) {
            if (!text.startsWith(parts.get(0), from)) {
                return 0;
            }
            int at = from + parts.get(0).length();
            for (String part : parts.subList(1, parts.size())) {
                int found = text.indexOf(part, at);
                if (found < 0) {
                    return 0;
                }
                at = found + part.length();
            }
            return at;
        }
    }

    private BandPhrases(List<String> words, List<String> exceptions) {
        this.words = byFirst(words);
        this.exceptions = byFirst(exceptions);
    }

    /** The list of a name and its exceptions; both may be empty. */
    static BandPhrases of(Convention convention, String list) {
        return of(convention.words(), list);
    }

    /** The same out of word lists by name. */
    static BandPhrases of(Map<String, List<String>> lists, String list) {
        return of(lists, list, list + "除外");
    }

    /** A list with the exceptions of another name. */
    static BandPhrases of(Map<String, List<String>> lists, String list, String exceptions) {
        return KNOWN.of(lists, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        List.of(list, exceptions),
                        names -> new BandPhrases(
                                lists.getOrDefault(list, List.of()), lists.getOrDefault(exceptions, List.of())));
    }

    /** The longest word that stands in a text in the form of {@link Normal#words}; empty when none does. */
    Optional<String> in(String text) {
        Optional<Word> longest = Optional.empty();
        String visible = visible(text);
        for (int at = 0; at < visible.length(); at++) {
            List<Word> beginning = words.at(visible, at);
            for (int i = 0; i < beginning.size(); i++) {
                Word word = beginning.get(i);
                if (word.endAt(visible, at) > 0
                        && longest.filter(best -> best.compareTo(word) <= 0).isEmpty()) {
                    longest = Optional.of(word);
                }
            }
        }
        return longest.map(Word::written);
    }

    /**
     * 词的所在.
     *
     * @param word the word as listed
     * @param start where it begins
     * @param end position after it
     */
    record Hit(String word, int start, int end) {
        /** Whether it is a part of a longer word (增长 in 负增长). */
        boolean isWithin(Hit other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    /** Every place where a word stands in a text, from the left, the longest first. */
    List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        String visible = visible(text);
        for (int at = 0; at < visible.length(); at++) {
            for (Word word : words.at(visible, at)) {
                int end = word.endAt(visible, at);
                if (end > 0) {
                    hits.add(new Hit(word.written(), at, end));
                }
            }
        }
        return hits;
    }

    /** Every word that stands in a text, the longest first. */
    List<String> allIn(String text) {
        return found(text).stream().map(Word::written).toList();
    }

    /** The longest word that a text begins with; empty when it begins with none. */
    Optional<String> startOf(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String visible = visible(text);
        return words.at(visible, 0).stream()
                .filter(word -> word.endAt(visible, 0) > 0)
                .map(Word::written)
                .findFirst();
    }

    /**
     * The longest word that ends a text, or behind which only words of another list stand (投诉 in 有责投诉件数, not in
     * 投诉办结率); empty when none does.
     */
    Optional<String> ending(String text, BandPhrases after) {
        String visible = visible(text);
        TreeSet<Word> found = new TreeSet<>();
        for (int at = 0; at < visible.length(); at++) {
            for (Word word : words.at(visible, at)) {
                int end = word.endAt(visible, at);
                if (end > 0 && after.makesUp(visible.substring(end))) {
                    found.add(word);
                }
            }
        }
        return found.stream().map(Word::written).findFirst();
    }

    /** Whether a text is nothing but words of the list, one after the other, or empty. */
    private boolean makesUp(String text) {
        return text.isEmpty()
                || words.at(text, 0).stream()
                        .map(word -> word.endAt(text, 0))
                        .anyMatch(end -> end > 0 && makesUp(text.substring(end)));
    }

    /** A text without the words, the longest taken out first. */
    String takenOutOf(String text) {
        String rest = text;
        for (Word word : found(text)) {
            rest = rest.replace(word.written(), "");
        }
        return rest;
    }

    private TreeSet<Word> found(String text) {
        TreeSet<Word> found = new TreeSet<>();
        String visible = visible(text);
        for (int at = 0; at < visible.length(); at++) {
            for (Word word : words.at(visible, at)) {
                if (word.endAt(visible, at) > 0) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    /** A text with what the exceptions name made blank. */
    private String visible(String text) {
        if (exceptions.isEmpty()) {
            return text; // most lists
        }
        String visible = text;
        int at = 0;
        while (at < text.length()) {
            int end = 0;
            for (Word exception : exceptions.at(text, at)) {
                end = Math.max(end, exception.endAt(text, at));
            }
            if (end > 0) {
                visible = visible.substring(0, at) + String.valueOf(HIDDEN).repeat(end - at) + visible.substring(end);
            }
            at = Math.max(at + 1, end);
        }
        return visible;
    }

    private static ByFirst byFirst(List<String> words) {
        SortedMap<Character, List<Word>> byFirst = new TreeMap<>();
        for (String word : words) {
            List<String> parts = new ArrayList<>();
            for (String part : word.indexOf('…') < 0 ? List.of(word) : List.of(word.split("…+"))) {
                String normal = form(part);
                if (!normal.isEmpty()) {
                    parts.add(normal);
                }
            }
            if (!parts.isEmpty()) {
                byFirst.computeIfAbsent(parts.get(0).charAt(0), first -> new ArrayList<>())
                        .add(new Word(parts, String.join("…", parts)));
            }
        }
        byFirst.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        return ByFirst.of(byFirst);
    }

    /** {@link Normal#words}, which leaves the common characters of Chinese as they are. */
    private static String form(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < '一' || word.charAt(at) > '龥') {
                return Normal.words(word);
            }
        }
        return word;
    }
}
