package jixiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.sheet.Grid.GridCell;
import jixiao.sheet.Normal;

/** 栏目: labels of the title block with their values, in one cell or in the cell beside, never in the next label. */
final class Labels {
    private static final int LONGEST = 400;
    private static final int SHORT = 60;

    private final Wordings wordings;
    private final LabelPattern pattern;

    Labels(Wordings wordings) {
        this.wordings = wordings;
        this.pattern = new LabelPattern(Names.LABELS.stream()
                .flatMap(name -> wordings.of(name).stream())
                .toList());
    }

    /**
     * 栏目内容.
     *
     * @param name standard name
     * @param label as written, normalised, without brackets and colon
     * @param cell the text of the label's cell
     * @param value its value; blank with the cell where it would stand, without a cell where there is none
     */
    record Found(String name, String label, String cell, Entry value) {}

    /** The labels that begin in a row. */
    List<Found> inRow(Area area, int row) {
        List<Found> found = new ArrayList<>();
        for (GridCell cell : area.own(row)) {
            List<LabelPattern.Pair> pairs = pairs(cell.text());
            for (int at = 0; at < pairs.size(); at++) {
                LabelPattern.Pair pair = pairs.get(at);
                String value = LabelPattern.withoutStamp(pair.value());
                Entry entry = new Entry(value, area.place(cell));
                if (value.isEmpty() && at == pairs.size() - 1) {
                    entry = beside(area, cell).filter(next -> !next.isBlank()).orElse(entry);
                }
                add(found, pair.label(), cell, entry);
            }
            if (pairs.isEmpty() && wordings.oneOf(Names.LABELS, cell.text()).isPresent()) {
                add(found, label(cell.text()), cell, beside(area, cell).orElse(new Entry("", Place.NOWHERE)));
            }
        }
        return found;
    }

    private void add(List<Found> found, String label, GridCell cell, Entry value) {
        wordings.oneOf(Names.LABELS, label).ifPresent(name -> found.add(new Found(name, label, cell.text(), value)));
    }

    /** What stands beside a label; empty when nothing can stand there but the next label. */
    private Optional<Entry> beside(Area area, GridCell label) {
        return area.beside(label)
                .filter(next -> !isLabel(next.text()))
                .map(next -> new Entry(LabelPattern.withoutStamp(next.text()), area.place(next)));
    }

    /** Pairs in one cell; in a long text a label counts only where the text begins with one. */
    private List<LabelPattern.Pair> pairs(String text) {
        List<LabelPattern.Pair> pairs = text.length() > LONGEST ? List.of() : pattern.pairs(text);
        boolean prose = text.length() > SHORT
                && !pairs.isEmpty()
                && !Normal.text(text).startsWith(pairs.get(0).label());
        return prose ? List.of() : pairs;
    }

    boolean isLabel(String text) {
        return wordings.oneOf(Names.LABELS, text).isPresent() || !pairs(text).isEmpty();
    }

    private static String label(String text) {
        return Normal.text(text).replaceAll("\\([^()]*\\)|:$", "").replaceFirst("^[0-9一二三四五六七八九十]+[.、]", "");
    }
}
