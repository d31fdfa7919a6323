package jixiao.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.ReportGoal;
import jixiao.model.narrative.Stated;
import jixiao.reading.value.WrittenCount;

/** 逐条得分: goals, groups and indicators with their points, out of the part of a report that goes through them. */
final class PointWalk {
    private static final Pattern POINTS =
            Pattern.compile("\\((?:分值|满分|共|权重)?(" + Phrase.NUMBER + ")分\\)|(?:分值|满分|权重)(" + Phrase.NUMBER + ")分");

    private final Phrases phrases;
    private final LevelNames names;
    private final PointReader reader;
    private final Pattern goal;
    private final List<Remark> remarks;

    PointWalk(Phrases phrases, List<Remark> remarks) {
        this.phrases = phrases;
        this.names = new LevelNames(phrases);
        this.reader = new PointReader(phrases, names);
        this.remarks = remarks;
        String words = String.join(
                "|", phrases.words("年度目标").stream().map(Pattern::quote).toList());
        this.goal = Pattern.compile("^(?:" + words + ")\\(?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\)?(?=[:、.,(]|$)");
    }

    /**
     * The goals of a report; one of the number 0 where it has none.
     *
     * @param told passages that tell the result as a whole, or that of the execution, by their position
     */
    List<ReportGoal> of(List<Passage> passages, Passage start, Set<Integer> told) {
        List<ReportGoal> goals = new ArrayList<>();
        Passage head = start;
        int no = 0;
        List<PointEntry> entries = new ArrayList<>();
        for (Passage passage : region(passages, told)) {
            Matcher next = goal.matcher(Numbering.of(passage.text()).title());
            if (next.find()) {
                if (no > 0 || !entries.isEmpty()) {
                    goals.add(goal(no, head, entries));
                }
                entries = new ArrayList<>();
                head = passage;
                no = WrittenCount.of(next.group(1)).orElseThrow().intValue();
            } else {
                reader.read(passage, entries);
            }
        }
        goals.add(goal(no, head, entries));
        return goals;
    }

    /** From the last heading of the analysis on, as long as no higher heading follows. */
    private List<Passage> region(List<Passage> passages, Set<Integer> told) {
        int from = -1;
        for (int at = 0; at < passages.size(); at++) {
            Numbering numbering = Numbering.of(passages.get(at).text());
            boolean heads = numbering.isNumbered() && numbering.level() < 5
                    || passages.get(at).text().length() <= 30;
            if (heads && phrases.words("指标分析标题").stream().anyMatch(numbering.title()::startsWith)) {
                from = at;
            }
        }
        if (from < 0) {
            return passages.stream()
                    .filter(passage -> !told.contains(passage.order()))
                    .toList();
        }
        Numbering own = Numbering.of(passages.get(from).text());
        int end = from + 1;
        while (end < passages.size()) {
            Numbering numbering = Numbering.of(passages.get(end).text());
            if (own.isNumbered() && numbering.isHeading() && numbering.level() < own.level()) {
                break;
            }
            end++;
        }
        return passages.subList(from + 1, end).stream()
                .filter(passage -> !told.contains(passage.order())
                        || names.in(passage.text()).find())
                .toList();
    }

    private ReportGoal goal(int no, Passage head, List<PointEntry> entries) {
        Optional<Stated> points = Optional.empty();
        String text = "";
        if (no > 0) {
            Matcher found = POINTS.matcher(head.text());
            if (found.find()) {
                points = Optional.of(
                        Numbers.of(Phrase.Slot.POINTS, found.group(1) == null ? found.group(2) : found.group(1)));
            }
            text = POINTS.matcher(goal.matcher(head.text()).replaceFirst(""))
                    .replaceAll("")
                    .replaceAll("^[:、.,]+", "");
        }
        return new ReportGoal(no, points, text, groups(entries), head.place(), head.quote(), head.order());
    }

    /** What stands side by side, each with what is part of it. */
    private List<PointGroup> groups(List<PointEntry> entries) {
        List<PointEntry> tops = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        PointEntry top = null;
        PointEntry heading = null;
        String section = "";
        for (PointEntry entry : entries) {
            boolean opens = heading == null
                    || step(entry) <= step(heading)
                    || !entry.name.equals(heading.name) && !isPart(entry, heading, section);
            if (entry.heading && entry.upper && opens) {
                section = entry.name;
                heading = entry;
                top = entry.hasPoints() || !entry.lines.isEmpty() ? entry : null;
                if (top != null) {
                    tops.add(top);
                    sections.add(section);
                }
            } else if (entry.name.isEmpty() && heading != null && !heading.hasPoints()) {
                heading.full = entry.full;
                heading.score = entry.score;
                heading.lines.addAll(entry.lines);
                heading.text = heading.text + entry.text;
                top = heading;
                tops.add(top);
                sections.add(section);
            } else if (top != null && top.name.equals(entry.name) && same(top.full, entry.full)) {
                top.score = top.score.or(() -> entry.score);
                top.lines.addAll(entry.lines);
                top.text = top.text + entry.text;
            } else if (top != null && isPart(entry, top, section)) {
                top.parts.add(entry);
                told(top, entry);
            } else {
                top = entry.upper ? entry : null;
                tops.add(entry);
                sections.add(section);
                mislabelled(section, entry);
            }
        }
        List<PointGroup> groups = new ArrayList<>();
        for (int at = 0; at < tops.size(); at++) {
            groups.add(tops.get(at).group(sections.get(at)));
        }
        return groups;
    }

    /** How deep a number stands: 1) below (1), where both are used. */
    private static int step(PointEntry entry) {
        boolean closed =
                entry.level == 4 && !Numbering.of(entry.passage.text()).number().startsWith("(");
        return entry.level * 2 + (closed ? 1 : 0);
    }

    private static boolean same(Optional<Stated> one, Optional<Stated> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().value().compareTo(other.get().value()) == 0;
    }

    private boolean isPart(PointEntry entry, PointEntry top, String section) {
        if (entry.upper && step(entry) > step(top) && names.belongs(entry.name, top.name)) {
            return true;
        }
        if (entry.upper) {
            return entry.full.isPresent() && top.full.isPresent() && !top.parts.isEmpty() && fits(entry, top);
        }
        return names.belongs(entry.name, top.name) || names.belongs(entry.name, section) && top.upper;
    }

    /** A level 1 name is part of another only where that one's points leave just this room. */
    private static boolean fits(PointEntry entry, PointEntry top) {
        var held = top.parts.stream()
                .flatMap(part -> part.full.stream())
                .map(Stated::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return held.add(entry.full.orElseThrow().value())
                        .compareTo(top.full.orElseThrow().value())
                == 0;
    }

    /** A line that bears another level 1 name than the heading it stands under. */
    private void mislabelled(String section, PointEntry entry) {
        boolean known = !section.isEmpty() && names.isUpper(entry.name) && !entry.name.equals(section);
        if (known && !names.belongs(entry.name, section) || known && entry.name.equals("产出")) {
            remarks.add(label(entry, Map.of("应为名称", section + "指标", "写作", entry.name + "指标")));
        }
    }

    /** Two groups of one name side by side. */
    private void told(PointEntry top, PointEntry entry) {
        top.parts.stream()
                .filter(part -> part != entry && part.name.equals(entry.name) && part.heading && entry.heading)
                .findFirst()
                .ifPresent(part -> remarks.add(label(
                        entry,
                        Map.of(
                                "写作",
                                entry.name + "指标",
                                "前处",
                                part.passage.place().cell(),
                                "前文",
                                part.passage.quote(part.start, part.end)))));
    }

    private static Remark label(PointEntry entry, Map<String, String> words) {
        return new Remark(
                "LABEL_MISMATCH",
                words,
                entry.passage.place(),
                entry.passage.quote(entry.start, entry.end),
                entry.passage.order());
    }
}
