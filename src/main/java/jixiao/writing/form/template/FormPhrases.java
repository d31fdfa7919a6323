package jixiao.writing.form.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 固定文字: the template's own texts, where {@code {年度}} stands for a word and {@code [({年度}年度)]} is left out as a
 * whole where its word is blank.
 */
public final class FormPhrases {
    private static final Pattern WORD = Pattern.compile("\\{([^{}\\[\\]]+)\\}");
    private static final Pattern OPTION = Pattern.compile("\\[([^\\[\\]]*\\{[^{}\\[\\]]+\\}[^\\[\\]]*)\\]");

    private FormPhrases() {}

    /** The text with its words filled in; words that are not known become empty. */
    public static String fill(String text, Map<String, String> words) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String chosen = OPTION.matcher(text).replaceAll(option -> {
            boolean known = WORD.matcher(option.group(1))
                    .results()
                    .noneMatch(word -> words.getOrDefault(word.group(1), "").isBlank());
            return known ? Matcher.quoteReplacement(option.group(1)) : "";
        });
        return WORD.matcher(chosen).replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(1), "")));
    }

    /** The words that a text asks for. */
    static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(word -> word.group(1)).toList();
    }
}
