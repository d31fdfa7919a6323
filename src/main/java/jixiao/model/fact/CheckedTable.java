package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.Column;
import jixiao.model.DateSpan;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;

/**
 * 受审自评表: the table as a whole as the rules of 审核 see it.
 *
 * @param table as submitted
 * @param explained whether the box for reasons says something
 * @param satisfaction whether a satisfaction indicator is there
 * @param numeric how many indicators aim at a number and report something
 * @param inWords how many of those report no number
 * @param wordShare inWords ÷ numeric, a ratio of six decimals; zero when there are none
 * @param repeating how many indicators report words that repeat the target's verbatim
 * @param weaker how many indicators report the target's words without its word of degree
 * @param weakerPlace the actual of the first of those; no cell where there are none
 * @param unexplained names of the indicators that missed their target and have no column for a reason, joined by 、
 * @param unexplainedCount how many those are
 * @param inferred sources of the weights that do not stand on their lines, joined by a comma; empty for none
 */
public record CheckedTable(
        SelfEvaluation table,
        boolean explained,
        boolean satisfaction,
        int numeric,
        int inWords,
        BigDecimal wordShare,
        int repeating,
        int weaker,
        Place weakerPlace,
        String unexplained,
        int unexplainedCount,
        String inferred)
        implements Subject {
    public CheckedTable {
        Objects.requireNonNull(table);
        Objects.requireNonNull(wordShare);
        Objects.requireNonNull(weakerPlace);
        Objects.requireNonNull(unexplained);
        Objects.requireNonNull(inferred);
    }

    /** The sources of inferred weights among lines, in the order of the enum, joined by a comma. */
    public static String inferred(Stream<LineScore> lines) {
        return lines.map(LineScore::weightSource)
                .filter(source -> source != WeightSource.COLUMN && source != WeightSource.LABEL)
                .distinct()
                .sorted()
                .map(WeightSource::name)
                .collect(Collectors.joining(","));
    }

    @Override
    public String key() {
        return "全表";
    }

    @Override
    public int order() {
        return 0;
    }

    /** Whether nothing is filled in. */
    public boolean isBlank() {
        return table.isBlankForm();
    }

    /** Whether there is a box for reasons. */
    public boolean isReasonBox() {
        return table.reasonBox().place().hasCell();
    }

    /** Whether there is a date that can be read. */
    public boolean isDated() {
        return table.date().isPresent();
    }

    /** Whether the date, at its latest, is not after the end of the year that the table is about. */
    public boolean isDatedTooEarly() {
        return isDated()
                && table.year().isPresent()
                && table.date().get().last().getYear() <= table.year().get();
    }

    /** Whether some weight does not stand on its line. */
    public boolean isWeightInferred() {
        return !inferred.isEmpty();
    }

    /** How many numeric targets report something, as a number for findings. */
    public BigDecimal getNumericCount() {
        return BigDecimal.valueOf(numeric);
    }

    /** How many of those report a number. */
    public BigDecimal getNumberCount() {
        return BigDecimal.valueOf(numeric - (long) inWords);
    }

    /** Cell of the title. */
    public Place getTitlePlace() {
        return orTable(table.title().place());
    }

    /** Cell of the date, else of the title. */
    public Place getDatePlace() {
        return table.dateEntry().place().hasCell() ? table.dateEntry().place() : getTitlePlace();
    }

    /** Cell of the box for reasons. */
    public Place getReasonPlace() {
        return orTable(table.reasonBox().place());
    }

    /** Header of the weights, else of the scores, else of the names. */
    public Place getWeightHeader() {
        return header(Column.WEIGHT, Column.SCORE, Column.LEVEL3);
    }

    /** Header of the actuals, else of the names. */
    public Place getActualHeader() {
        return header(Column.ACTUAL, Column.LEVEL3);
    }

    /** Header of level 1, else of the names. */
    public Place getLevel1Header() {
        return header(Column.LEVEL1, Column.LEVEL3);
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("标题", table.title().text());
        details.put("年度", table.year().map(String::valueOf).orElse(""));
        details.put("日期", table.dateEntry().text());
        details.put("填报日期", table.date().map(DateSpan::toString).orElse(""));
        details.put("原因栏", table.reasonBox().text());
        details.put("数字目标", String.valueOf(numeric));
        details.put("文字上报", String.valueOf(inWords));
        details.put("照抄", String.valueOf(repeating));
        details.put("弱化", String.valueOf(weaker));
        details.put("未完成", String.valueOf(unexplainedCount));
        details.put("名单", unexplained);
        details.put("来源", inferred);
        return details;
    }

    private Place header(Column... columns) {
        for (Column column : columns) {
            Place place = table.header(column);
            if (place.hasCell()) {
                return place;
            }
        }
        return getTitlePlace();
    }

    private Place orTable(Place place) {
        return place.hasCell() ? place : table.source().place("");
    }
}
