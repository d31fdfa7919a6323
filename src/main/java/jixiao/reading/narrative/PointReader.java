package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Stated;
import jixiao.reading.narrative.Phrase.Slot;

/** 一段里的分: groups with their points, and indicators whose sentences end with a score. */
final class PointReader {
    private static final Pattern FULL = Pattern.compile(
            "\\((?:共计?|满分|分值|权重|总分)?为?(" + Phrase.NUMBER + ")分\\)|(?:满分|分值|权重)(?:为|:)?(" + Phrase.NUMBER + ")分");
    /** Before any group: 执行率95%,得分19分 is the execution and no indicator. */
    private static final Pattern EXECUTION = Pattern.compile("执行率(?:为|达到?|是)?\\d[\\d.]*%$");

    private static final Pattern COUNTED = Pattern.compile("[①-⑳]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\d,;。≥≤①-⑳]{0,14}");
    private static final int NEAR = 36;

    private final LevelNames names;
    private final List<Phrase> fullFirst;
    private final List<Phrase> scoreFirst;
    private final List<Phrase> scores;
    private final List<Phrase> counts;

    PointReader(Phrases phrases, LevelNames names) {
        this.names = names;
        this.fullFirst = phrases.all("满分与得分");
        this.scoreFirst = phrases.all("得分与满分");
        this.scores = phrases.all("指标得分句");
        this.counts = phrases.all("指标个数");
    }

    /** 两个分. */
    private record Pair(int start, int end, Stated full, Stated score) {}

    /** What a passage adds to the entries before it: its own entries, and lines to the last of them. */
    void read(Passage passage, List<PointEntry> entries) {
        String text = passage.text();
        PointEntry before = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        int held = before == null ? 0 : before.lines.size();
        Numbering numbering = Numbering.of(text);
        int body = text.length() - numbering.title().length();
        int done = body;
        Matcher name = names.in(text);
        int at = body;
        boolean first = true;
        while (name.find(at)) {
            boolean start = name.start() == body;
            Optional<PointEntry> entry = entry(passage, name, numbering, start);
            if (entry.isPresent()) {
                lines(passage, done, name.start(), entries);
                first = false;
                done = entry.get().end;
                add(entry.get(), entries);
                at = Math.max(done, name.end());
            } else {
                at = name.end();
            }
        }
        if (first) {
            Optional<Pair> bare = pair(text, body, body + 2);
            if (bare.isPresent() && numbering.level() != 5) {
                entries.add(new PointEntry(
                        "",
                        true,
                        false,
                        numbering.level(),
                        passage,
                        bare.get().start(),
                        bare.get().end(),
                        Optional.of(bare.get().full()),
                        Optional.of(bare.get().score())));
                done = bare.get().end();
            }
        }
        lines(passage, done, text.length(), entries);
        if (first && before != null && before == entries.get(entries.size() - 1) && before.lines.size() == held) {
            before.closed |= numbering.level() < 5 && numbering.level() <= before.level;
        }
        count(text, entries);
    }

    /** A group that is named again without points is the one before. */
    private static void add(PointEntry entry, List<PointEntry> entries) {
        PointEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last == null || entry.hasPoints() || !last.name.equals(entry.name)) {
            entries.add(entry);
        }
    }

    private Optional<PointEntry> entry(Passage passage, Matcher name, Numbering numbering, boolean start) {
        String text = passage.text();
        // A heading may be a sentence of its own: 1.产出指标。满分50分,得48分。
        int own = start && text.startsWith("。", name.end()) ? name.end() + 1 : name.end();
        int stop = stop(text, own);
        Optional<Pair> pair = pair(text, own, stop).filter(found -> isOwn(text, own, found.start()));
        if (pair.isPresent()) {
            return Optional.of(of(
                    passage,
                    name,
                    numbering,
                    start,
                    pair.get().end(),
                    Optional.of(pair.get().full()),
                    Optional.of(pair.get().score())));
        }
        Matcher full = FULL.matcher(text).region(own, stop);
        Optional<Stated> most = full.find() && isOwn(text, own, full.start())
                ? Optional.of(Numbers.of(Slot.POINTS, full.group(1) == null ? full.group(2) : full.group(1)))
                : Optional.empty();
        int end = most.isPresent() ? full.end() : name.end();
        Optional<Pair> score = score(text, name.end(), Math.min(stop, name.end() + 12))
                .filter(found -> found.start() <= name.end() + 6
                        && !text.substring(name.end(), found.start()).matches(".*[,:].*"));
        if (score.isPresent()) {
            return Optional.of(of(
                    passage,
                    name,
                    numbering,
                    start,
                    Math.max(end, score.get().end()),
                    most,
                    Optional.of(score.get().score())));
        }
        return start ? Optional.of(of(passage, name, numbering, true, end, most, Optional.empty())) : Optional.empty();
    }

    /** What stands between a group's name and its points is no indicator: 完成情况分析( but not 开放天数≥300天. */
    private static boolean isOwn(String text, int from, int to) {
        return BETWEEN.matcher(text.substring(from, to)).matches();
    }

    private PointEntry of(
            Passage passage,
            Matcher name,
            Numbering numbering,
            boolean start,
            int end,
            Optional<Stated> full,
            Optional<Stated> score) {
        return new PointEntry(
                name.group(1),
                names.isUpper(name.group(1)),
                start && numbering.isNumbered() && numbering.level() < 5,
                numbering.level(),
                passage,
                name.start(),
                end,
                full,
                score);
    }

    /** Where the sentence ends, or the next group begins. */
    private int stop(String text, int from) {
        int stop = Math.min(text.length(), from + NEAR);
        for (int at = from; at < stop; at++) {
            if ("。;".indexOf(text.charAt(at)) >= 0) {
                stop = at;
            }
        }
        Matcher next = names.in(text).region(from, stop);
        return next.find() ? next.start() : stop;
    }

    private Optional<Pair> pair(String text, int from, int to) {
        List<Pair> found = new ArrayList<>();
        for (Phrase phrase : fullFirst) {
            find(phrase, text, from)
                    .ifPresent(match ->
                            found.add(new Pair(match.start(), match.end(), points(match, 1), points(match, 2))));
        }
        for (Phrase phrase : scoreFirst) {
            find(phrase, text, from)
                    .ifPresent(match ->
                            found.add(new Pair(match.start(), match.end(), points(match, 2), points(match, 1))));
        }
        return found.stream()
                .filter(pair -> pair.start() < to)
                .min(Comparator.comparingInt(Pair::start).thenComparing(pair -> -pair.end()));
    }

    private Optional<Pair> score(String text, int from, int to) {
        List<Pair> found = new ArrayList<>();
        for (Phrase phrase : scores) {
            Optional<Matcher> match = find(phrase, text, from);
            // (共计50分) is what there is to get, no score.
            while (match.isPresent() && text.startsWith("(共", match.get().start() - 2)) {
                match = find(phrase, text, match.get().end());
            }
            match.ifPresent(each -> found.add(new Pair(each.start(), each.end(), points(each, 1), points(each, 1))));
        }
        return found.stream()
                .filter(pair -> pair.start() < to)
                .min(Comparator.comparingInt(Pair::start).thenComparing(pair -> -pair.end()));
    }

    private static Optional<Matcher> find(Phrase phrase, String text, int from) {
        if (text.indexOf('分', from) < 0 || text.indexOf(phrase.word(), from) < 0) {
            return Optional.empty();
        }
        return phrase.find(text, from);
    }

    private static Stated points(Matcher match, int group) {
        return Numbers.of(Slot.POINTS, match.group(group));
    }

    private void lines(Passage passage, int from, int to, List<PointEntry> entries) {
        String text = passage.text();
        int start = from;
        while (start < to) {
            Optional<Pair> pair = pair(text, start, to);
            Optional<Pair> score = score(text, start, to);
            Optional<Pair> next = pair.isPresent()
                            && score.map(Pair::start).orElse(to) >= pair.get().start()
                    ? pair
                    : score;
            if (next.isEmpty() || next.get().end() > to) {
                break;
            }
            int begin = begin(text, start, next.get().start());
            String words = text.substring(begin, next.get().start()).replaceAll("[,:(]+$", "");
            boolean full = pair.isPresent() && pair.get().start() == next.get().start();
            boolean execution = entries.isEmpty() && EXECUTION.matcher(words).find();
            if (entries.isEmpty() && !execution) {
                entries.add(new PointEntry(
                        "",
                        false,
                        false,
                        Numbering.NONE,
                        passage,
                        begin,
                        next.get().end(),
                        Optional.empty(),
                        Optional.empty()));
            }
            if (words.length() > 1 && !execution) {
                entries.get(entries.size() - 1)
                        .lines
                        .add(new PointLine(
                                words,
                                full ? Optional.of(next.get().full()) : full(words),
                                next.get().score(),
                                passage.place(),
                                passage.quote(begin, next.get().end()),
                                passage.order()));
            }
            start = next.get().end();
        }
        if (!entries.isEmpty()) {
            PointEntry last = entries.get(entries.size() - 1);
            last.text = last.text + text.substring(start, to);
        }
    }

    private static Optional<Stated> full(String words) {
        Matcher full = FULL.matcher(words);
        return full.find()
                ? Optional.of(Numbers.of(Slot.POINTS, full.group(1) == null ? full.group(2) : full.group(1)))
                : Optional.empty();
    }

    /** The sentence of an indicator begins after a circled number or the score before. */
    private static int begin(String text, int from, int to) {
        int begin = from;
        Matcher stop = COUNTED.matcher(text).region(from, to);
        while (stop.find()) {
            begin = stop.end();
        }
        while (begin < to && "。;,:、".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return begin;
    }

    /** How many indicators the group before has; nothing under a later heading that is no group's, or said of a project. */
    private void count(String text, List<PointEntry> entries) {
        if (entries.isEmpty() || entries.get(entries.size() - 1).closed) {
            return;
        }
        for (Phrase phrase : counts) {
            Optional<Matcher> match = phrase.find(text, 0);
            if (match.isPresent()) {
                if (text.substring(0, match.get().start())
                        .replaceFirst("共$", "")
                        .endsWith("项目")) {
                    return;
                }
                entries.get(entries.size() - 1).count = Optional.of(
                        Numbers.of(Slot.COUNT, match.get().group(1)).value().intValue());
                return;
            }
        }
    }
}
