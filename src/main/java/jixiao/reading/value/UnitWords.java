package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.convention.MadeOnce;
import jixiao.convention.UnitRow;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/** 识别单位: the words of 《度量单位》 in a text, with magnitudes before (万件) and denominators after (元/人·月). */
final class UnitWords {
    /** By the rows and the words that they are made of, which a convention keeps as long as it lives: many ask for the same. */
    private static final MadeOnce<List<UnitRow>, Map<WordList, UnitWords>> KNOWN = new MadeOnce<>();

    /** What is held or issued anew each time; the 300 people helped every month may be the same ones. */
    private static final Set<String> EVENTS = Set.of("次", "期", "场", "场次", "届", "轮", "批", "批次", "班次", "轮次", "趟");

    private final Map<String, WrittenUnit> units = new HashMap<>();
    private final WordList names;
    private final WordList nouns;
    private final Denominators denominators;

    /**
     * With the convention's units.
     *
     * @param rows all rows of 《度量单位》
     * @param nouns words that only begin like a unit: 部门, 方案
     */
    UnitWords(List<UnitRow> rows, WordList nouns) {
        this.nouns = nouns;
        for (UnitRow row : rows) {
            for (String name : row.names()) {
                units.put(
                        Normal.text(name),
                        new WrittenUnit(row.unit(), row.toHeld(), row.names().get(0)));
            }
        }
        names = new WordList(units.keySet());
        denominators = new Denominators(names);
    }

    /** With the convention's units and its words that only begin like one. */
    static UnitWords of(List<UnitRow> rows, Lexicon words) {
        return KNOWN.of(rows, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(words.nouns(), nouns -> new UnitWords(rows, nouns));
    }

    /**
     * 单位所在.
     *
     * @param unit the unit
     * @param end position after it
     */
    record Found(WrittenUnit unit, int end) {}

    /** The known unit that begins at {@code from}, with its denominators; empty when none does. */
    Optional<Found> at(String text, int from) {
        return names.at(text, from).filter(name -> isUnit(text, from, name)).map(name -> {
            int end = from + name.length();
            WrittenUnit unit = units.get(name);
            return denominators
                    .after(text, end)
                    .map(per -> new Found(per(unit.name(), unit, per.words()), per.end()))
                    .orElse(new Found(unit, end));
        });
    }

    /** The denominators that stand before a number: 每人每天(50元). */
    Optional<Denominators.Found> perBefore(String text, int end) {
        return denominators.before(text, end);
    }

    /** A period whose doings are told before a count of events: 每季度召开(1次). */
    Optional<Denominators.Found> toldBefore(String text, int end, WrittenUnit unit) {
        return EVENTS.contains(unit.unit().name()) ? denominators.told(text, end) : Optional.empty();
    }

    private boolean isUnit(String text, int from, String name) {
        return !splitsLatin(text, from, name)
                && nouns.at(text, from)
                        .filter(noun -> noun.length() > name.length())
                        .isEmpty();
    }

    /** "m" is no unit in "mg", nor "t" in "top". */
    private static boolean splitsLatin(String text, int from, String name) {
        int end = from + name.length();
        return end < text.length() && isLatin(name.charAt(name.length() - 1)) && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char sign) {
        return sign < 128 && Character.isLetter(sign);
    }

    /** A unit with a period or a head before the number: 每月(1次), 每人每天(50元). */
    WrittenUnit per(WrittenUnit unit, List<String> per) {
        return unit.isNone() || per.isEmpty() ? unit : per(unit.name(), unit, per);
    }

    /** The unit that a whole text names (the cell of 度量单位); empty for no text, a dash or 无. */
    Optional<WrittenUnit> whole(String text) {
        String word = Normal.text(text);
        if (word.startsWith("(") && word.endsWith(")")) {
            word = word.substring(1, word.length() - 1);
        }
        if (word.isEmpty() || Blank.is(word) || word.equals("无") || word.equals("无单位") || word.equals("无量纲")) {
            return Optional.empty();
        }
        return Optional.of(known(word).orElse(WrittenUnit.unknown(word)));
    }

    /** The known unit that a whole normalised text names; empty for any other text. */
    Optional<WrittenUnit> known(String word) {
        Optional<WrittenUnit> plain =
                at(word, 0).filter(found -> found.end() == word.length()).map(Found::unit);
        if (plain.isPresent() || word.isEmpty()) {
            return plain;
        }
        Optional<BigDecimal> magnitude = Numerals.magnitude(word.charAt(0));
        if (magnitude.isEmpty()) {
            return Optional.empty();
        }
        return word.length() == 1
                ? Optional.of(WrittenUnit.NONE.times(magnitude.get()))
                : known(word.substring(1)).map(unit -> unit.times(magnitude.get()));
    }

    private WrittenUnit per(String name, WrittenUnit written, List<String> per) {
        Unit unit = written.unit();
        if (unit.kind() == UnitKind.RATIO || per.equals(List.of("年"))) {
            // A table is about one year: 4次/年 are 4次 of it, 5%/年 are 5 %.
            return written;
        }
        String full = name + "/" + String.join("·", per);
        String family =
                unit.family() + "/" + String.join("·", per.stream().sorted().toList());
        if (unit.kind() == UnitKind.MONEY) {
            // A price is held as it is written (元/人·月); its factor counts in 元.
            BigDecimal factor =
                    written.toHeld().multiply(BigDecimal.valueOf(10_000)).stripTrailingZeros();
            return new WrittenUnit(new Unit(full, UnitKind.MONEY, family, factor), BigDecimal.ONE, full);
        }
        Optional<BigDecimal> yearly = unit.kind() == UnitKind.COUNT && per.size() == 1
                ? Denominators.timesAYear(per.get(0))
                : Optional.empty();
        Unit rate = yearly.map(times ->
                        new Unit(full, unit.kind(), unit.family(), unit.factor().multiply(times)))
                .orElse(new Unit(full, unit.kind(), family, unit.factor()));
        return new WrittenUnit(rate, written.toHeld(), full);
    }
}
