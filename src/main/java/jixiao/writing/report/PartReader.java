package jixiao.writing.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** 读模板的部件: the body, a header or a footer of a template as pieces. */
record PartReader(Faults faults) {
    /** Elements with something to be seen in them. */
    private static final Set<String> SEEN = Set.of("t", "drawing", "pict", "object");

    /** Top level of a part. */
    List<Piece> read(List<XmlNode> top) {
        return top.stream().map(this::piece).toList();
    }

    private Piece piece(XmlNode node) {
        if (node.children().isEmpty()) {
            return new Piece.Fixed(node.raw(), false);
        }
        if (node.is("p")) {
            return new Piece.Holder("", "", siblings(List.of(node)).whole(), "");
        }
        return new Piece.Holder(
                node.name(), node.open(), siblings(node.children()).whole(), node.close());
    }

    private Nesting siblings(List<XmlNode> nodes) {
        Nesting nesting = new Nesting(faults);
        for (XmlNode node : nodes) {
            if (node.is("p") && !node.children().isEmpty()) {
                nesting.add(ParagraphReader.read(node, faults, this::piece));
            } else if (node.is("tr")) {
                nesting.add(row(node));
            } else {
                nesting.add(Unit.of(piece(node)));
            }
        }
        return nesting;
    }

    /** A row: what begins in one cell and ends in another, or in another row, is about rows. */
    private Unit row(XmlNode row) {
        List<Mark> closes = new ArrayList<>();
        Deque<Mark> opens = new ArrayDeque<>();
        List<Mark> around = new ArrayList<>();
        List<Piece> cells = new ArrayList<>();
        for (XmlNode child : row.children()) {
            if (!child.is("tc")) {
                cells.add(piece(child));
                continue;
            }
            Unit cell = siblings(child.children()).left();
            cells.add(new Piece.Holder("tc", child.open(), cell.pieces(), child.close()));
            for (Mark close : cell.closes()) {
                if (opens.isEmpty()) {
                    closes.add(close);
                } else if (opens.peek().name().equals(close.name())) {
                    around.add(opens.pop());
                } else {
                    throw faults.crossed(opens.peek(), close);
                }
            }
            cell.opens().forEach(opens::push);
        }
        List<Mark> left = new ArrayList<>();
        opens.descendingIterator().forEachRemaining(left::add);
        boolean marksOnly = closes.size() + left.size() > 0 && !shows(cells);
        Piece whole = new Piece.Holder("tr", row.open(), cells, row.close());
        for (Mark mark : around) {
            whole = new Piece.Section(mark, List.of(whole));
        }
        return new Unit(closes, left, true, true, marksOnly ? List.of() : List.of(whole));
    }

    /** Whether a reader sees anything in cells. */
    private static boolean shows(List<Piece> pieces) {
        return pieces.stream().anyMatch(PartReader::shows);
    }

    private static boolean shows(Piece piece) {
        if (piece instanceof Piece.Fixed fixed) {
            return fixed.shows();
        }
        return !(piece instanceof Piece.Holder holder) || SEEN.contains(holder.name()) || shows(holder.body());
    }
}
