package jixiao.reading;

import java.util.List;

/**
 * 表的范围: the part of a sheet that one table takes, and its headers of indicators.
 *
 * @param area its rows and columns
 * @param headings at least one, from top to bottom
 */
public record TableArea(Area area, List<Heading> headings) {
    public TableArea {
        headings = List.copyOf(headings);
    }

    Heading first() {
        return headings.get(0);
    }
}
