package jixiao.document.ooxml;

import java.util.Locale;
import java.util.Optional;

/** The list of content types of a package. */
public final class ContentTypes {
    public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    public static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    public static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    public static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    public static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

    private static final String FILE = "[Content_Types].xml";

    private final OfficePackage parts;

    public ContentTypes(OfficePackage parts) {
        this.parts = parts;
    }

    /** Names the type of a part. */
    public void add(String part, String type) {
        append(StartTag.named("Override").set("PartName", "/" + part).set("ContentType", type), part);
    }

    /** Names the type of all parts with that ending, where none is named yet; else that of the part. */
    public void addEnding(String part, String type) {
        String ending = part.substring(part.lastIndexOf('.') + 1);
        Optional<String> known = find("Extension", ending).flatMap(tag -> tag.attribute("ContentType"));
        if (known.isEmpty()) {
            append(StartTag.named("Default").set("Extension", ending).set("ContentType", type), part);
        } else if (!known.get().equals(type)) {
            add(part, type);
        }
    }

    /** Whether a part has a type, of its own or by its ending. */
    public boolean has(String part) {
        return find("PartName", "/" + part).isPresent()
                || find("Extension", part.substring(part.lastIndexOf('.') + 1)).isPresent();
    }

    /** Takes away the type of a part that is no more. */
    public void remove(String part) {
        Optional<XmlTag> tag = find("PartName", "/" + part);
        if (tag.isPresent()) {
            String xml = parts.text(FILE);
            XmlScanner scan = new XmlScanner(xml, tag.get().start());
            scan.next();
            Splices splices = new Splices();
            splices.delete(tag.get().start(), scan.skip());
            parts.put(FILE, splices.apply(xml));
        }
    }

    private void append(StartTag tag, String part) {
        if (find("PartName", "/" + part).isPresent()) {
            return;
        }
        RootText root = RootText.of(parts.text(FILE));
        String plain = tag.empty();
        parts.put(FILE, root.append("<" + root.prefix() + plain.substring(1)));
    }

    private Optional<XmlTag> find(String attribute, String value) {
        for (XmlScanner scan = new XmlScanner(parts.text(FILE), 0); scan.next(); ) {
            XmlTag tag = scan.tag();
            if (!tag.isClose()
                    && tag.attribute(attribute)
                            .filter(found -> found.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                            .isPresent()) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
