package jixiao.wording;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/**
 * 句式: a sentence of 《审核规则》 with placeholders. {@code {占位}} and {@code {占位:写法}} are filled in; a part in
 * {@code [ ]} is left out when a placeholder in it is empty. In “{占位}” the quotation marks of the text become inner ones. Parts do not stand in each other. Of a text over 300 characters the first 100 are filled in.
 */
record Template(String text) {
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:]+)(?::([^{}:]+))?\\}");

    private static final int LONGEST = 300;
    private static final int SHOWN = 100;

    /**
     * The sentence.
     *
     * @param words gives the text for a placeholder's name and 写法 (empty for none); an empty text leaves the part out
     */
    String fill(BiFunction<String, String, String> words) {
        Matcher part = PART.matcher(text);
        StringBuilder out = new StringBuilder();
        int end = 0;
        while (part.find()) {
            out.append(filled(text.substring(end, part.start()), words, true).orElse(""));
            out.append(filled(part.group(1), words, false).orElse(""));
            end = part.end();
        }
        return out.append(filled(text.substring(end), words, true).orElse("")).toString();
    }

    /** Empty when a placeholder is and that is not allowed. */
    private static Optional<String> filled(String text, BiFunction<String, String, String> words, boolean always) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        StringBuilder out = new StringBuilder();
        while (placeholder.find()) {
            String form = placeholder.group(2) == null ? "" : placeholder.group(2);
            String word = words.apply(placeholder.group(1), form);
            if (word.isEmpty() && !always) {
                return Optional.empty();
            }
            boolean quoted = text.startsWith("”", placeholder.end())
                    && placeholder.start() > 0
                    && text.charAt(placeholder.start() - 1) == '“';
            String shown = quoted ? Normal.inner(shortened(word)) : shortened(word);
            placeholder.appendReplacement(out, Matcher.quoteReplacement(shown));
        }
        return Optional.of(placeholder.appendTail(out).toString());
    }

    /** A cell may hold 32,767 characters; nobody would find the sentence among them. */
    private static String shortened(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return word.substring(0, end) + "……(共" + word.length() + "字)";
    }
}
