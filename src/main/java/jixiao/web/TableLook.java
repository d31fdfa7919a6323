package jixiao.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jixiao.document.look.CellLook;
import jixiao.document.look.SheetView;
import jixiao.model.Place;
import jixiao.web.CasePage.Found;
import jixiao.web.CasePage.Sheet;

/**
 * 一张表的样子: its sheets on a page, one below the other.
 *
 * @param at which table of the page, from 0
 * @param views its sheets; none where there is nothing to show
 * @param shown the cells that they show, as places name them
 */
record TableLook(int at, List<SheetView> views, Set<String> shown) {
    TableLook {
        views = List.copyOf(views);
    }

    static TableLook of(int at, List<SheetView> views) {
        Set<String> shown = IntStream.range(0, views.size())
                .boxed()
                .flatMap(i -> views.get(i).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> before(views, i) + cell.address()))
                .collect(Collectors.toSet());
        return new TableLook(at, views, shown);
    }

    /** What a place of the table writes before the address of a cell. */
    private static String before(List<SheetView> views, int sheet) {
        return sheet == 0 ? "" : Place.elsewhere(views.get(sheet).name(), "");
    }

    /** The anchor of a cell of a table, which has no blanks, and no signs that an address would take for others. */
    static String anchor(int at, String cell) {
        return "t" + at + "-" + cell.replaceAll("[\\s%]", "_");
    }

    /** The anchor of a cell; empty where no sheet shows it. */
    String anchor(String cell) {
        return shown.contains(cell) ? anchor(at, cell) : "";
    }

    private String prefix(int sheet) {
        return sheet == 0 ? "t" + at + "-" : "t" + at + "-" + sheet + "-";
    }

    /** The sheets with what was found on them. */
    List<Sheet> sheets(List<Found> findings) {
        Map<String, String> marks = new HashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (Found each : findings) {
            marks.putIfAbsent(each.cell(), each.severity());
            notes.merge(each.cell(), each.severityName() + ":" + each.message(), (one, two) -> one + "\n" + two);
        }
        return IntStream.range(0, views.size())
                .mapToObj(i -> sheet(i, marks, notes))
                .toList();
    }

    private Sheet sheet(int i, Map<String, String> marks, Map<String, String> notes) {
        SheetView view = views.get(i);
        return new Sheet(view, at, before(views, i), prefix(i), kinds(view, prefix(i)), marks, notes);
    }

    /** Colours and widths of all its sheets. */
    String css() {
        return IntStream.range(0, views.size())
                .mapToObj(i -> SheetCss.of(views.get(i), prefix(i)))
                .collect(Collectors.joining());
    }

    /** Classes of looks, in the order in which the sheet shows them; the style sheet of the table names the same. */
    static Map<CellLook, String> kinds(SheetView view, String prefix) {
        Map<CellLook, String> kinds = new LinkedHashMap<>();
        view.rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> kinds.computeIfAbsent(cell.look(), look -> prefix + "k" + kinds.size())));
        return kinds;
    }
}
