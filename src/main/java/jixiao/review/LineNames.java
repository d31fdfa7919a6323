package jixiao.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.json.document.GoalDocument;
import jixiao.json.document.PlaceDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.Place;

/** 单元格与指标: the 指标 whose line a cell belongs to, by the cells that a line has for itself. */
public final class LineNames {
    /** Members of a line whose cells are its own. */
    private static final List<String> OWN = List.of(
            "target", "actual", "printedWeight", "weight", "claimedScore", "secondScore", "statedLevel", "reason");

    private final Map<String, String> names = new HashMap<>();

    private LineNames() {}

    /** Of a judged table. */
    public static LineNames of(Judgement judgement) {
        LineNames found = new LineNames();
        for (Indicator line : judgement.table().indicators()) {
            Stream.of(
                            line.place(),
                            line.targetEntry().place(),
                            line.actual().entry().place(),
                            line.weight().place(),
                            line.claimed().place(),
                            line.second().place(),
                            line.level().place(),
                            line.reason().place())
                    .filter(Place::hasCell)
                    .forEach(place -> found.names.putIfAbsent(place.cell(), line.name()));
        }
        return found;
    }

    /** Of a table's record. */
    public static LineNames of(TableDocument record) {
        LineNames found = new LineNames();
        for (GoalDocument goal : record.goals()) {
            goal.indicators().forEach(line -> found.add(line.cell(), line.place(), line.level3(), line.cells()));
        }
        return found;
    }

    private void add(String cell, Optional<PlaceDocument> place, String name, Map<String, String> cells) {
        names.putIfAbsent(cell.isEmpty() ? place.map(PlaceDocument::text).orElse("") : cell, name);
        for (String member : OWN) {
            String own = cells.getOrDefault(member, "");
            if (!own.isEmpty()) {
                names.putIfAbsent(own, name);
            }
        }
    }

    /** The line of a cell; empty where it belongs to none. */
    public String at(String cell) {
        return cell.isEmpty() ? "" : names.getOrDefault(cell, "");
    }
}
