package jixiao.convention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Given;
import jixiao.model.fact.quality.Mark;

/**
 * 指标字典条目: words by which a text gets a mark, and the exceptions beside them.
 *
 * @param name its name
 * @param mark 用途
 * @param way 认法: how a word has to stand in the text
 * @param words normalised; empty for every text
 * @param exceptions normalised; a text that holds one of them does not get the mark by this entry
 * @param origin where the row stands, for people
 */
public record DictionaryEntry(
        String name, Mark mark, Way way, List<String> words, List<String> exceptions, String origin) {
    private static final String EDGES = "()“”《》、。,.;:!?*#·…";

    /** Brackets and signs, and a number with its sign: "(", "2.", "(一)", "注:". */
    private static final Pattern BEFORE =
            Pattern.compile("[(“《、。,.;:!?*#·…]*(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:[)、:]|\\.(?!\\d)))?"
                    + "(?:备?注:)?[(“《、。,.;:!?*#·…]*");

    public DictionaryEntry {
        Given.all(name, mark, way, origin);
        words = List.copyOf(words);
        exceptions = List.copyOf(exceptions);
    }

    /** 认法. */
    public enum Way {
        /** Somewhere in it. */
        WITHIN("含"),
        /** The whole of it, brackets, stops and a number before it left aside. */
        WHOLE("等于"),
        /** At its beginning, after brackets, signs and a number before it. */
        LEADING("开头"),
        /** At its end. */
        ENDING("结尾"),
        /** Somewhere in it, with no letter or digit of the Latin script, nor a dash, beside it. */
        APART("单独");

        private final String chinese;

        Way(String chinese) {
            this.chinese = chinese;
        }

        /** The word under 认法. */
        public String chinese() {
            return chinese;
        }
    }

    /** All that it says, for people: 付款,开头:支付、拨付;例外 补贴. */
    public String chinese() {
        return mark.chinese() + "," + way.chinese() + ":" + (words.isEmpty() ? "不限" : String.join("、", words))
                + (exceptions.isEmpty() ? "" : ";例外 " + String.join("、", exceptions));
    }

    /** Whether a normalised text gets the mark; an empty one never does. */
    public boolean fits(String text) {
        if (text.isEmpty() || !words.isEmpty() && words.stream().noneMatch(word -> stands(word, text))) {
            return false;
        }
        return !excuses(text);
    }

    /** Whether a normalised text holds an exception. */
    public boolean excuses(String text) {
        return exceptions.stream().anyMatch(text::contains);
    }

    private boolean stands(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (stands(word, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that is found at a place of a normalised text stands there as 认法 asks for. */
    boolean stands(String word, String text, int at) {
        int end = at + word.length();
        return switch (way) {
            case WITHIN -> true;
            case WHOLE -> (at == 0 || at == begin(text)) && (end == text.length() || isEdge(text, end));
            case LEADING -> at == 0 || at == begin(text);
            case ENDING -> end == text.length();
            case APART ->
                (at == 0 || !isLatin(text.charAt(at - 1))) && (end == text.length() || !isLatin(text.charAt(end)));
        };
    }

    /** Where a text begins after brackets, signs and a number before it: "(2)按要求完成" at 3. */
    private static int begin(String text) {
        Matcher before = BEFORE.matcher(text);
        return before.lookingAt() ? before.end() : 0;
    }

    /** Whether nothing but brackets and stops is left. */
    private static boolean isEdge(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (EDGES.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign) || sign == '-';
    }
}
