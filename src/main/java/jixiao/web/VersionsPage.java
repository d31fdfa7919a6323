package jixiao.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.review.docket.DocketFinding;
import jixiao.review.docket.DocketTable;
import jixiao.store.KeptRow;
import jixiao.text.Normal;
import jixiao.wording.Wording;

/**
 * 版本对照: two versions of one table side by side.
 *
 * @param before the earlier one
 * @param after the later one
 * @param heads what stands above the lines: label, before, after
 * @param lines for each indicator what each version has
 * @param gone findings that only the earlier one has
 * @param fresh findings that only the later one has
 * @param staying how many both have
 */
record VersionsPage(
        KeptRow before,
        KeptRow after,
        List<Pair> heads,
        List<Line> lines,
        List<DocketFinding> gone,
        List<DocketFinding> fresh,
        int staying) {
    /** A label with both texts. */
    record Pair(String label, String before, String after) {
        boolean isChanged() {
            return !Normal.text(before).equals(Normal.text(after));
        }
    }

    /** An indicator with its target, actual, weight, claim and score. */
    record Line(String name, List<Pair> cells) {
        boolean isChanged() {
            return cells.stream().anyMatch(Pair::isChanged);
        }
    }

    private record Key(String name, int number) {}

    static VersionsPage of(Engine engine, DocketTable before, DocketTable after) {
        Wording wording = engine.judges().wording(after.judgement().table());
        Map<Key, LineScore> old = lines(before);
        Map<Key, LineScore> now = lines(after);
        List<Line> lines = new ArrayList<>();
        now.forEach((key, line) -> lines.add(
                line(line.indicator().name(), Optional.ofNullable(old.get(key)), Optional.of(line), wording)));
        old.forEach((key, line) -> {
            if (!now.containsKey(key)) {
                lines.add(line(line.indicator().name(), Optional.of(line), Optional.empty(), wording));
            }
        });
        List<DocketFinding> gone = missing(before, after);
        return new VersionsPage(
                before.row(),
                after.row(),
                heads(before.row(), after.row()),
                lines,
                gone,
                missing(after, before),
                before.findings().size() - gone.size());
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

    private static Line line(String name, Optional<LineScore> old, Optional<LineScore> now, Wording wording) {
        return new Line(
                name,
                List.of(
                        pair(
                                "年初目标值",
                                old,
                                now,
                                each -> each.indicator().targetEntry().text()),
                        pair(
                                "实际完成值",
                                old,
                                now,
                                each -> each.indicator().actual().entry().text()),
                        pair("分值", old, now, each -> number(each.weight())),
                        pair("填报得分", old, now, each -> claim(each.indicator())),
                        pair(
                                "复核得分",
                                old,
                                now,
                                each -> each.score().map(wording::points).orElse("—"))));
    }

    private static Pair pair(
            String label, Optional<LineScore> old, Optional<LineScore> now, Function<LineScore, String> text) {
        return new Pair(label, old.map(text).orElse("(没有这一行)"), now.map(text).orElse("(没有这一行)"));
    }

    private static String claim(Indicator indicator) {
        return indicator
                .counted()
                .value()
                .map(VersionsPage::number)
                .orElse(indicator.counted().text());
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static List<Pair> heads(KeptRow before, KeptRow after) {
        return List.of(
                new Pair("文件", before.file(), after.file()),
                new Pair("预算数(万元)", TablesPage.number(before.budget()), TablesPage.number(after.budget())),
                new Pair("执行数(万元)", TablesPage.number(before.spending()), TablesPage.number(after.spending())),
                new Pair("填报总分", TablesPage.number(before.claimed()), TablesPage.number(after.claimed())),
                new Pair("复核总分", TablesPage.number(before.total()), TablesPage.number(after.total())),
                new Pair("等级", before.grade(), after.grade()),
                new Pair("结论", before.verdict(), after.verdict()));
    }

    private static List<DocketFinding> missing(DocketTable from, DocketTable in) {
        List<String> there =
                new ArrayList<>(in.findings().stream().map(VersionsPage::key).toList());
        return from.findings().stream().filter(each -> !there.remove(key(each))).toList();
    }

    /** Of two findings that say the same of the same indicator one is the other's later version. */
    private static String key(DocketFinding finding) {
        return finding.finding().code() + "|" + Normal.words(finding.indicator());
    }
}
