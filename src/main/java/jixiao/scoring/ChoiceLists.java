package jixiao.scoring;

import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandReason;
import jixiao.text.Normal;

/**
 * 选项目标: a target that is nothing but a list to choose from (优良中低差, 高/中/低, 有无), its words from the best to the
 * worst as in 《词表》 选项. The list itself reported back, or anything else that is no word of it, chooses nothing.
 */
final class ChoiceLists {
    private final List<Words> lists;
    private final List<String> bad;
    private final List<String> none;
    private final BandTable bands;
    private final NameWords names;
    private final Levels levels;

    /** 一组选项: words of one sign (优良中差), or parted by / (优/良/合格/不合格), the best first. */
    private record Words(String joined, List<String> each) {
        static Words of(String row) {
            List<String> each = List.of(row.split(row.contains("/") ? "/" : "")).stream()
                    .map(Normal::words)
                    .toList();
            return new Words(String.join("", each), each);
        }
    }

    ChoiceLists(Convention convention, BandTable bands, Levels levels) {
        this.lists = convention.words("选项").stream().map(Words::of).toList();
        this.bad = convention.words("有无选项").stream().map(Normal::words).toList();
        this.none = convention.words("有无选项答无").stream().map(Normal::words).toList();
        this.bands = bands;
        this.names = new NameWords(convention);
        this.levels = levels;
    }

    /** The verdict of a line whose target is a list of choices; empty for any other target. */
    Optional<Verdict> judge(Indicator line) {
        String list = plain(line.targetEntry().text());
        String chosen = plain(line.actual().entry().text());
        for (Words words : lists) {
            if (words.joined.equals(list)) {
                int at = words.each.indexOf(chosen);
                return Optional.of(
                        at < 0
                                ? levels.word(chosen).orElse(Verdict.UNSETTLED)
                                : bands.verdict(band(at, words.each.size()), BandReason.STATED_LEVEL, chosen));
            }
        }
        if (bad.contains(list)) {
            int at = none.contains(chosen) ? 1 : chosen.length() == 1 ? list.indexOf(chosen) : -1;
            boolean less = names.in(line.name()).contains("越少越好");
            boolean good = less == (at == 1);
            return Optional.of(
                    at < 0
                            ? Verdict.UNSETTLED
                            : bands.verdict(good ? bands.full() : bands.missed(), BandReason.STATED_LEVEL, chosen));
        }
        return levels.offered(line);
    }

    /** The middle one of three and of five is 部分达成, what stands before it 达成, what stands behind 未达成; of four the third. */
    private Band band(int at, int size) {
        int middle = size == 2 ? -1 : size / 2;
        if (at == middle) {
            return bands.partial();
        }
        return at == 0 || at < middle ? bands.full() : bands.missed();
    }

    private static String plain(String text) {
        return Normal.words(text).replace("/", "");
    }
}
