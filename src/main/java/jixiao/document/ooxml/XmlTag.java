package jixiao.document.ooxml;

import java.util.Optional;

/** 标签: one tag of an XML text, by its place in it. Names are as written, with their prefix. */
public final class XmlTag {
    private final String xml;
    private final int start;
    private final int end;
    private final String name;

    XmlTag(String xml, int start, int end) {
        this.xml = xml;
        this.start = start;
        this.end = end;
        int from = isClose() ? start + 2 : start + 1;
        int to = from;
        while (to < end - 1 && !isSpace(xml.charAt(to)) && xml.charAt(to) != '/') {
            to++;
        }
        this.name = xml.substring(from, to);
    }

    /** Offset of its {@code <}. */
    public int start() {
        return start;
    }

    /** Offset after its {@code >}. */
    public int end() {
        return end;
    }

    /** Name with prefix: {@code x:row}. */
    public String name() {
        return name;
    }

    /** Name without prefix: {@code row}. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Prefix with its colon: {@code x:}; empty when it has none. */
    public String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Whether it is {@code </name>}. */
    public boolean isClose() {
        return xml.charAt(start + 1) == '/';
    }

    /** Whether it is {@code <name/>}. */
    public boolean isEmpty() {
        return xml.charAt(end - 2) == '/';
    }

    /** Its own text, from {@code <} to {@code >}. */
    public String raw() {
        return xml.substring(start, end);
    }

    /** The value of the attribute of that name (with prefix), entities resolved; empty when it has none. */
    public Optional<String> attribute(String wanted) {
        for (Attributes all = attributes(); all.next(); ) {
            if (all.is(wanted)) {
                return Optional.of(XmlText.unescape(all.rawValue()));
            }
        }
        return Optional.empty();
    }

    /** The value of the prefixed attribute with that local name ({@code r:id} for {@code id}), entities resolved. */
    public Optional<String> prefixedAttribute(String local) {
        for (Attributes all = attributes(); all.next(); ) {
            if (all.name().endsWith(":" + local) && !all.name().startsWith("xmlns:")) {
                return Optional.of(XmlText.unescape(all.rawValue()));
            }
        }
        return Optional.empty();
    }

    Attributes attributes() {
        int nameEnd = start + 1 + (isClose() ? 1 : 0) + name.length();
        return new Attributes(xml, nameEnd, end);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public String toString() {
        return raw();
    }
}
