package jixiao.writing.edit.xlsx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.ContentTypes;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.Relationships;
import jixiao.document.ooxml.Relationships.Relationship;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.SheetMetrics;

/** Comments on a submitted sheet: their texts stand in one part, their boxes in another. */
record SheetNotes(OfficePackage parts, ContentTypes types, BookXml book) {
    /** Takes our earlier words on a sheet away and puts these in. */
    void apply(String sheetPart, SheetXml sheet, Map<CellAt, String> notes, Splices splices) {
        Relationships relationships = new Relationships(parts, sheetPart);
        Optional<String> existing =
                relationships.first("comments").map(Relationship::target).filter(parts::has);
        if (existing.isEmpty() && notes.isEmpty()) {
            return;
        }
        String text = existing.isPresent() ? parts.text(existing.get()) : CommentsXml.none(sheet.dialect());
        CommentsXml comments = new CommentsXml(text, notes);
        if (!comments.isChanged()) {
            return;
        }
        if (existing.isEmpty()) {
            String part = parts.free(root() + "comments", ".xml");
            types.add(part, ContentTypes.COMMENTS);
            relationships.add(sheet.dialect().type("comments"), part);
            parts.put(part, comments.text());
        } else {
            parts.put(existing.get(), comments.text());
        }
        boxes(relationships, sheet, comments, splices);
    }

    private void boxes(Relationships relationships, SheetXml sheet, CommentsXml comments, Splices splices) {
        Optional<String> id = sheet.legacyDrawing().flatMap(tag -> tag.prefixedAttribute("id"));
        Optional<String> existing = (id.isEmpty() ? Optional.<Relationship>empty() : relationships.byId(id.get()))
                .map(Relationship::target)
                .filter(parts::has);
        String part;
        String vml;
        if (existing.isPresent()) {
            part = existing.get();
            vml = parts.text(part);
        } else {
            vml = VmlXml.none(freeBlock());
            part = parts.free(root() + "drawings/vmlDrawing", ".vml");
            types.addEnding(part, ContentTypes.VML);
            String fresh = relationships.add(sheet.dialect().type("vmlDrawing"), part);
            link(sheet, fresh, splices);
        }
        Set<CellAt> changed = comments.changed();
        parts.put(part, new VmlXml(vml, SheetMetrics.of(sheet)).with(comments.removed(), changed, comments.all()));
    }

    private void link(SheetXml sheet, String id, Splices splices) {
        String tag = StartTag.named(sheet.prefix() + "legacyDrawing")
                .set("xmlns:r", sheet.dialect().relationships())
                .set("r:id", id)
                .empty();
        sheet.legacyDrawing().ifPresent(old -> splices.delete(old.start(), old.end()));
        splices.insert(sheet.drawingAt(), tag);
    }

    private int freeBlock() {
        int highest = 0;
        for (String part : parts.names()) {
            if (part.toLowerCase(Locale.ROOT).endsWith(".vml")) {
                highest = Math.max(highest, VmlXml.highestBlock(parts.text(part)));
            }
        }
        return highest + 1;
    }

    private String root() {
        return OfficePackage.folder(book.part());
    }
}
