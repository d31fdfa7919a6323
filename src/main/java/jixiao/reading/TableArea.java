package jixiao.reading;

import java.util.List;
import java.util.Map;

/**
 * 表的范围: the part of a sheet that one table takes, and its headers of indicators.
 *
 * @param area its rows and columns
 * @param headings at least one, from top to bottom
 * @param seams for each header under which the table only goes on (续表), by its number from 0, the first row of what
 *     stands between the parts: the end of a page, a title again
 */
public record TableArea(Area area, List<Heading> headings, Map<Integer, Integer> seams) {
    public TableArea {
        headings = List.copyOf(headings);
        seams = Map.copyOf(seams);
    }

    Heading first() {
        return headings.get(0);
    }

    /** Whether the table only goes on under a header. */
    public boolean goesOn(int heading) {
        return seams.containsKey(heading);
    }

    /** The row after the lines above a header: what stands between two parts of the table is no line. */
    public int seam(int heading) {
        return seams.getOrDefault(heading, headings.get(heading).firstRow());
    }
}
