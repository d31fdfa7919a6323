package jixiao.writing.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 核对模板的空: whether there is something for every mark of a template, and a place for all that is needed. */
final class SlotCheck {
    private final Faults faults;

    /** The names at hand, those of the innermost item first. */
    private final Deque<Slots> scopes = new ArrayDeque<>();

    /** Scope and name of all that is used. */
    private final Set<String> used = new HashSet<>();

    SlotCheck(Faults faults, Slots slots) {
        this.faults = faults;
        scopes.push(slots);
    }

    /** Goes through the pieces of a part; a mark without anything for it is a {@link ReportProblem}. */
    void read(List<Piece> pieces) {
        pieces.forEach(this::read);
    }

    private void read(Piece piece) {
        if (piece instanceof Piece.Slot slot) {
            Slots scope = scope(slot.mark());
            if (scope.lists().containsKey(slot.mark().name())) {
                throw faults.isList(slot.mark());
            }
            used.add(key(scope, slot.mark().name()));
        } else if (piece instanceof Piece.Section section) {
            read(section);
        } else if (piece instanceof Piece.Holder holder) {
            read(holder.body());
        }
    }

    private void read(Piece.Section section) {
        Mark mark = section.mark();
        Slots scope = scope(mark);
        if (mark.kind() != Mark.Kind.EACH) {
            read(section.body());
            return;
        }
        if (!scope.lists().containsKey(mark.name())) {
            throw faults.isText(mark);
        }
        used.add(key(scope, mark.name()));
        Slots items = scope.lists().get(mark.name());
        scopes.push(items);
        read(section.body());
        scopes.pop();
    }

    private static String key(Slots scope, String name) {
        return System.identityHashCode(scope) + " " + name;
    }

    private Slots scope(Mark mark) {
        return scopes.stream()
                .filter(each ->
                        each.texts().contains(mark.name()) || each.lists().containsKey(mark.name()))
                .findFirst()
                .orElseThrow(() -> faults.unknown(mark, known()));
    }

    private String known() {
        Set<String> names = new LinkedHashSet<>();
        scopes.forEach(each -> Stream.concat(each.texts().stream(), each.lists().keySet().stream())
                .forEach(names::add));
        return String.join("、", names);
    }

    /** Once all parts are read: what is needed and not used is a {@link ReportProblem}. */
    void end() {
        end(scopes.peek());
    }

    private void end(Slots slots) {
        for (String name : slots.needed()) {
            if (!isUsed(slots, name)) {
                throw faults.missing(name);
            }
        }
        slots.lists().forEach((name, items) -> {
            if (used.contains(key(slots, name))) {
                end(items);
            }
        });
    }

    /** Whether a name is used, of these or of the items of their lists. */
    private boolean isUsed(Slots slots, String name) {
        return used.contains(key(slots, name))
                || slots.lists().values().stream().anyMatch(items -> isUsed(items, name));
    }
}
