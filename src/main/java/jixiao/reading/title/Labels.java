package jixiao.reading.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.document.Grid.Digits;
import jixiao.document.Grid.GridCell;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.reading.Area;
import jixiao.reading.Boxes;
import jixiao.reading.LabelPattern;
import jixiao.reading.Names;
import jixiao.reading.Wordings;
import jixiao.text.Normal;

/** 栏目: labels of the title block with their values, in one cell or in the cell beside, never in the next label. */
public final class Labels {
    private static final int LONGEST = 400;
    private static final int SHORT = 60;

    /** Labels of what stands elsewhere, which are no values either. */
    private static final List<String> NO_VALUES = List.of(Names.SIGNATURE, Names.GOAL, Names.GOAL_EXPECTED);

    private final Wordings wordings;
    private final LabelPattern pattern;

    public Labels(Wordings wordings) {
        this.wordings = wordings;
        this.pattern = new LabelPattern(Stream.concat(Names.LABELS.stream(), Stream.of(Names.SIGNATURE))
                .flatMap(name -> wordings.of(name).stream())
                .distinct()
                .toList());
    }

    /**
     * 栏目内容.
     *
     * @param name standard name; 其他栏目 for a label that 《同义词》 does not know
     * @param label as written, normalised, without brackets and colon
     * @param cell the text of the label's cell
     * @param value its value; blank with the cell where it would stand, without a cell where there is none
     * @param digits the value with the digits that its own cell stores, where the cell shows fewer; else empty
     */
    public record Found(String name, String label, String cell, Entry value, Optional<Digits> digits) {
        Found(String name, String label, String cell, Entry value) {
            this(name, label, cell, value, Optional.empty());
        }

        public Found {
            Objects.requireNonNull(digits);
        }
    }

    /** The labels that begin in a row, and a full date that stands there alone. */
    public List<Found> inRow(Area area, int row) {
        List<Found> found = new ArrayList<>();
        boolean complete = true;
        for (GridCell cell : area.own(row)) {
            List<LabelPattern.Pair> pairs = pairs(cell.text());
            boolean label =
                    pairs.isEmpty() && wordings.oneOf(Names.LABELS, cell.text()).isPresent();
            if (label) {
                beside(area, cell, label(cell.text()), Place.NOWHERE, found);
            }
            for (int at = 0; at < pairs.size(); at++) {
                boolean last = at == pairs.size() - 1;
                pair(area, cell, pairs.get(at), last, found);
                complete &= !last || !pairs.get(at).value().isBlank();
            }
            Optional<String> date = complete ? NextLabel.fullDate(cell.text()) : Optional.empty();
            date.ifPresent(day -> found.add(new Found(Names.DATE_ALONE, "", cell.text(), area.entry(cell))));
            complete &= !pairs.isEmpty() || date.isPresent();
        }
        return found;
    }

    private void pair(Area area, GridCell cell, LabelPattern.Pair pair, boolean last, List<Found> found) {
        if (last && LabelPattern.withoutStamp(pair.value()).isEmpty()) {
            beside(area, cell, pair.label(), area.place(cell), found);
        } else {
            add(found, pair.label(), cell, pair.value(), area.place(cell));
        }
    }

    /** A label with what stands beside it; a blank at {@code nothing} where only the next label can stand there. */
    private void beside(Area area, GridCell cell, String label, Place nothing, List<Found> found) {
        Optional<GridCell> next = area.beside(cell).filter(each -> !isLabel(each.text()));
        if (next.isEmpty()) {
            add(found, label, cell, "", nothing);
            return;
        }
        List<LabelPattern.Pair> later = pairs(next.get().text());
        String own = later.isEmpty()
                ? next.get().text()
                : next.get().text().substring(0, later.get(0).start());
        own += furtherChoices(area, next.get());
        boolean blankInside = own.isEmpty() && nothing.hasCell();
        int before = found.size();
        add(found, label, cell, own, blankInside ? nothing : area.place(next.get()));
        boolean alone = found.size() == before + 1
                && found.get(before).value().text().equals(next.get().text());
        if (alone && next.get().digits().isPresent()) {
            Found plain = found.get(before);
            found.set(
                    before,
                    new Found(
                            plain.name(),
                            plain.label(),
                            plain.cell(),
                            plain.value(),
                            next.get().digits()));
        }
    }

    /** Choices with boxes may stand in several cells side by side. */
    private String furtherChoices(Area area, GridCell first) {
        StringBuilder further = new StringBuilder();
        Optional<GridCell> cell = Optional.of(first).filter(each -> Boxes.isChoice(each.text()));
        while (cell.isPresent()) {
            cell = area.beside(cell.get()).filter(each -> Boxes.isChoice(each.text()) && !isLabel(each.text()));
            cell.ifPresent(each -> further.append("  ").append(each.text()));
        }
        return further.toString();
    }

    /** Adds a label with its value; what follows the value in its cell is told of under its own label. */
    private void add(List<Found> found, String label, GridCell cell, String text, Place place) {
        Optional<String> known = wordings.oneOf(Names.LABELS, label);
        String name = known.orElse(Names.OTHER_LABELS);
        boolean prose = name.equals(Names.OTHER_LABELS) && (text.length() > SHORT || Boxes.isChoice(text));
        NextLabel.Split split = prose ? new NextLabel.Split(text, List.of(), "") : NextLabel.split(text);
        Entry value = new Entry(LabelPattern.withoutStamp(split.value()), place);
        if (known.isPresent() || !value.isBlank()) {
            found.add(new Found(name, label, cell.text(), value));
        }
        if (!split.date().isEmpty()) {
            found.add(new Found(Names.DATE_ALONE, "", cell.text(), new Entry(split.date(), place)));
        }
        for (LabelPattern.Pair other : split.others()) {
            if (!other.value().isEmpty()) {
                found.add(new Found(Names.OTHER_LABELS, other.label(), cell.text(), new Entry(other.value(), place)));
            }
        }
    }

    /** Pairs in one cell; in a long text a label counts only where the text begins with one. */
    private List<LabelPattern.Pair> pairs(String text) {
        List<LabelPattern.Pair> pairs = text.length() > LONGEST ? List.of() : pattern.pairs(text);
        boolean prose = text.length() > SHORT
                && !pairs.isEmpty()
                && !Normal.text(text).startsWith(pairs.get(0).label());
        return prose ? List.of() : pairs;
    }

    /** Whether a cell is a label, or begins with one, and is therefore no other label's value. */
    boolean isLabel(String text) {
        if (wordings.oneOf(Names.LABELS, text).isPresent()
                || wordings.oneOf(NO_VALUES, text).isPresent()
                || NextLabel.isLabel(text)) {
            return true;
        }
        List<LabelPattern.Pair> pairs = pairs(text);
        return !pairs.isEmpty() && text.substring(0, pairs.get(0).start()).isBlank();
    }

    private static String label(String text) {
        return Normal.text(text).replaceAll("\\([^()]*\\)|:$", "").replaceFirst("^[0-9一二三四五六七八九十]+[.、]", "");
    }
}
