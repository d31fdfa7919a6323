package jixiao.document.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 起始标签: a start tag that is being changed; attributes that are not touched keep their order and their text. */
public final class StartTag {
    private final String name;
    private final List<String> names = new ArrayList<>();
    private final List<String> rawValues = new ArrayList<>();

    private StartTag(String name) {
        this.name = name;
    }

    /** A new tag of that name (with prefix), without attributes. */
    public static StartTag named(String name) {
        return new StartTag(name);
    }

    /** The tag as it stands in a text. */
    public static StartTag of(XmlTag tag) {
        StartTag result = new StartTag(tag.name());
        for (Attributes all = tag.attributes(); all.next(); ) {
            result.put(all.name(), all.rawValue());
        }
        return result;
    }

    /** Sets an attribute: in its place where there is one, else as the last. */
    public StartTag set(String attribute, String value) {
        put(attribute, XmlText.escape(value));
        return this;
    }

    private void put(String attribute, String rawValue) {
        int at = names.indexOf(attribute);
        if (at >= 0) {
            rawValues.set(at, rawValue);
        } else {
            names.add(attribute);
            rawValues.add(rawValue);
        }
    }

    /** Sets an attribute to a whole number. */
    public StartTag set(String attribute, int value) {
        return set(attribute, Integer.toString(value));
    }

    /** Takes an attribute away. */
    public StartTag remove(String attribute) {
        int at = names.indexOf(attribute);
        if (at >= 0) {
            names.remove(at);
            rawValues.remove(at);
        }
        return this;
    }

    /** The value of an attribute, entities resolved; empty when there is none. */
    public Optional<String> get(String attribute) {
        int at = names.indexOf(attribute);
        return at < 0 ? Optional.empty() : Optional.of(XmlText.unescape(rawValues.get(at)));
    }

    /** {@code <name …>}. */
    public String open() {
        return render(">");
    }

    /** The same at the end of a text that is being put together. */
    public void open(StringBuilder out) {
        render(out, ">");
    }

    /** {@code <name …/>}. */
    public String empty() {
        return render("/>");
    }

    /** {@code <name …>content</name>}, or the empty tag for empty content. */
    public String around(String content) {
        StringBuilder out = new StringBuilder(64 + content.length());
        around(out, content);
        return out.toString();
    }

    /** The same at the end of a text that is being put together. */
    public void around(StringBuilder out, String content) {
        if (content.isEmpty()) {
            render(out, "/>");
        } else {
            open(out);
            out.append(content).append("</").append(name).append('>');
        }
    }

    private String render(String end) {
        StringBuilder out = new StringBuilder(64);
        render(out, end);
        return out.toString();
    }

    private void render(StringBuilder out, String end) {
        out.append('<').append(name);
        for (int at = 0; at < names.size(); at++) {
            String raw = rawValues.get(at);
            char quote = raw.indexOf('"') >= 0 ? '\'' : '"';
            out.append(' ')
                    .append(names.get(at))
                    .append('=')
                    .append(quote)
                    .append(raw)
                    .append(quote);
        }
        out.append(end);
    }
}
