package jixiao.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.Engine;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.review.docket.DocketFinding;
import jixiao.review.docket.Versions;
import jixiao.store.KeptRow;
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
            return !Versions.isSame(before, after);
        }
    }

    /** An indicator with its target, actual, weight, claim and score. */
    record Line(String name, List<Pair> cells) {
        boolean isChanged() {
            return cells.stream().anyMatch(Pair::isChanged);
        }
    }

    static VersionsPage of(Engine engine, Versions versions) {
        Wording wording = engine.judges().wording(versions.after().judgement().table());
        KeptRow before = versions.before().row();
        KeptRow after = versions.after().row();
        return new VersionsPage(
                before,
                after,
                heads(before, after),
                versions.lines().stream()
                        .map(each -> line(each.name(), each.before(), each.after(), wording))
                        .toList(),
                versions.gone(),
                versions.fresh(),
                versions.staying());
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
                new Pair("文件", before.name().file(), after.name().file()),
                new Pair(
                        "预算数(万元)",
                        TablesPage.number(before.declared().budget()),
                        TablesPage.number(after.declared().budget())),
                new Pair(
                        "执行数(万元)",
                        TablesPage.number(before.declared().spending()),
                        TablesPage.number(after.declared().spending())),
                new Pair(
                        "填报总分",
                        TablesPage.number(before.declared().claimed()),
                        TablesPage.number(after.declared().claimed())),
                new Pair(
                        "复核总分",
                        TablesPage.number(before.judged().total()),
                        TablesPage.number(after.judged().total())),
                new Pair("等级", before.judged().grade(), after.judged().grade()),
                new Pair("结论", before.judged().verdict(), after.judged().verdict()));
    }
}
