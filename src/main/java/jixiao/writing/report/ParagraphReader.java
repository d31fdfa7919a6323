package jixiao.writing.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 读段落: a paragraph of a template with its marks. */
final class ParagraphReader {
    private final Faults faults;
    private final Function<XmlNode, Piece> within;
    private final List<Piece> top = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Mark> closes = new ArrayList<>();
    private int depth;

    /** Whether anything that a reader sees has come since the paragraph began, and since its first loose end mark. */
    private boolean shown;

    private boolean shownAfterClose;

    private static final class Frame {
        private final Mark mark;
        private final boolean first;
        private final int depth;
        private final List<Piece> body = new ArrayList<>();

        private Frame(Mark mark, boolean first, int depth) {
            this.mark = mark;
            this.first = first;
            this.depth = depth;
        }
    }

    private ParagraphReader(Faults faults, Function<XmlNode, Piece> within) {
        this.faults = faults;
        this.within = within;
    }

    /** The paragraph among its siblings. */
    static Unit read(XmlNode node, Faults faults, Function<XmlNode, Piece> within) {
        return new ParagraphReader(faults, within).unit(node);
    }

    private Unit unit(XmlNode node) {
        Paragraph paragraph = new Paragraph(node, within);
        String text = paragraph.text();
        if (Mark.isBroken(text)) {
            throw faults.broken(text);
        }
        List<Mark> marks = Mark.in(text);
        if (marks.isEmpty()) {
            return Unit.of(new Piece.Holder(
                    "p", node.open(), node.children().stream().map(within).toList(), node.close()));
        }
        int at = 0;
        for (Paragraph.Atom atom : paragraph.atoms()) {
            at += add(atom, at, text, marks);
        }
        boolean first = open.stream().allMatch(frame -> frame.first);
        List<Mark> opens = new ArrayList<>();
        List<Piece> all = new ArrayList<>(top);
        for (var frames = open.descendingIterator(); frames.hasNext(); ) {
            Frame frame = frames.next();
            opens.add(frame.mark);
            all.addAll(frame.body);
        }
        boolean gone = !shown && closes.size() + opens.size() > 0 && !endsSection(node);
        List<Piece> pieces = gone ? List.of() : List.of(around(node, all));
        return new Unit(closes, opens, !shownAfterClose, first, pieces);
    }

    /** The paragraph of what is in it; one that is nothing but a section stands or falls with it. */
    private static Piece around(XmlNode node, List<Piece> body) {
        Optional<Piece.Section> sole = sole(body);
        if (sole.isEmpty() || endsSection(node)) {
            return new Piece.Holder("p", node.open(), body, node.close());
        }
        List<Piece> within = new ArrayList<>();
        for (Piece each : body) {
            if (each instanceof Piece.Section section) {
                within.addAll(section.body());
            } else {
                within.add(each);
            }
        }
        return new Piece.Section(sole.get().mark(), List.of(around(node, within)));
    }

    private static Optional<Piece.Section> sole(List<Piece> body) {
        List<Piece> shown = body.stream()
                .filter(piece -> !(piece instanceof Piece.Fixed fixed) || fixed.shows())
                .toList();
        return shown.size() == 1 && shown.get(0) instanceof Piece.Section section
                ? Optional.of(section)
                : Optional.empty();
    }

    /** Whether pages change their set-up behind it: it must stay. */
    private static boolean endsSection(XmlNode node) {
        return node.children().stream().anyMatch(child -> child.is("pPr") && child.has("sectPr"));
    }

    /** Adds an atom that begins at an offset of the text; gives the length of its part of the text. */
    private int add(Paragraph.Atom atom, int at, String text, List<Mark> marks) {
        if (atom.run().isEmpty()) {
            depth += atom.depth();
            into().add(atom.piece());
            if (open.stream().anyMatch(frame -> depth < frame.depth)) {
                throw faults.across(open.peek().mark);
            }
            boolean thing = atom.piece() instanceof Piece.Holder && at < text.length() && text.charAt(at) == '\ufffc';
            shows(thing);
            return thing ? 1 : 0;
        }
        int end = at + atom.text().length();
        int from = at;
        for (Mark mark : marks) {
            if (mark.to() <= from || mark.from() >= end) {
                continue;
            }
            if (mark.from() > from) {
                said(atom.run(), text.substring(from, mark.from()));
            }
            if (mark.from() >= at) {
                add(mark, atom.run());
            }
            from = Math.min(mark.to(), end);
        }
        if (from < end) {
            said(atom.run(), text.substring(from, end));
        }
        return end - at;
    }

    private void said(String run, String text) {
        Piece.Fixed said = Paragraph.text(run, text);
        into().add(said);
        shows(said.shows());
    }

    private void shows(boolean anything) {
        shown |= anything;
        shownAfterClose |= anything && !closes.isEmpty();
    }

    private void add(Mark mark, String run) {
        if (mark.isOpening()) {
            open.push(new Frame(mark, !shown, depth));
        } else if (mark.kind() == Mark.Kind.SLOT) {
            into().add(new Piece.Slot(mark, run));
            shows(true);
        } else if (open.isEmpty()) {
            closes.add(mark);
        } else {
            Frame frame = open.pop();
            if (!frame.mark.name().equals(mark.name())) {
                throw faults.crossed(frame.mark, mark);
            }
            if (depth != frame.depth) {
                throw faults.across(frame.mark);
            }
            into().add(new Piece.Section(frame.mark, frame.body));
        }
    }

    private List<Piece> into() {
        return open.isEmpty() ? top : open.peek().body;
    }
}
