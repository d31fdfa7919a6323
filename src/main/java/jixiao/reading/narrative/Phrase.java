package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 一种说法 of 《报告用语》, made a pattern: {@code 自评得分<分>}. Between words and a number the words of 连接词 may stand.
 *
 * @param pattern finds it; its groups are what stands at the placeholders
 * @param kinds what the placeholders are, in order
 * @param length how many signs of its own it has: of two phrases that take one number, the longer one is meant
 * @param word the longest run of its own signs, which a text must hold; see {@link #bare}
 */
record Phrase(Pattern pattern, List<Slot> kinds, int length, String word) {
    /** 占位. */
    enum Slot {
        POINTS("分", "(" + Phrase.NUMBER + "|[零〇一二三四五六七八九十百点]{2,9})分(?!之)"),
        AMOUNT("万元", "(" + Phrase.NUMBER + "(?:余|多)?(?:亿元|万元|千元|元|(?![\\d.]|[年个次项件人%分类]|亿|万|余|多)))"),
        RATE("%", "(" + Phrase.NUMBER + "%|百分之[零一二三四五六七八九十百点]{1,9})"),
        COUNT("个", "(" + Phrase.NUMBER + "|[一二两三四五六七八九十百]{1,5})(?:个|项|家|条|张|份)?"),
        YEAR("年", "(20\\d\\d)年度?"),
        NAME("名", "([^。;,]{1,80}?)"),
        GAP("略", "[^。;]{0,24}?");

        private final String chinese;
        private final String regex;

        Slot(String chinese, String regex) {
            this.chinese = chinese;
            this.regex = regex;
        }

        /** Whether it stands for a number. */
        boolean isNumber() {
            return this == POINTS || this == AMOUNT || this == RATE || this == COUNT;
        }
    }

    static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";

    private static final Pattern IGNORED = Pattern.compile("[“”、,;:]");
    private static final Pattern SLOT = Pattern.compile("<([^<>]{1,4})>");

    /**
     * The pattern of a phrase.
     *
     * @param written as the row has it, normalised
     * @param links 连接词
     */
    static Phrase of(String written, List<String> links) {
        String link =
                "(?:" + String.join("|", links.stream().map(Pattern::quote).toList()) + "){0,3}";
        StringBuilder regex = new StringBuilder();
        List<Slot> kinds = new ArrayList<>();
        int own = 0;
        int at = 0;
        Matcher slot = SLOT.matcher(written);
        while (slot.find()) {
            own += words(written.substring(at, slot.start()), regex);
            for (Slot kind : Slot.values()) {
                if (kind.chinese.equals(slot.group(1))) {
                    regex.append(kind.isNumber() && !links.isEmpty() ? link : "")
                            .append(kind.regex);
                    if (kind != Slot.GAP) {
                        kinds.add(kind);
                    }
                }
            }
            at = slot.end();
        }
        own += ending(written.substring(at), regex);
        String word = Arrays.stream(SLOT.split(written))
                .flatMap(part -> Arrays.stream(part.split(",")))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(Phrase::bare)
                .orElse("");
        return new Phrase(Pattern.compile(regex.toString()), List.copyOf(kinds), own, word);
    }

    /** A text without the signs that may stand between those of a phrase. */
    static String bare(String text) {
        return IGNORED.matcher(text).replaceAll("");
    }

    /** A comma at the end is where the clause ends, 。 where the sentence does: a name reaches up to it, or to its quotation mark. */
    private static int ending(String text, StringBuilder regex) {
        if (text.equals(",") || text.equals("。")) {
            regex.append(text.equals(",") ? "[“”、]?(?:[,;:。]|$)" : "[“”、]?。");
            return text.length();
        }
        return words(text, regex);
    }

    /** Signs of a text stand for themselves; a comma may be left out, or be another stop within the sentence. */
    private static int words(String text, StringBuilder regex) {
        for (int at = 0; at < text.length(); at++) {
            String sign = text.substring(at, at + 1);
            regex.append(sign.equals(",") ? "[,;:]?" : Pattern.quote(sign) + "[“”、]?");
        }
        return text.length();
    }

    /** Finds it from a position on, where its placeholders hold numbers indeed. */
    Optional<Matcher> find(String text, int from) {
        Matcher matcher = pattern.matcher(text);
        int at = from;
        while (at <= text.length() && matcher.find(at)) {
            if (isRead(matcher)) {
                return Optional.of(matcher);
            }
            at = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private boolean isRead(Matcher matcher) {
        for (int at = 0; at < kinds.size(); at++) {
            if (kinds.get(at).isNumber() && !Numbers.isNumber(kinds.get(at), matcher.group(at + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Which group is the number that it is about: the last; 0 where it has none. */
    int claimed() {
        for (int at = kinds.size(); at > 0; at--) {
            if (kinds.get(at - 1).isNumber()) {
                return at;
            }
        }
        return 0;
    }
}
