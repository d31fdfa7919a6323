package jixiao.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Stated;

/** 《报告用语》, ready to be looked for. Safe for several threads. */
final class Phrases {
    /** So many signs before a score its group may be named. */
    private static final int GROUP = 30;

    private static final String LINKS = "连接词";

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** How many points what is scored next has. */
    private static final Pattern MOST =
            Pattern.compile("(?:(?:满分|分值|权重|标准分)为?|\\()(" + Phrase.NUMBER + ")分[,;:、)]{0,2}$");

    /** What may stand before a rate of the budget: a stop, a number of an item, the budget itself. */
    private static final Pattern OF_BUDGET =
            Pattern.compile("([,。;:、.()“”]|预算|资金|支出|整体|项目|年度|全年|年|为|的|其|及|和|总体|经费|财政|\\d)$");

    private static final Pattern OF_MONEY = Pattern.compile("预算|执行|支出|资金");

    private final Convention convention;
    private final List<String> links;
    private final Map<String, List<Phrase>> rows = new ConcurrentHashMap<>();
    private final Map<FactKind, List<Phrase>> facts = new EnumMap<>(FactKind.class);
    private final LevelNames names;

    Phrases(Convention convention) {
        this.convention = convention;
        this.links = convention.phrases(LINKS);
        this.names = new LevelNames(this);
        for (FactKind kind : FactKind.values()) {
            List<Phrase> phrases = all(kind.chinese());
            if (!phrases.isEmpty()) {
                facts.put(kind, phrases);
            }
        }
    }

    /** The phrases of a row. */
    List<Phrase> all(String row) {
        return rows.computeIfAbsent(
                row,
                name -> convention.phrases(name).stream()
                        .map(each -> Phrase.of(each, links))
                        .toList());
    }

    /** The plain words of a row. */
    List<String> words(String row) {
        return convention.phrases(row);
    }

    /** What answers mean by their words. */
    AnswerWords answers() {
        return new AnswerWords(convention);
    }

    /** Whether a text holds a word of a row. */
    boolean has(String row, String text) {
        return words(row).stream().anyMatch(text::contains);
    }

    /**
     * 一处.
     *
     * @param kind what is stated
     * @param phrase how
     * @param start where it begins in the text
     * @param end where it ends
     * @param number where its number begins; its start where it has none
     * @param values its numbers
     * @param words what stands at its placeholders for names
     */
    record Hit(FactKind kind, Phrase phrase, int start, int end, int number, List<Stated> values, List<String> words) {}

    /**
     * What a passage states. A number that two phrases of one kind take is one fact, by the longer one; where two kinds take
     * it and neither phrase is longer, the passage is told of and the number left alone.
     */
    List<Hit> in(Passage passage, Consumer<Remark> conflicts) {
        List<Hit> hits = new ArrayList<>();
        String bare = Phrase.bare(passage.text());
        facts.forEach((kind, phrases) -> phrases.stream()
                .filter(phrase -> bare.contains(phrase.word()))
                .forEach(phrase -> {
                    Optional<Matcher> found = phrase.find(passage.text(), 0);
                    while (found.isPresent()) {
                        hits.add(hit(kind, phrase, found.get()));
                        found = phrase.find(
                                passage.text(),
                                Math.max(found.get().end(), found.get().start() + 1));
                    }
                }));
        hits.sort(Comparator.comparingInt(Hit::number)
                .thenComparing(hit -> -hit.phrase().length())
                .thenComparing(hit -> hit.end() - hit.start()));
        List<Hit> kept = new ArrayList<>();
        for (int at = 0; at < hits.size(); ) {
            int first = at;
            while (at < hits.size() && hits.get(at).number() == hits.get(first).number()) {
                at++;
            }
            choose(passage, hits.subList(first, at), kept, conflicts);
        }
        kept.removeIf(hit -> hit.kind() == FactKind.RATE && isOfIndicator(passage.text(), hit.start()));
        kept.removeIf(hit -> hit.kind() == FactKind.TOTAL && isOfGroup(passage.text(), hit.start()));
        kept.removeIf(hit -> hit.kind() == FactKind.LEVEL_SCORE && isWithinName(passage.text(), hit.start()));
        List<Hit> all = List.copyOf(kept);
        kept.removeIf(hit -> all.stream()
                .anyMatch(other -> other != hit
                        && other.kind() == hit.kind()
                        && other.start() <= hit.start()
                        && hit.end() <= other.end()
                        && other.end() - other.start() > hit.end() - hit.start()));
        return kept;
    }

    /** 产出指标(满分50分,自评得分50分) is the score of a group, and 分值60分,自评得分58分 that of something of 60 points. */
    private boolean isOfGroup(String text, int start) {
        Matcher most = MOST.matcher(text).region(Math.max(0, start - GROUP), start);
        if (most.find() && new BigDecimal(most.group(1).replace(",", "")).compareTo(ALL) != 0) {
            return true;
        }
        int stop = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf(';', start - 1));
        return names.in(text.substring(Math.max(stop + 1, start - GROUP), start))
                .find();
    }

    /** 社会效益指标 is no 效益指标. */
    private boolean isWithinName(String text, int start) {
        Matcher name = names.in(text).region(Math.max(0, start - GROUP), text.length());
        while (name.find() && name.start() < start) {
            if (name.end() > start) {
                return true;
            }
        }
        return false;
    }

    /** 活动完成率100% is the rate of something else than the budget. */
    private static boolean isOfIndicator(String text, int start) {
        String before = text.substring(0, start);
        String sentence = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
        boolean bare = text.startsWith("完成率", start)
                && !sentence.isEmpty()
                && !OF_MONEY.matcher(sentence).find();
        return start > 0 && (bare || !OF_BUDGET.matcher(before).find());
    }

    private static void choose(Passage passage, List<Hit> same, List<Hit> kept, Consumer<Remark> conflicts) {
        Hit best = same.get(0);
        boolean worded = best.values().isEmpty();
        boolean conflict = !worded
                && same.stream()
                        .anyMatch(hit -> hit.kind() != best.kind()
                                && hit.phrase().length() == best.phrase().length());
        if (conflict) {
            conflicts.accept(new Remark(
                    "PHRASE_CONFLICT",
                    Map.of(
                            "说法",
                            String.join(
                                    "、",
                                    same.stream()
                                            .filter(hit -> hit.phrase().length()
                                                    == best.phrase().length())
                                            .map(hit -> hit.kind().chinese())
                                            .distinct()
                                            .toList())),
                    passage.place(),
                    passage.quote(best.start(), best.end()),
                    passage.order()));
        } else {
            kept.add(best);
        }
    }

    private static Hit hit(FactKind kind, Phrase phrase, Matcher matcher) {
        List<Stated> values = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < phrase.kinds().size(); at++) {
            String text = matcher.group(at + 1);
            if (phrase.kinds().get(at).isNumber()) {
                values.add(Numbers.of(phrase.kinds().get(at), text));
            } else {
                words.add(text);
            }
        }
        int number = phrase.claimed() == 0 ? matcher.start() : matcher.start(phrase.claimed());
        // The number that it is about comes first: of 预算执行率10分,得9.5分 the 9.5.
        Collections.reverse(values);
        return new Hit(kind, phrase, matcher.start(), matcher.end(), number, List.copyOf(values), List.copyOf(words));
    }
}
