package jixiao.writing.form;

import java.util.ArrayList;
import java.util.List;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.Slot;
import jixiao.writing.form.template.SlotNames;
import org.apache.poi.ss.util.CellReference;

/** Addresses in a form that is laid out, seen from one of its planned rows. */
record PlannedAddresses(FormTemplate template, Layout layout, int here) implements Addresses {
    @Override
    public String of(String slot) {
        Slot place = template.slot(slot).orElseThrow();
        boolean inRow = layout.plan().get(here).from() == place.row() || isPartOf(place);
        int row = inRow ? here : rows(place).stream().findFirst().orElseThrow();
        return address(place, layout.first(row));
    }

    @Override
    public String all(String slot) {
        Slot place = template.slot(slot).orElseThrow();
        List<Integer> rows = rows(place);
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String first = address(place, layout.first(rows.get(i)));
            while (i + 1 < rows.size() && rows.get(i + 1) == rows.get(i) + 1) {
                i++;
            }
            String last = address(place, layout.last(rows.get(i)));
            ranges.add(first.equals(last) ? first : first + ":" + last);
        }
        return String.join(",", ranges);
    }

    @Override
    public boolean has(String slot) {
        return template.has(slot);
    }

    /** The line of a part has its places in the columns of the total line. */
    private boolean isPartOf(Slot place) {
        return layout.plan().get(here).role() == PlannedRow.Role.PART && SlotNames.FUND_SLOTS.contains(place.name());
    }

    /** Planned rows that have a place. */
    private List<Integer> rows(Slot place) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < layout.plan().size(); i++) {
            if (layout.plan().get(i).from() == place.row()) {
                rows.add(i);
            }
        }
        return rows;
    }

    private static String address(Slot place, int row) {
        return CellReference.convertNumToColString(place.column()) + (row + 1);
    }
}
