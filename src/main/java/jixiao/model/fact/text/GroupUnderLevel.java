package jixiao.model.fact.text;

import java.util.Map;
import java.util.Set;
import jixiao.model.Given;

/**
 * 报告的一组与表的二级指标: a group of a report that bears the name of a level 2, and the level 2 of its lines on the sheet.
 *
 * @param name of the group: 数量
 * @param levels names of level 2 of its lines on the sheet; an empty one for a line that is not found, or is of no such level
 * @param lines how many lines it has
 * @param sheet name of the sheet
 * @param spot the group's paragraph
 */
public record GroupUnderLevel(String name, Set<String> levels, int lines, String sheet, TextSpot spot)
        implements InText {
    public GroupUnderLevel {
        Given.all(name, sheet, spot);
        levels = Set.copyOf(levels);
    }

    /** The one level that all its lines have; empty where they have several, or one of them none. */
    public String getSole() {
        return levels.size() == 1 ? levels.iterator().next() : "";
    }

    /** Where it stands, as a place in a document is written. */
    public String getCell() {
        return spot.place().cell();
    }

    @Override
    public String key() {
        return "二级名称" + sheet + spot.order();
    }

    @Override
    public Map<String, String> words() {
        return Map.of("写作", name + "指标", "表名", sheet, "条数", String.valueOf(lines), "表列名称", getSole() + "指标");
    }
}
