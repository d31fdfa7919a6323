package jixiao.document.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relationships of one part. */
public final class Relationships {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final OfficePackage parts;
    private final String part;
    private final String file;

    /** Where a part leads; {@code target} is the name of a part. */
    public record Relationship(String id, String type, String target) {
        public boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    public Relationships(OfficePackage parts, String part) {
        this.parts = parts;
        this.part = part;
        String folder = OfficePackage.folder(part);
        this.file = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The file that holds them. */
    public String file() {
        return file;
    }

    public Optional<Relationship> byId(String id) {
        return all().stream().filter(one -> one.id.equals(id)).findFirst();
    }

    public Optional<Relationship> first(String kind) {
        return all().stream().filter(one -> one.is(kind)).findFirst();
    }

    /** Those that lead to parts, in order. */
    public List<Relationship> all() {
        List<Relationship> result = new ArrayList<>();
        if (!parts.has(file)) {
            return result;
        }
        for (XmlScanner scan = new XmlScanner(parts.text(file), 0); scan.next(); ) {
            XmlTag tag = scan.tag();
            if (tag.localName().equals("Relationship") && !tag.isClose()) {
                boolean external = tag.attribute("TargetMode").orElse("").equals("External");
                String target = tag.attribute("Target").orElse("");
                result.add(new Relationship(
                        tag.attribute("Id").orElse(""),
                        tag.attribute("Type").orElse(""),
                        external ? "" : parts.resolve(part, target)));
            }
        }
        return result;
    }

    /** Adds one and gives its id. */
    public String add(String type, String target) {
        if (!parts.has(file)) {
            parts.put(
                    file,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + NAMESPACE
                            + "\"></Relationships>");
            // Some packages name each such part one by one, and none by its ending.
            new ContentTypes(parts).addEnding(file, ContentTypes.RELATIONSHIPS);
        }
        String xml = parts.text(file);
        int number = 1;
        while (xml.contains("\"rId" + number + "\"") || xml.contains("'rId" + number + "'")) {
            number++;
        }
        String id = "rId" + number;
        String added = StartTag.named(RootText.of(xml).prefix() + "Relationship")
                .set("Id", id)
                .set("Type", type)
                .set("Target", "/" + target)
                .empty();
        parts.put(file, RootText.of(xml).append(added));
        return id;
    }

    public void remove(String id) {
        String xml = parts.text(file);
        Splices splices = new Splices();
        for (XmlScanner scan = new XmlScanner(xml, 0); scan.next(); ) {
            XmlTag tag = scan.tag();
            if (tag.localName().equals("Relationship") && tag.attribute("Id").equals(Optional.of(id))) {
                splices.delete(tag.start(), scan.skip());
            }
        }
        parts.put(file, splices.apply(xml));
    }
}
