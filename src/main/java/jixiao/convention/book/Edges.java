package jixiao.convention.book;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.Tier;

/** 首尾相接: bands, grades and tiers that cover their whole range, without gap and without overlap. */
public final class Edges {
    private static final BigDecimal FULL_TOTAL = new BigDecimal("100");
    /** The bands that words are sorted into; a convention may have more for levels of its own. */
    private static final List<String> BAND_NAMES = List.of("达成", "部分达成", "未达成");

    private Edges() {}

    /** Bands from 100 % down to 0 %. */
    public static List<Dated<Tables.BandRow>> bands(List<Dated<Tables.BandRow>> rows) {
        named(rows, row -> row.band().name(), "档次");
        List<Dated<Tables.BandRow>> sorted = sorted(rows, row -> row.band().low());
        ends(sorted, row -> row.band().low(), row -> row.band().high(), BigDecimal.ONE, Numbers::percent);
        for (String name : BAND_NAMES) {
            if (sorted.stream().noneMatch(row -> row.value().band().name().equals(name))) {
                throw sorted.get(0).row().fault("《定性分档》缺少“" + name + "”一档,应有" + String.join("、", BAND_NAMES) + "。");
            }
        }
        return sorted;
    }

    /** Grades from 100 points down to 0. */
    public static List<Dated<Tables.GradeRow>> grades(List<Dated<Tables.GradeRow>> rows) {
        named(rows, row -> row.grade().name(), "等级");
        List<Dated<Tables.GradeRow>> sorted = sorted(rows, row -> row.grade().from());
        ends(sorted, row -> row.grade().from(), Tables.GradeRow::to, FULL_TOTAL, number -> Numbers.plain(number) + "分");
        return sorted;
    }

    /** Tiers from the open lower end to the open upper end. */
    public static List<Dated<Tier>> tiers(List<Dated<Tier>> rows) {
        List<Dated<Tier>> sorted = rows.stream()
                .sorted(Comparator.comparing(
                        row -> row.value().low(),
                        Comparator.comparing(low -> low.orElse(BigDecimal.valueOf(Long.MIN_VALUE)))))
                .toList();
        String table = sorted.get(0).row().text("表名");
        for (int at = 0; at < sorted.size(); at++) {
            Dated<Tier> row = sorted.get(at);
            Optional<BigDecimal> low = row.value().low();
            if (row.value().lowCounts() != sorted.get(0).value().lowCounts()) {
                throw row.row().problem("含", "与同一张表的其他行相同");
            }
            if (at == 0 && low.isPresent()) {
                throw row.row().problem("下限", "空着:“" + table + "”最低一档要到底");
            }
            if (at > 0) {
                meet(sorted.get(at - 1).value().high(), low, row.row());
            }
        }
        Dated<Tier> last = sorted.get(sorted.size() - 1);
        if (last.value().high().isPresent()) {
            throw last.row().problem("上限", "空着:“" + table + "”最高一档要到顶");
        }
        return sorted;
    }

    private static void meet(Optional<BigDecimal> below, Optional<BigDecimal> low, SheetRow row) {
        if (below.isEmpty() || low.isEmpty() || below.get().compareTo(low.get()) != 0) {
            throw row.problem("下限", "与下面一档的上限相同(" + below.map(Numbers::percent).orElse("到顶") + "),各档首尾相接");
        }
    }

    private static <T> List<Dated<T>> sorted(List<Dated<T>> rows, Function<T, BigDecimal> low) {
        return rows.stream()
                .sorted(Comparator.comparing((Dated<T> row) -> low.apply(row.value()))
                        .reversed())
                .toList();
    }

    private static <T> void ends(
            List<Dated<T>> best,
            Function<T, BigDecimal> low,
            Function<T, BigDecimal> high,
            BigDecimal most,
            Function<BigDecimal, String> show) {
        BigDecimal upper = most;
        for (Dated<T> row : best) {
            int gap = high.apply(row.value()).compareTo(upper);
            if (gap != 0) {
                throw row.row().problem("上限", show.apply(upper) + "," + (gap < 0 ? "否则中间空了一段" : "否则与上面一档重叠"));
            }
            upper = low.apply(row.value());
        }
        if (upper.signum() != 0) {
            throw best.get(best.size() - 1).row().problem("下限", show.apply(BigDecimal.ZERO) + ",最低一档要到底");
        }
    }

    private static <T> void named(List<Dated<T>> rows, Function<T, String> name, String heading) {
        Map<String, SheetRow> seen = new HashMap<>();
        for (Dated<T> row : rows) {
            SheetRow first = seen.putIfAbsent(name.apply(row.value()), row.row());
            if (first != null) {
                throw row.row().fault("“" + row.row().text(heading) + "”与第" + first.number() + "行重复。");
            }
        }
    }
}
