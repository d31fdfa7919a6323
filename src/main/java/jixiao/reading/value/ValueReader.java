package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.convention.UnitRow;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/**
 * 取值: reads what people write as target and actual values, with the words and units of a convention. Safe for several
 * threads; no text makes it fail.
 */
public final class ValueReader {
    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T]\\d{1,2}:\\d{2}.*$");

    /** So many targets are remembered: those of the tables that are being read, and of their copies that are read back. */
    private static final int REMEMBERED = 4000;

    private final TargetReader targets;

    /**
     * Targets read before: each is asked for twice, for itself and in the light of it the actual, and once more each time its
     * table is read again. Reading them was a fifth of the time of reading tables.
     */
    private final Map<TargetText, Optional<Reading>> read = new ConcurrentHashMap<>();

    private final ActualReader actuals;
    private final UnitWords units;

    /** Reads with 《词表》 and 《度量单位》 of a convention. */
    public ValueReader(Convention convention) {
        this(convention.words(), convention.units());
    }

    /** Reads with the given lists and units. */
    ValueReader(Map<String, List<String>> words, List<UnitRow> rows) {
        Lexicon lexicon = Lexicon.of(words);
        units = UnitWords.of(rows, lexicon);
        NumberPhrases phrases = new NumberPhrases(lexicon, units);
        targets = new TargetReader(lexicon, units, phrases);
        actuals = new ActualReader(lexicon, units, phrases, Besides.of(words));
    }

    /** Whether a text is a sign or word of comparison and nothing else: ≥, 大于等于, =, 等于. */
    public boolean isOperator(String text) {
        return targets.isOperator(Normal.text(text));
    }

    /**
     * 年初目标值 understood.
     *
     * @param text one or three cells
     * @return money in 万元, percentages as ratios, prices (元/人·月) as written; words that are no number or date are
     *     {@link Target.Qualitative}; empty where nothing or only a dash is written
     */
    public Optional<Target> target(TargetText text) {
        return read(text).map(Reading::target);
    }

    /**
     * 实际完成值 understood in the light of its target.
     *
     * @param entry the cell; a lone dash counts as empty
     * @param target the target as written, whose unit a bare number shares
     * @return a number for targets that are numbers (a range reported: the end that is worse for the target, as
     *     approximate); a date for deadlines; for words a number only where nothing else is written
     */
    public Actual actual(Entry entry, TargetText target) {
        return actuals.read(entry, target, read(target));
    }

    private Optional<Reading> read(TargetText text) {
        Optional<Reading> known = read.get(text);
        if (known == null) {
            known = targets.read(text);
            if (read.size() >= REMEMBERED) {
                read.clear();
            }
            read.put(text, known);
        }
        return known;
    }

    /**
     * A number and the name of its unit, as a document gives them apart; a word that 《度量单位》 does not know is a unit
     * of its own.
     *
     * @param number in the unit that is named; percentages are ratios already, whatever sign their unit has
     * @param unit the unit's name (次, 元, 万件, %); empty for a bare number
     * @return the number as it is held: 5000 元 are 0.5 万元, 14 万件 are 140000 件
     */
    public Quantity quantity(BigDecimal number, String unit) {
        WrittenUnit written = units.whole(unit).orElse(WrittenUnit.NONE);
        BigDecimal held = written.is(UnitKind.RATIO) ? number : written.hold(number);
        return Quantity.exact(held, written.unit());
    }

    /**
     * A number reported, in the light of its target: 元 is 元/亩 where only one of the two names what is counted by.
     *
     * @param actual as held
     * @param name 三级指标: a total is no price
     * @return the same number where both name it, neither does, or it is no money
     */
    public Quantity priced(Quantity actual, Target target, String name) {
        return actuals.priced(actual, target, name);
    }

    /**
     * 日期 as people write it: 2025年4月28日, 2025.5, 2025/4/28.
     *
     * @param text the cell
     * @param year what a date without year is meant for; empty: such a date is not understood
     * @return the span of days that it may mean; empty for no date, several, or a form not filled in (2025年 月 日)
     */
    public Optional<DateSpan> date(String text, Optional<Integer> year) {
        String day = Normal.text(TIME_OF_DAY.matcher(text).replaceFirst(""));
        if (day.contains("年月")) {
            return Optional.empty();
        }
        List<Dates.Found> dates = Dates.in(Dates.digits(day), year);
        return dates.size() == 1 ? Optional.of(dates.get(0).span()) : Optional.empty();
    }
}
