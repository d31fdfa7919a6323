package jixiao.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.AnnualGoal;
import jixiao.model.Entry;
import jixiao.model.ExecutionIndicator;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.dossier.OtherFormat;
import jixiao.text.Normal;

/**
 * 同一张表的两种格式: the same table read from two files, the one that counts beside the other. Lines stand against each other
 * by their names, those of one name in their order. A number that one file stores and the other shows rounded is one.
 */
public final class FormatPair {
    private final SelfEvaluation counting;
    private final SelfEvaluation other;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * 一处不同.
     *
     * @param where what differs, in words
     * @param place its cell in the table that counts
     * @param own what that one says; empty for nothing
     * @param others what the other says; empty for nothing
     */
    private record Difference(String where, Place place, String own, String others) {}

    /** A comparison of the table that counts with the other. */
    public FormatPair(SelfEvaluation counting, SelfEvaluation other) {
        this.counting = counting;
        this.other = other;
        amounts();
        paired(all(counting), all(other), Indicator::name, this::line, this::alone);
        figure("总分", counting.claimedTotal(), other.claimedTotal());
        figure("分值合计", counting.weightTotal(), other.weightTotal());
    }

    /** Whether both say the same, words of reasons and measures among it. */
    public boolean isEqual() {
        return differences.isEmpty() && said(counting).equals(said(other));
    }

    /**
     * What differs, as a fact for the rules.
     *
     * @param own file of the table that counts, as people know it
     * @param others file of the other
     */
    public OtherFormat fact(String own, String others) {
        Place title = counting.title().place().hasCell()
                ? counting.title().place()
                : counting.source().place("");
        Place first = differences.stream()
                .map(Difference::place)
                .filter(Place::hasCell)
                .findFirst()
                .orElse(title);
        return new OtherFormat(first, differences.stream().map(FormatPair::said).toList(), own, others);
    }

    private static String said(Difference each) {
        return each.where() + "(" + shown(each.own()) + ";" + shown(each.others()) + ")";
    }

    private static String shown(String text) {
        return text.isEmpty() ? "未填" : "“" + text + "”";
    }

    private void amounts() {
        figure("基本支出", counting.basicSpending(), other.basicSpending());
        figure("项目支出", counting.projectSpending(), other.projectSpending());
        var own = counting.execution();
        var others = other.execution();
        figure("预算数", own.budget(), others.budget());
        figure("执行数", own.spending(), others.spending());
        figure("执行率", own.rate(), others.rate());
        figure("预算执行的分值", own.points(), others.points());
        figure("预算执行的得分", own.claimed(), others.claimed());
        paired(
                own.parts(),
                others.parts(),
                FundLine::name,
                (one, two) -> {
                    figure(one.name() + "的预算数", one.budget(), two.budget());
                    figure(one.name() + "的执行数", one.spending(), two.spending());
                },
                this::alone);
    }

    private void figure(String where, Figure own, Figure others) {
        if (!SameNumber.is(own, others)) {
            differences.add(new Difference(where, own.place(), own.text(), others.text()));
        }
    }

    private void line(Indicator own, Indicator others) {
        String name = "“" + own.name() + "”的";
        if (!SameNumber.isTarget(own, others)) {
            entry(name + "目标值", own.targetEntry(), others.targetEntry());
        }
        if (!SameNumber.is(own.actual(), others.actual())) {
            entry(name + "完成值", own.actual().entry(), others.actual().entry());
        }
        figure(name + "分值", own.weight(), others.weight());
        figure(name + "得分", own.counted(), others.counted());
    }

    private void entry(String where, Entry own, Entry others) {
        differences.add(new Difference(where, own.place(), own.text(), others.text()));
    }

    private void alone(Indicator line, boolean counts) {
        alone("指标", line.place(), line.name(), counts);
    }

    /** A source of funds without amounts says nothing. */
    private void alone(FundLine line, boolean counts) {
        String amounts = Stream.of(line.budget(), line.spending())
                .map(Figure::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
        if (!amounts.isEmpty()) {
            alone(line.name() + "的预算数、执行数", line.budget().place(), amounts, counts);
        }
    }

    private void alone(String where, Place place, String text, boolean counts) {
        differences.add(
                counts ? new Difference(where, place, text, "") : new Difference(where, Place.NOWHERE, "", text));
    }

    /** Those of one name against each other, in their order; what has no partner, and whether it is the one that counts. */
    private static <T> void paired(
            List<T> own,
            List<T> others,
            Function<T, String> name,
            BiConsumer<T, T> both,
            BiConsumer<T, Boolean> alone) {
        Map<String, List<T>> byName = new LinkedHashMap<>();
        others.forEach(each -> byName.computeIfAbsent(IndicatorName.of(name.apply(each)), absent -> new ArrayList<>())
                .add(each));
        for (T each : own) {
            List<T> left = byName.getOrDefault(IndicatorName.of(name.apply(each)), List.of());
            if (left.isEmpty()) {
                alone.accept(each, true);
            } else {
                both.accept(each, left.remove(0));
            }
        }
        byName.values().forEach(left -> left.forEach(each -> alone.accept(each, false)));
    }

    /** All lines with their 分项; a line that is the execution counts by its amounts. */
    private static List<Indicator> all(SelfEvaluation table) {
        return table.indicators().stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.breakdown().stream()))
                .toList();
    }

    private static List<String> said(SelfEvaluation table) {
        Stream<Entry> lines = all(table).stream().flatMap(line -> Stream.of(line.level(), line.reason()));
        Stream<Entry> execution = table.execution().line().stream()
                .map(ExecutionIndicator::indicator)
                .map(Indicator::reason);
        Stream<String> goals = table.goals().stream().map(AnnualGoal::text);
        return Stream.concat(
                        Stream.of(
                                        Stream.of(table.dateEntry(), table.reasonBox(), table.measures()),
                                        lines,
                                        execution,
                                        table.details().values().stream())
                                .flatMap(each -> each)
                                .map(Entry::text),
                        goals)
                .map(Normal::words)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
