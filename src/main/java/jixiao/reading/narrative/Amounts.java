package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PartsList;
import jixiao.model.narrative.Stated;

/** 分项: lists of amounts with their whole (支出120万元,其中甲50万元,乙70万元). */
final class Amounts {
    private static final String AMOUNT = Phrase.NUMBER + "(?:亿元|万元|千元|元)";
    private static final Pattern INTRODUCED = Pattern.compile(
            "([^。;,:、]{0,30}?)(" + AMOUNT + "|\\d+\\.\\d+)(?:[,、][^,。;:其]{2,8}\\d[\\d.]*%)?[,、;(]?(包括|其中)[:,]?");
    private static final Pattern PART = Pattern.compile(
            "([^。;,、:()0-9]{2,30}?)(?:\\([^()]{1,20}\\))?(?:为|共|计|合计)?(" + AMOUNT + "|\\d+\\.\\d+(?=[,、;。)]|$))");
    private static final Set<FactKind> NEXT =
            Set.of(FactKind.START_BUDGET, FactKind.BUDGET, FactKind.SPENDING, FactKind.INCREASE, FactKind.DECREASE);
    private static final Pattern OPEN = Pattern.compile("主要|等|例如|如:");
    private static final Pattern STOP = Pattern.compile("[。;]|其中|包括|20\\d\\d年");

    private static final Pattern SPENT = Pattern.compile("。其中[:,]?基本支出(?:为)?(" + AMOUNT
            + ")(?:,占[^,。;]{0,12}%)?[,、;]项目支出(?:为)?(" + AMOUNT + ")(?=[。;]|,占[^,。;]{0,12}%|$)");

    private Amounts() {}

    /** The lists of a passage; {@code hits} are its facts, some of which end a list. */
    static List<PartsList> in(Passage passage, List<Phrases.Hit> hits) {
        List<PartsList> lists = new ArrayList<>();
        String text = passage.text();
        beginning(passage, hits).ifPresent(lists::add);
        Matcher head = INTRODUCED.matcher(text);
        int at = 0;
        while (head.find(at)) {
            at = head.end(2);
            String name = head.group(1).replaceAll("(为|是|共|合计)+$", "");
            int end = end(text, head.end(), hits);
            String part = text.substring(head.end(), end);
            List<Stated> parts = new ArrayList<>();
            List<String> names = new ArrayList<>();
            Matcher each = PART.matcher(part);
            while (each.find()) {
                names.add(each.group(1));
                parts.add(Numbers.of(Phrase.Slot.AMOUNT, each.group(2)));
            }
            if (parts.size() >= 2 && !OPEN.matcher(part).find()) {
                lists.add(new PartsList(
                        name,
                        Numbers.of(Phrase.Slot.AMOUNT, head.group(2)),
                        parts,
                        names,
                        head.group(3).equals("包括") || isSpending(names),
                        passage.place(),
                        passage.quote(head.start(2), end),
                        passage.order()));
            }
        }
        return lists;
    }

    /** A sentence that begins with 其中: what was spent, told in the sentence before, is 基本支出 and 项目支出. */
    private static Optional<PartsList> beginning(Passage passage, List<Phrases.Hit> hits) {
        Matcher sentence = SPENT.matcher(passage.text());
        if (!sentence.find()) {
            return Optional.empty();
        }
        int before = passage.text().lastIndexOf('。', sentence.start() - 1);
        return hits.stream()
                .filter(hit -> hit.kind() == FactKind.SPENDING && hit.start() > before && hit.end() <= sentence.start())
                .reduce((one, other) -> other)
                .map(hit -> new PartsList(
                        "支出",
                        hit.values().get(0),
                        List.of(
                                Numbers.of(Phrase.Slot.AMOUNT, sentence.group(1)),
                                Numbers.of(Phrase.Slot.AMOUNT, sentence.group(2))),
                        List.of("基本支出", "项目支出"),
                        true,
                        passage.place(),
                        passage.quote(hit.start(), sentence.end()),
                        passage.order()));
    }

    private static boolean isSpending(List<String> names) {
        return names.size() == 2
                && names.get(0).contains("基本支出")
                && names.get(1).contains("项目支出");
    }

    private static int end(String text, int from, List<Phrases.Hit> hits) {
        int end = text.length();
        Matcher stop = STOP.matcher(text);
        if (stop.find(from)) {
            end = stop.start();
        }
        for (Phrases.Hit hit : hits) {
            if (NEXT.contains(hit.kind()) && hit.start() >= from && hit.start() < end) {
                end = hit.start();
            }
        }
        return end;
    }
}
