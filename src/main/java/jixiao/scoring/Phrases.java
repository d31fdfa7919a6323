package jixiao.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.sheet.Normal;

/**
 * 词表查找: the words of one list of 《词表》, and the words of its list "…除外" in which they mean something else (不断 is
 * no negation). A word may hold "…" for any text: 按…发放.
 */
final class Phrases {
    private static final char HIDDEN = ' ';
    private final List<String[]> words;
    private final List<String[]> exceptions;

    private Phrases(List<String> words, List<String> exceptions) {
        this.words = parts(words);
        this.exceptions = parts(exceptions);
    }

    /** The list of a name and its exceptions; both may be empty. */
    static Phrases of(Convention convention, String list) {
        return new Phrases(convention.words(list), convention.words(list + "除外"));
    }

    /** The longest word that stands in a text in the form of {@link Normal#words}; empty when none does. */
    Optional<String> in(String text) {
        String visible = visible(text);
        return words.stream()
                .filter(word -> end(visible, word, 0) >= 0)
                .map(Phrases::written)
                .findFirst();
    }

    /** Every word that stands in a text, the longest first. */
    List<String> allIn(String text) {
        String visible = visible(text);
        return words.stream()
                .filter(word -> end(visible, word, 0) >= 0)
                .map(Phrases::written)
                .toList();
    }

    /** The longest word that a text begins with; empty when it begins with none. */
    Optional<String> startOf(String text) {
        String visible = visible(text);
        return words.stream()
                .filter(word -> visible.startsWith(word[0]) && end(visible, word, 0) >= 0)
                .map(Phrases::written)
                .findFirst();
    }

    /** Whether a text is one of the words. */
    boolean contains(String text) {
        return words.stream().anyMatch(word -> word.length == 1 && word[0].equals(text));
    }

    /** The words as listed, the longest first. */
    List<String> all() {
        return words.stream().map(Phrases::written).toList();
    }

    /** A text with what the exceptions name made blank. */
    private String visible(String text) {
        StringBuilder out = new StringBuilder(text);
        for (String[] exception : exceptions) {
            int from = 0;
            while (true) {
                int start = out.indexOf(exception[0], from);
                int end = start < 0 ? -1 : end(out.toString(), exception, start);
                if (end < 0) {
                    break;
                }
                for (int at = start; at < end; at++) {
                    out.setCharAt(at, HIDDEN);
                }
                from = end;
            }
        }
        return out.toString();
    }

    /** Where a word ends that begins at or after {@code from}; -1 when it does not stand there. */
    private static int end(String text, String[] word, int from) {
        int at = from;
        for (String part : word) {
            int found = text.indexOf(part, at);
            if (found < 0) {
                return -1;
            }
            at = found + part.length();
        }
        return at;
    }

    private static String written(String[] word) {
        return String.join("…", word);
    }

    private static List<String[]> parts(List<String> words) {
        List<String[]> split = new ArrayList<>();
        for (String word : words) {
            List<String> parts = new ArrayList<>();
            for (String part : word.split("…+")) {
                String normal = Normal.words(part);
                if (!normal.isEmpty()) {
                    parts.add(normal);
                }
            }
            if (!parts.isEmpty()) {
                split.add(parts.toArray(String[]::new));
            }
        }
        split.sort(Comparator.comparingInt((String[] word) -> -written(word).length()));
        return split;
    }
}
