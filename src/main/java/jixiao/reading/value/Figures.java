package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.convention.UnitRow;
import jixiao.model.Figure;
import jixiao.model.Place;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/**
 * 读数字: printed amounts, rates and points to {@link Figure}s, as a person saw them. What cannot be read stays text
 * without a value; an empty cell, a dash, "/" and 无 are blank.
 */
public final class Figures {
    private static final Pattern PRINTED_UNIT =
            Pattern.compile("(?:\\(|单位:?|:)(?:人民币|单位:?|金额单位:?)*([\\u4e00-\\u9fff]{0,2}元)");
    private static final Pattern BRACKETS = Pattern.compile("^\\((.*)\\)$");
    private static final Pattern POINTS = Pattern.compile("[分%]$");
    private static final Pattern PER_CENT = Pattern.compile("^百分之(.*)$");
    private static final Pattern CURRENCY = Pattern.compile("^(?:[¥￥]|人民币|RMB|CNY|约)\\s*");

    /** A rate above this is no ratio but per cent: nobody spends twice the budget. */
    private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(2);

    private final UnitWords units;

    /** Reads with 《度量单位》 of a convention. */
    public Figures(Convention convention) {
        this(convention.units());
    }

    /** Reads with the given units. */
    Figures(List<UnitRow> rows) {
        this.units = new UnitWords(rows, new WordList(List.of()));
    }

    /**
     * 金额.
     *
     * @param text displayed text: "4019.64万元", "1,132.98", "¥90", "7.08万"
     * @param place the cell
     * @param contexts what may name the unit of amounts without one, the nearest first: a unit ("元") or a text that
     *     prints it in brackets or after 单位 ("预算数(元)", "单位:万元"); where none does, 万元
     * @return the value in 万元
     */
    public Figure amount(String text, Place place, String... contexts) {
        String seen = CURRENCY.matcher(Normal.text(text)).replaceFirst("");
        return read(
                text,
                place,
                number(seen).flatMap(read -> unit(read.rest(), contexts).map(read::in)),
                seen);
    }

    /**
     * 比率.
     *
     * @param text displayed text: "97.64%", "0.9764", "97.64"
     * @param place the cell
     * @return a ratio; a number above 2 without sign is read as per cent
     */
    public Figure rate(String text, Place place) {
        String seen = PER_CENT.matcher(Normal.text(text)).replaceFirst("$1%").replace("百分比", "%");
        return read(text, place, number(seen).flatMap(Figures::ratio), seen);
    }

    /**
     * 分值, 得分.
     *
     * @param text displayed text: "10", "10分", "(15分)"; "10%" of a weight is ten points
     * @param place the cell
     * @return points
     */
    public Figure points(String text, Place place) {
        String seen = POINTS.matcher(BRACKETS.matcher(Normal.text(text)).replaceFirst("$1"))
                .replaceFirst("");
        return read(text, place, number(seen).filter(read -> read.rest().isEmpty()), seen);
    }

    private static Figure read(String text, Place place, Optional<Printed> printed, String seen) {
        if (Blank.is(seen) || seen.equals("无")) {
            return Figure.empty(place);
        }
        return printed.map(read -> new Figure(text, Optional.of(read.value()), read.step(), place))
                .orElse(new Figure(text, Optional.empty(), BigDecimal.ZERO, place));
    }

    /**
     * 印出的数.
     *
     * @param value the number
     * @param step one unit of its last printed place
     * @param rest what follows it
     */
    private record Printed(BigDecimal value, BigDecimal step, String rest) {
        Printed in(WrittenUnit unit) {
            return new Printed(unit.hold(value), unit.hold(step), "");
        }

        Printed moved(int places) {
            return new Printed(value.movePointLeft(places), step.movePointLeft(places), "");
        }
    }

    private static Optional<Printed> number(String seen) {
        boolean negative = seen.startsWith("-");
        int from = negative || seen.startsWith("+") ? 1 : 0;
        return Numerals.at(seen, from).filter(numeral -> !numeral.chinese()).map(numeral -> {
            BigDecimal value = numeral.value();
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
            return new Printed(negative ? value.negate() : value, step, seen.substring(numeral.end()));
        });
    }

    private static Optional<Printed> ratio(Printed read) {
        return switch (read.rest()) {
            case "%" -> Optional.of(read.moved(2));
            case "‰" -> Optional.of(read.moved(3));
            case "" -> Optional.of(read.moved(read.value().abs().compareTo(LARGEST_RATIO) > 0 ? 2 : 0));
            default -> Optional.empty();
        };
    }

    /** The unit of an amount: written behind it, else named by a context, else 万元; empty for what is no money. */
    private Optional<WrittenUnit> unit(String rest, String... contexts) {
        String word = rest.replaceAll("[。,;]$", "");
        if (!word.isEmpty()) {
            return units.known(word)
                    .map(unit -> unit.isNone() ? WrittenUnit.YUAN.times(unit.toHeld()) : unit)
                    .filter(unit -> unit.unit().equals(WrittenUnit.YUAN.unit()));
        }
        for (String context : contexts) {
            Optional<WrittenUnit> named = named(Normal.text(context));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.of(WrittenUnit.WAN_YUAN);
    }

    private Optional<WrittenUnit> named(String context) {
        Optional<WrittenUnit> whole = units.known(context).filter(unit -> unit.is(UnitKind.MONEY));
        if (whole.isPresent()) {
            return whole;
        }
        Matcher printed = PRINTED_UNIT.matcher(context);
        while (printed.find()) {
            Optional<WrittenUnit> unit = units.known(printed.group(1)).filter(found -> found.is(UnitKind.MONEY));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }
}
