package jixiao.model.fact.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.model.Place;
import jixiao.model.fact.CellsOfLines;
import jixiao.model.fact.Subject;

/**
 * 几条申报指标: lines of one table of which the same is said once.
 *
 * @param about what is said, so that two such findings of a table are told apart
 * @param lines in the order of the sheet, at least one
 * @param standing the level that they stand under, in words; empty where that is not what is said
 * @param belonging the level that they belong under; empty as well
 */
public record DeclaredLines(String about, List<DeclaredLine> lines, String standing, String belonging)
        implements Subject {
    /** So many are named in one sentence; the rest is counted. */
    private static final int NAMED = 3;

    public DeclaredLines {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no line to tell of");
        }
    }

    /** Lines that a rule has gathered, in any order. */
    public static DeclaredLines of(String about, Collection<?> gathered) {
        return new DeclaredLines(
                about,
                gathered.stream()
                        .map(DeclaredLine.class::cast)
                        .sorted(Comparator.comparingInt(DeclaredLine::no))
                        .toList(),
                "",
                "");
    }

    /** The same lines, standing under one level and belonging under another. */
    public DeclaredLines under(String stands, String belongs) {
        return new DeclaredLines(about, lines, stands, belongs);
    }

    @Override
    public String key() {
        return "几条" + about;
    }

    @Override
    public int order() {
        return lines.get(0).order();
    }

    /** Cell of the first one's name. */
    public Place getNamePlace() {
        return lines.get(0).getNamePlace();
    }

    /** Cell of the first one's target. */
    public Place getTargetPlace() {
        return lines.get(0).getTargetPlace();
    }

    /** Cell of the first one's actual. */
    public Place getActualPlace() {
        return lines.get(0).getActualPlace();
    }

    /** Cell of the first one's level 2. */
    public Place getLevelPlace() {
        return lines.get(0).getLevelPlace();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "条数",
                String.valueOf(lines.size()),
                "名单",
                names(),
                "所在",
                standing,
                "应归",
                belonging,
                CellsOfLines.CELLS,
                CellsOfLines.of(lines.stream().map(DeclaredLine::indicator)));
    }

    /** “名称”(目标“…”)、…等. */
    private String names() {
        return lines.stream().limit(NAMED).map(DeclaredLines::name).collect(Collectors.joining("、"))
                + (lines.size() > NAMED ? "等" : "");
    }

    private static String name(DeclaredLine line) {
        String target = line.indicator().targetEntry().text();
        return Quoted.of(line.indicator().name()) + (target.isEmpty() ? "" : "(目标" + Quoted.of(target) + ")");
    }
}
