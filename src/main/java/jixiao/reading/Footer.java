package jixiao.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Grid.GridCell;
import jixiao.model.Entry;
import jixiao.reading.title.Titles;
import jixiao.text.Normal;

/** 表尾: tells the rows under the lines apart: totals, boxes, notes and signatures. */
public final class Footer {
    /** 行的种类. */
    public enum Kind {
        /** 总分. */
        TOTAL,
        /** 小计. */
        SUBTOTAL,
        /** 续表: it only says that the table goes on, perhaps with the title. */
        GOES_ON,
        /** A box of reasons, measures or conclusions, notes or signatures: no line comes after it. */
        EDGE,
        /** Anything else. */
        OTHER
    }

    private static final List<String> EDGES =
            List.of(Names.REASON_BOX, Names.MEASURES_BOX, Names.CONCLUSION_BOX, Names.NOTES);

    private final Wordings wordings;
    private final ContinuedWords continued;
    private final Titles titles;
    private final LabelPattern labels;
    private final Pattern signature;
    private final Pattern total;

    Footer(Wordings wordings, ContinuedWords continued) {
        this.wordings = wordings;
        this.continued = continued;
        this.titles = new Titles(wordings);
        this.labels = new LabelPattern(
                EDGES.stream().flatMap(name -> wordings.of(name).stream()).toList());
        this.signature = Pattern.compile("^(?:" + alternatives(Names.SIGNATURE)
                + ")(?:(?:\\([^()]*\\))*:.*|(?:签字|签名|签章|盖章)?(?:\\([^()]*\\))*)$");
        this.total = Pattern.compile(
                "^(?:" + alternatives(Names.TOTAL) + ")(?:\\([^()]*\\))*(:?)(-?[0-9]+(?:\\.[0-9]+)?)分?$");
    }

    private String alternatives(String name) {
        return String.join(
                "|",
                wordings.of(name).stream().map(Normal::text).map(Pattern::quote).toList());
    }

    /** What a row is, by the first cell that begins in it. */
    public Kind kind(Area area, int row) {
        List<GridCell> own = area.own(row);
        if (own.isEmpty()) {
            return Kind.OTHER;
        }
        String text = own.get(0).text();
        if (wordings.is(Names.TOTAL, text) || total.matcher(Normal.text(text)).matches()) {
            return Kind.TOTAL;
        }
        if (wordings.is(Names.SUBTOTAL, text)) {
            return Kind.SUBTOTAL;
        }
        if (own.size() == 1
                && continued
                        .without(text)
                        .filter(rest -> rest.isEmpty() || titles.isTitle(rest))
                        .isPresent()) {
            return Kind.GOES_ON;
        }
        boolean edge = wordings.oneOf(EDGES, text).isPresent()
                || startsWithLabel(text)
                || signature.matcher(Normal.text(text)).matches();
        return edge ? Kind.EDGE : Kind.OTHER;
    }

    private boolean startsWithLabel(String text) {
        List<LabelPattern.Pair> pairs = labels.pairs(text);
        return !pairs.isEmpty()
                && Normal.text(text)
                        .replaceFirst("^[0-9一二三四五六七八九十]+[.、]", "")
                        .startsWith(pairs.get(0).label());
    }

    /** The total written in the same cell as its label ("总分:97"); empty when it is not. */
    Optional<String> totalIn(String text) {
        Matcher found = total.matcher(Normal.text(text));
        // "总分100分" without a colon says what there is to reach.
        boolean stated = found.matches() && !found.group(1).isEmpty();
        return stated ? Optional.of(found.group(2)) : Optional.empty();
    }

    /** Whether a text names a total of points and not one of money. */
    boolean isPoints(String text) {
        return wordings.is(Names.TOTAL, text) && Normal.text(text).contains("分");
    }

    /** Rank of a total's label among the wordings, 0 the most preferred. */
    int totalRank(String text) {
        return wordings.rank(Names.TOTAL, text).orElse(0);
    }

    /**
     * The content of a box named {@code name} in the rows of an area, of several the first filled one; without a cell when
     * there is none.
     */
    Entry box(Area area, String name) {
        Optional<Entry> empty = Optional.empty();
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (GridCell cell : area.own(row)) {
                Optional<Entry> found =
                        wordings.is(name, cell.text()) ? Optional.of(beside(area, cell)) : inside(area, cell, name);
                if (found.filter(entry -> !entry.isBlank()).isPresent()) {
                    return found.get();
                }
                empty = empty.isPresent() ? empty : found;
            }
        }
        return empty.orElse(Entry.NONE);
    }

    private Optional<Entry> inside(Area area, GridCell cell, String name) {
        List<LabelPattern.Pair> pairs = labels.pairs(cell.text());
        if (pairs.isEmpty()
                || !startsWithLabel(cell.text())
                || !wordings.is(name, pairs.get(0).label())) {
            return Optional.empty();
        }
        return Optional.of(new Entry(pairs.get(0).value(), area.place(cell)));
    }

    /** The cell beside a label; where that is blank and not merged with the next ones, what stands further on, but no other label. */
    private Entry beside(Area area, GridCell label) {
        Optional<GridCell> further = area.own(label.row()).stream()
                .filter(cell -> cell.column() > label.column())
                .findFirst()
                .filter(cell -> wordings.oneOf(EDGES, cell.text()).isEmpty() && !startsWithLabel(cell.text()));
        return area.beside(label)
                .filter(cell -> !cell.isBlank() || further.isEmpty())
                .or(() -> further)
                .or(() -> area.below(label).filter(cell -> kind(area, cell.row()) == Kind.OTHER))
                .map(area::entry)
                .orElse(Entry.NONE);
    }
}
