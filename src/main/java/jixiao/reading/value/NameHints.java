package jixiao.reading.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.sheet.Normal;

/** 名称提示: what the indicator's name says of its values: unit in brackets, rate, money, direction of change. */
final class NameHints {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,8})\\)$");

    private final Lexicon words;
    private final UnitWords units;

    NameHints(Lexicon words, UnitWords units) {
        this.words = words;
        this.units = units;
    }

    /** The unit that a name ends with in brackets: 项目总成本(万元); empty when it names none that is known. */
    Optional<WrittenUnit> unit(String name) {
        Matcher bracket = BRACKET.matcher(Normal.text(name));
        if (!bracket.find()) {
            return Optional.empty();
        }
        String inside = bracket.group(1).replaceFirst("^单位:", "");
        return units.known(inside);
    }

    /** Whether the name is that of a percentage: 满意度, 合格率, 占比. */
    boolean isRate(String name) {
        String plain = plain(name);
        return words.ratio().before(plain, plain.length()).isPresent()
                && words.noRatio().before(plain, plain.length()).isEmpty();
    }

    /** Whether the name or the text speaks of money: a bare 1000万 then is 1000万元. */
    boolean isMoney(String name, String text) {
        return words.money().in(text) || words.money().in(Normal.text(name));
    }

    /** Whether the name asks for a date: 完成时间. */
    boolean isTime(String name) {
        return words.time().in(Normal.text(name));
    }

    private static String plain(String name) {
        return Normal.text(name).replaceAll("\\([^()]*\\)$", "");
    }
}
