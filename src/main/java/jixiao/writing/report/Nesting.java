package jixiao.writing.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** 并列各段的归属: puts siblings between the marks that begin and end a section. */
final class Nesting {
    private final Faults faults;
    private final List<Piece> top = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Mark> loose = new ArrayList<>();

    /** A section that has not ended. */
    private record Frame(Mark mark, boolean first, List<Piece> body) {}

    Nesting(Faults faults) {
        this.faults = faults;
    }

    void add(Unit unit) {
        if (unit.closes().isEmpty()) {
            unit.opens().forEach(mark -> open.push(new Frame(mark, unit.first(), new ArrayList<>())));
            into().addAll(unit.pieces());
            return;
        }
        into().addAll(unit.pieces());
        unit.closes().forEach(mark -> close(mark, unit.last()));
        unit.opens().forEach(mark -> open.push(new Frame(mark, unit.first(), new ArrayList<>())));
    }

    private void close(Mark mark, boolean last) {
        if (open.isEmpty()) {
            loose.add(mark);
            return;
        }
        Frame frame = open.pop();
        if (!frame.mark().name().equals(mark.name())) {
            throw faults.crossed(frame.mark(), mark);
        }
        if (!frame.first()) {
            throw faults.notFirst(frame.mark());
        }
        if (!last) {
            throw faults.notLast(mark);
        }
        into().add(new Piece.Section(frame.mark(), frame.body()));
    }

    private List<Piece> into() {
        return open.isEmpty() ? top : open.peek().body();
    }

    /** What all came to, where every section must have ended. */
    List<Piece> whole() {
        if (!loose.isEmpty()) {
            throw faults.unopened(loose.get(0));
        }
        if (!open.isEmpty()) {
            throw faults.unclosed(open.peekLast().mark());
        }
        return top;
    }

    /** What all came to, with the marks that are left: a neighbouring cell may hold their other halves. */
    Unit left() {
        List<Mark> opens = new ArrayList<>();
        List<Piece> all = new ArrayList<>(top);
        for (var frames = open.descendingIterator(); frames.hasNext(); ) {
            Frame frame = frames.next();
            opens.add(frame.mark());
            all.addAll(frame.body());
        }
        return new Unit(loose, opens, true, true, all);
    }
}
