package jixiao.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.text.Normal;

/** 词表成式: lists of 《词表》 as part of a pattern. */
final class WordPattern {
    private static final String NEVER = "(?!)";

    private WordPattern() {}

    /** One of the words of the lists, the longest first; what matches nothing where they are empty. */
    static String any(Convention convention, String... lists) {
        List<String> words = Stream.of(lists)
                .flatMap(list -> convention.words(list).stream())
                .map(Normal::words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        return words.isEmpty() ? NEVER : words.stream().collect(Collectors.joining("|", "(?:", ")"));
    }
}
