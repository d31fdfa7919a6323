package jixiao.sheet;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** 部件内容: one XML part as a stream of events, without document types and without anything from outside. */
final class Xml implements AutoCloseable {
    private static final int DECLARATION = 120;
    private static final Pattern ENCODING =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

    private final String file;
    private final XMLStreamReader events;

    /** Opens a part; {@code file} is for messages. */
    Xml(String file, byte[] part) {
        this.file = file;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            events = factory.createXMLStreamReader(new StringReader(decoded(part)));
        } catch (XMLStreamException | CharacterCodingException | IllegalArgumentException broken) {
            throw Refusals.corrupt(file);
        }
    }

    /** Decoded here and strictly, since the parser reports faulty bytes to standard error on its own. */
    private static String decoded(byte[] part) throws CharacterCodingException {
        int mark = part.length < 2 ? 0 : (part[0] & 0xFF) << 8 | part[1] & 0xFF;
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        if (mark == 0x003C || mark == 0x3C00) {
            // UTF-16 without a mark: the first sign is "<" (XML 1.0, appendix F).
            Charset order = mark == 0x003C ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return order.newDecoder().decode(ByteBuffer.wrap(part)).toString();
        }
        String head = new String(part, 0, Math.min(part.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        Charset charset = wide
                ? StandardCharsets.UTF_16
                : declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Goes to the next start of an element; {@code false} at the end of the part. */
    boolean nextStart() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** The next event of any kind. */
    int next() {
        try {
            int event = events.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusals.doctype(file);
            }
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException broken) {
            throw Refusals.corrupt(file);
        }
    }

    /** Name of the element, without its prefix: strict and transitional files differ in namespaces only. */
    String name() {
        return events.getLocalName();
    }

    boolean is(String name) {
        return events.getLocalName().equals(name);
    }

    /** An attribute by its name without prefix; empty when it is absent. */
    String attribute(String name) {
        String value = events.getAttributeValue("", name);
        if (value != null) {
            return value;
        }
        for (int at = 0; at < events.getAttributeCount(); at++) {
            if (events.getAttributeLocalName(at).equals(name)) {
                return events.getAttributeValue(at);
            }
        }
        return "";
    }

    /** An attribute of an unprefixed name that is a number; {@code other} when it is absent or none. */
    int number(String name, int other) {
        String value = attribute(name);
        try {
            return value.isEmpty() ? other : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return other;
        }
    }

    /** Whether an attribute says yes. */
    boolean yes(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The text up to the end of this element; elements in it are passed over. */
    String text() {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1) {
                        text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw Refusals.corrupt(file);
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return text.toString();
    }

    /** Passes over the rest of the element whose start was just met, or of the one that the last event stands in. */
    void skip() {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Refusals.corrupt(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            events.close();
        } catch (XMLStreamException ignored) {
            // Nothing is held open but bytes in memory.
        }
    }
}
