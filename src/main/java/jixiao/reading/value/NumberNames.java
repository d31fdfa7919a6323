package jixiao.reading.value;

import java.util.List;
import java.util.regex.Pattern;
import jixiao.reading.Signs;

/** 名称中的数字: blanks out what holds digits but no value: years, ordinals, titles, codes, fixed expressions. */
final class NumberNames {
    /** Stands for one sign of a name; no grammar knows it. */
    static final char MASK = '\u25A1';

    private static final List<Name> NAMES = List.of(
            new Name("《[^》]*》|“[^”]*”|‘[^’]*’|\"[^\"]*\"|〈[^〉]*〉", "《“‘\"〈"),
            new Name("(?<![\\d.])(?:19|20)\\d{2}([-./])\\d{1,2}\\1\\d{1,2}日?(?!\\d)", "-./"),
            new Name("\\d+[×*xX]\\d+(?:小时|天)?", "×*xX"),
            new Name("(?<![\\d.])(?:19|20)\\d{2}[-~至/](?:(?:19|20)\\d{2}|\\d{2})年?度?(?![\\d.%‰万亿])", "-~至/"),
            new Name("(?<![\\d.])(?:19|20)\\d{2}年度?", "年"),
            new Name("(?<!\\d)\\d{1,2}月份?(?:\\d{1,2}[日号])?(?:[-~至到]\\d{1,2}月份?(?:\\d{1,2}[日号])?)?", "月"),
            new Name("(?<!\\d)\\d{1,2}[-~至到]\\d{1,2}月份?", "月"),
            new Name("每[月周季][^,。;、]{0,2}\\d{1,2}[日号]", "每"),
            new Name("(?:第|(?<!目)前)[\\d一二三四五六七八九十百零]+(?:[-~至到]第?[\\d一二三四五六七八九十百零]+)?(?:名|位|列|届|次|期|批|季度|轮)?", "第前"),
            new Name("(?<![\\d.])\\d+:\\d+(?:\\.\\d+)?(?![\\d.])", ":"),
            new Name("(?<![\\d.])\\d+/\\d+(?![\\d.万])", "/"),
            new Name("(?<![A-Za-z0-9])[A-Za-z][A-Za-z]*-?\\d+(?:\\.\\d+)*(?![\\d%‰])", ""),
            new Name("(?:\\(\\d{4}\\)|\\d{4})?\\d+号(?:文|令|线|楼)?", "号"),
            new Name("(?<!\\d)0\\d{2,3}-\\d{7,8}", "-"),
            new Name("(?:^|(?<=[。;!]))\\(?\\d{1,2}[.、)](?!\\d)", ".、)"));

    /** Those of {@link #NAMES} that a text without digits may hold: quotations, ordinals in Chinese. */
    private static final List<Name> WITHOUT_DIGITS = List.of(NAMES.get(0), NAMES.get(8));

    private final WordList names;
    private final WordList codes;
    private final UnitWords units;
    private final WordList about;

    NumberNames(Lexicon words, UnitWords units) {
        this.units = units;
        this.about = words.aboutAfter();
        this.names = words.names();
        this.codes = words.codes();
    }

    /**
     * 数字名称.
     *
     * @param pattern what is blanked out
     * @param signs one of them stands in every text that holds it, which spares most texts the search; empty: any may
     */
    private record Name(Pattern pattern, String signs) {
        Name(String pattern, String signs) {
            this(Pattern.compile(pattern), signs);
        }

        boolean mayStandIn(String text) {
            return signs.isEmpty() || Signs.anyIn(text, signs);
        }
    }

    /** The text, as long as before, with names of numbers blanked out. */
    String mask(String text) {
        String masked = text;
        boolean digits = false;
        boolean numerals = false;
        for (int at = 0; at < text.length() && !digits; at++) {
            digits = Numerals.isDigit(text.charAt(at));
            numerals |= digits || Numerals.isChinese(text.charAt(at));
        }
        if (!numerals) {
            return masked;
        }
        for (Name name : digits ? NAMES : WITHOUT_DIGITS) {
            if (name.mayStandIn(masked)) {
                masked = name.pattern()
                        .matcher(masked)
                        .replaceAll(found ->
                                String.valueOf(MASK).repeat(found.group().length()));
            }
        }
        return maskWords(masked);
    }

    /** 十分 in 三十分钟 is no word of its own: one that begins with a numeral does not stand behind another. */
    private String maskWords(String text) {
        StringBuilder out = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            boolean inside = at > 0 && joins(text.charAt(at - 1), text.charAt(at));
            int from = at;
            int length = inside
                    ? 0
                    : names.at(text, at)
                            .filter(name -> !goesOn(text, from + name.length()))
                            .map(String::length)
                            .orElse(0);
            for (int sign = at; sign < at + length; sign++) {
                out.setCharAt(sign, MASK);
            }
            at += Math.max(1, length);
        }
        return out.toString();
    }

    /** 12328 is a hotline, 12328件 a number. */
    private boolean goesOn(String text, int end) {
        if (end >= text.length() || !Numerals.isDigit(text.charAt(end - 1))) {
            return false;
        }
        char next = text.charAt(end);
        return Numerals.isDigit(next)
                || next == '.'
                || next == ','
                || Numerals.magnitude(next).isPresent()
                || units.at(text, end).isPresent()
                || about.at(text, end).isPresent();
    }

    private static boolean joins(char before, char first) {
        boolean digits = Numerals.isDigit(first) && (Numerals.isDigit(before) || before == '.' || before == ',');
        return digits || Numerals.isChinese(first) && (Numerals.isChinese(before) || Numerals.isDigit(before));
    }

    /** Whether a word that makes a number a code or a name (号, 路, 周岁) begins at {@code at}. */
    boolean makesCode(String text, int at) {
        return codes.at(text, at).isPresent();
    }
}
