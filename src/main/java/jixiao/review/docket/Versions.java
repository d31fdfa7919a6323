package jixiao.review.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.LineScore;
import jixiao.text.Normal;

/**
 * 版本对照: two versions of one table beside each other.
 *
 * @param before the earlier one
 * @param after the later one
 * @param lines every indicator of either, in the order of the later one; what only the earlier one has comes last
 * @param gone findings that only the earlier one has
 * @param fresh findings that only the later one has
 * @param staying how many both have
 */
public record Versions(
        DocketTable before,
        DocketTable after,
        List<Pair> lines,
        List<DocketFinding> gone,
        List<DocketFinding> fresh,
        int staying) {
    public Versions {
        lines = List.copyOf(lines);
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    /**
     * 一项指标.
     *
     * @param name as the later version writes it, where it has the indicator
     * @param before its score in the earlier version; empty where that has no such line
     * @param after likewise in the later one
     */
    public record Pair(String name, Optional<LineScore> before, Optional<LineScore> after) {}

    /** An indicator, the how-manieth of that name. */
    private record Key(String name, int number) {}

    /** Two versions, indicators found again by their names. */
    public static Versions of(DocketTable before, DocketTable after) {
        Map<Key, LineScore> old = lines(before);
        Map<Key, LineScore> now = lines(after);
        List<Pair> lines = new ArrayList<>();
        now.forEach((key, line) ->
                lines.add(new Pair(line.indicator().name(), Optional.ofNullable(old.get(key)), Optional.of(line))));
        old.forEach((key, line) -> {
            if (!now.containsKey(key)) {
                lines.add(new Pair(line.indicator().name(), Optional.of(line), Optional.empty()));
            }
        });
        List<DocketFinding> gone = missing(before, after);
        return new Versions(
                before,
                after,
                lines,
                gone,
                missing(after, before),
                before.findings().size() - gone.size());
    }

    /** Whether two texts of a cell say the same, whatever their widths and blanks. */
    public static boolean isSame(String one, String other) {
        return Normal.text(one).equals(Normal.text(other));
    }

    private static Map<Key, LineScore> lines(DocketTable table) {
        Map<Key, LineScore> lines = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (LineScore line : table.judgement().scored().lines()) {
            String name = Normal.words(line.indicator().name());
            lines.put(new Key(name, numbers.merge(name, 1, Integer::sum)), line);
        }
        return lines;
    }

    private static List<DocketFinding> missing(DocketTable from, DocketTable in) {
        List<String> there =
                new ArrayList<>(in.findings().stream().map(Versions::key).toList());
        return from.findings().stream().filter(each -> !there.remove(key(each))).toList();
    }

    /** Of two findings that say the same of the same indicator one is the other's later version. */
    private static String key(DocketFinding finding) {
        return finding.finding().code() + "|" + Normal.words(finding.indicator());
    }
}
