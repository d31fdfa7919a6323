package jixiao.writing.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 填写: puts the pieces of a template together with values. */
final class Filling {
    /** What must not stand twice in a document. */
    private static final Pattern ONCE =
            Pattern.compile(" w14:(paraId|textId)=\"[^\"]*\"|<w:bookmark(Start|End)( [^>]*)?/>");

    private final Set<String> empty = new LinkedHashSet<>();

    /**
     * 所在的一项及其外层.
     *
     * @param values of the item
     * @param outer of what it is an item; empty at the top
     */
    private record Scope(Values values, Optional<Scope> outer) {
        Optional<String> text(String name) {
            return values.text(name).or(() -> outer.flatMap(each -> each.text(name)));
        }

        Optional<List<Values>> list(String name) {
            return values.list(name).or(() -> outer.flatMap(each -> each.list(name)));
        }

        boolean has(String name) {
            return list(name)
                    .map(items -> !items.isEmpty())
                    .orElseGet(() -> text(name).isPresent());
        }
    }

    /** Names of the slots that had no data so far, in order. */
    List<String> empty() {
        return List.copyOf(empty);
    }

    /** The text of a part. */
    String fill(List<Piece> pieces, Values values) {
        return all(pieces, new Scope(values, Optional.empty()));
    }

    private String all(List<Piece> pieces, Scope scope) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(one(piece, scope)));
        return out.toString();
    }

    private String one(Piece piece, Scope scope) {
        if (piece instanceof Piece.Fixed fixed) {
            return fixed.xml();
        }
        if (piece instanceof Piece.Slot slot) {
            String name = slot.mark().name();
            Optional<String> text = scope.text(name);
            if (text.isEmpty()) {
                empty.add(name);
            }
            return Paragraph.text(slot.run(), text.orElse("【待填：" + name + "】")).xml();
        }
        return piece instanceof Piece.Section section ? section(section, scope) : holder((Piece.Holder) piece, scope);
    }

    private String section(Piece.Section section, Scope scope) {
        String name = section.mark().name();
        if (section.mark().kind() != Mark.Kind.EACH) {
            boolean wanted = section.mark().kind() == Mark.Kind.IF;
            return scope.has(name) == wanted ? all(section.body(), scope) : "";
        }
        StringBuilder out = new StringBuilder();
        for (Values item : scope.list(name).orElse(List.of())) {
            String filled = all(section.body(), new Scope(item, Optional.of(scope)));
            out.append(out.isEmpty() ? filled : ONCE.matcher(filled).replaceAll(""));
        }
        return out.toString();
    }

    /** A table without rows goes; a cell or a text box without a paragraph is given one. */
    private String holder(Piece.Holder holder, Scope scope) {
        String inner = all(holder.body(), scope);
        boolean box = Set.of("tc", "txbxContent", "hdr", "ftr").contains(holder.name());
        if (holder.name().equals("tbl") && !inner.contains("<w:tr>") && !inner.contains("<w:tr ")) {
            return "";
        }
        boolean bare = !inner.contains("<w:p>") && !inner.contains("<w:p ") && !inner.contains("<w:p/>");
        String mended = box && (bare || inner.endsWith("</w:tbl>")) ? inner + "<w:p/>" : inner;
        return holder.open() + mended + holder.close();
    }
}
