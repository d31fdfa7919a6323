package jixiao.model.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.Finding;
import jixiao.model.Indicator;

/** 各条的格: the cells of the names of all lines that a finding is about, so that two findings can be told to be about the same. */
public final class CellsOfLines {
    /** The placeholder; no sentence says it. */
    public static final String CELLS = "各格";

    private CellsOfLines() {}

    /** Joined by 、. */
    public static String of(Stream<Indicator> lines) {
        return lines.map(line -> line.place().cell()).collect(Collectors.joining("、"));
    }

    /** Those of a finding; none where it says none. */
    public static Set<String> of(Finding finding) {
        Set<String> cells =
                new HashSet<>(List.of(finding.details().getOrDefault(CELLS, "").split("、")));
        cells.remove("");
        return cells;
    }
}
