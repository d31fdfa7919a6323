package jixiao.reading.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 名称提示: what the indicator's name says of its values: unit in brackets, rate, money, direction of change. */
record NameHints(Lexicon words, UnitWords units) {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,8})\\)$");

    /** A sign, what stands for the number, and a unit, at the end of the name and mostly in brackets. */
    private static final Pattern TEMPLATE =
            Pattern.compile("\\(?([≥≤<>])(?:[*xX_×…]+|(?=[^\\d*xX_]))([^()\\d*]{0,8})\\)?$");

    /** The unit that a name ends with in brackets: 项目总成本(万元); empty when it names none that is known. */
    Optional<WrittenUnit> unit(String name) {
        Matcher bracket = BRACKET.matcher(Normal.text(name));
        if (!bracket.find()) {
            return Optional.empty();
        }
        String inside = bracket.group(1).replaceFirst("^单位:", "");
        return units.known(inside);
    }

    /**
     * 名称里的样式: what a name shows of how the value is to be written: 补助标准(≤**元/亩), 维修长度(≥米).
     *
     * @param bound its sign
     * @param unit its unit; empty where it shows none that is known
     */
    record Template(Bound bound, Optional<WrittenUnit> unit) {}

    /** The template that a name ends with; empty for most names. */
    Optional<Template> template(String name) {
        Matcher shown = TEMPLATE.matcher(Normal.text(name));
        if (!shown.find()) {
            return Optional.empty();
        }
        Bound bound =
                shown.group(1).charAt(0) == '≥' || shown.group(1).charAt(0) == '>' ? Bound.AT_LEAST : Bound.AT_MOST;
        return Optional.of(
                new Template(bound, shown.group(2).isEmpty() ? Optional.empty() : units.known(shown.group(2))));
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
