package jixiao.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.aggregation.Remark.Kind;
import jixiao.model.Breakdown;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;

/** 分值从何而来: points of different origins stand for different things and make no common table. */
enum WeightOrigin {
    /** 印有分值, in cells, labels or captions. */
    PRINTED("印有分值", WeightSource.COLUMN),
    /** 以填报得分为分值. */
    CLAIMED("没有印分值,只能以填报得分为分值", WeightSource.CLAIMED),
    /** 按口径平分. */
    DEFAULT("没有分值,也没有填报得分,只能按口径平分", WeightSource.DEFAULT);

    private final String chinese;
    private final WeightSource source;

    WeightOrigin(String chinese, WeightSource source) {
        this.chinese = chinese;
        this.source = source;
    }

    /** What stands for it in a table that was made of such. */
    WeightSource source() {
        return source;
    }

    /** Of an aggregated table, whose points are all written, that of the tables that it was made of. */
    static WeightOrigin of(UnitTable unit) {
        return unit.table()
                .breakdown()
                .map(Breakdown::origin)
                .map(WeightOrigin::of)
                .orElseGet(() -> of(unit.scored()));
    }

    /** Where most lines of a table have their points from; of as many the better one. A table without lines prints none that differ. */
    private static WeightOrigin of(ScoredEvaluation scored) {
        int[] counts = new int[values().length];
        scored.lines().forEach(line -> counts[of(line.weightSource()).ordinal()]++);
        WeightOrigin most = PRINTED;
        for (WeightOrigin each : values()) {
            most = counts[each.ordinal()] > counts[most.ordinal()] ? each : most;
        }
        return most;
    }

    private static WeightOrigin of(WeightSource source) {
        return switch (source) {
            case COLUMN, LABEL, SHARED -> PRINTED;
            case CLAIMED -> CLAIMED;
            case DEFAULT -> DEFAULT;
        };
    }

    /** Those tables that make one: of the best origin that there is; the order stays. */
    static List<UnitTable> together(List<UnitTable> units) {
        WeightOrigin best = units.stream()
                .map(WeightOrigin::of)
                .min(java.util.Comparator.naturalOrder())
                .orElse(PRINTED);
        return units.stream().filter(unit -> of(unit) == best).toList();
    }

    /** What is said of an aggregated table whose points nobody has printed; of a single table its own findings tell. */
    static List<Remark> notes(List<UnitTable> together) {
        WeightOrigin origin = of(together.get(0));
        return origin == PRINTED || together.size() == 1
                ? List.of()
                : List.of(new Remark(
                        Kind.POINTS,
                        together.get(0).name(),
                        "",
                        together.get(0).table().source().place(""),
                        "各单位的表%s;本表的分值由此而来,不是印就的,总分只供参考,逐级汇总时仍按此计。".formatted(origin.chinese)));
    }

    /** What is said of the tables that stand apart from those that make one. */
    static List<Remark> remarks(List<UnitTable> together, List<UnitTable> all) {
        List<Remark> remarks = new ArrayList<>();
        String names = together.stream().map(UnitTable::name).limit(3).collect(Collectors.joining("」「", "「", "」"))
                + (together.size() > 3 ? "等" + together.size() + "张" : "");
        for (UnitTable unit : all) {
            if (!together.contains(unit)) {
                remarks.add(new Remark(
                        Kind.APART,
                        unit.name(),
                        "",
                        unit.table().source().place(""),
                        "「%s」的表%s,而%s的表%s,合成一张就无从计分,没有并入本表,另行汇总。"
                                .formatted(unit.name(), of(unit).chinese, names, of(together.get(0)).chinese)));
            }
        }
        return remarks;
    }
}
