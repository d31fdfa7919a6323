package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Stated;

/** 一行分值 while a report is walked through: a group as it is met, before it is known what is part of what. */
final class PointEntry {
    final String name;
    final boolean upper;
    final boolean heading;
    final int level;
    final Passage passage;
    final int start;
    final int end;
    Optional<Stated> full;
    Optional<Stated> score;
    Optional<Integer> count = Optional.empty();
    String text = "";

    /** Whether a heading of the same level or above came after it, which is of no group. */
    boolean closed;

    final List<PointLine> lines = new ArrayList<>();
    final List<PointEntry> parts = new ArrayList<>();

    /**
     * @param name of the group; empty for a line that belongs to the heading above
     * @param upper whether it is a level 1 name
     * @param heading whether a numbered heading says it
     * @param level the level of its number, as {@link Numbering}
     */
    PointEntry(
            String name,
            boolean upper,
            boolean heading,
            int level,
            Passage passage,
            int start,
            int end,
            Optional<Stated> full,
            Optional<Stated> score) {
        this.name = name;
        this.upper = upper;
        this.heading = heading;
        this.level = level;
        this.passage = passage;
        this.start = start;
        this.end = end;
        this.full = full;
        this.score = score;
    }

    boolean hasPoints() {
        return full.isPresent() || score.isPresent();
    }

    PointGroup group(String under) {
        return new PointGroup(
                name.isEmpty() ? under : name,
                under,
                full,
                score,
                text,
                parts.stream().map(part -> part.group(under)).toList(),
                lines,
                count,
                passage.place(),
                passage.quote(start, end),
                passage.order());
    }
}
