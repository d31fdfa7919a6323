package jixiao.model.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.model.Place;
import jixiao.model.WeightSource;

/**
 * 全表的若干指标: lines of a table that one finding about the whole table speaks of.
 *
 * @param table the table
 * @param lines the lines, in the order of the sheet
 * @param of how many lines of the table they are some of
 */
public record TableLines(CheckedTable table, List<CheckedLine> lines, int of) implements Subject {
    private static final int SHARE_DECIMALS = 6;

    /** So many names of indicators stand in one sentence; the rest is counted. */
    private static final int NAMED = 3;

    /** Quotation marks but those between two names that are quoted already (甲”、“乙). */
    private static final Pattern INNER = Pattern.compile("(?<!”、)“|”(?!、“)");

    public TableLines {
        Objects.requireNonNull(table);
        lines = lines.stream().sorted(Comparator.comparingInt(CheckedLine::no)).toList();
    }

    @Override
    public String key() {
        return table.key();
    }

    @Override
    public int order() {
        return table.order();
    }

    /** Their share, a ratio of six decimals; zero where there are none to be some of. */
    public BigDecimal getShare() {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(lines.size()).divide(BigDecimal.valueOf(of), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** How many they are some of, as a number for findings. */
    public BigDecimal getWhole() {
        return BigDecimal.valueOf(of);
    }

    /** How many of those they are not. */
    public BigDecimal getOthers() {
        return BigDecimal.valueOf(of - (long) lines.size());
    }

    /** The actual of the first line; no cell where there are none. */
    public Place getFirstActual() {
        return lines.stream().findFirst().map(CheckedLine::getActualPlace).orElse(Place.NOWHERE);
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(table.details());
        String count = String.valueOf(lines.size());
        List.of("文字上报", "照抄", "弱化", "未完成").forEach(name -> details.put(name, count));
        details.put("数字目标", String.valueOf(of));
        details.put("名单", names());
        details.put("来源", sources());
        return details;
    }

    /** The first few in quotation marks, 等 where there are more. */
    private String names() {
        List<String> names = lines.stream()
                .map(line -> quoted(line.indicator().name()))
                .distinct()
                .toList();
        return names.stream().limit(NAMED).collect(Collectors.joining("、")) + (names.size() > NAMED ? "等" : "");
    }

    private static String quoted(String name) {
        return "“" + INNER.matcher(name).replaceAll(mark -> mark.group().equals("“") ? "‘" : "’") + "”";
    }

    /** Where their weights come from, in the order of the enum, joined by a comma. */
    private String sources() {
        return lines.stream()
                .map(line -> line.line().weightSource())
                .distinct()
                .sorted()
                .map(WeightSource::name)
                .collect(Collectors.joining(","));
    }
}
