package jixiao.document.ooxml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** 部件内容: one XML part as a stream of events, without document types and without anything from outside. */
public final class XmlEvents implements AutoCloseable {
    /** One a thread: making one asks for a score of settings of the system, and it is made for a single thread. */
    private static final ThreadLocal<XMLInputFactory> FACTORY = ThreadLocal.withInitial(XmlEvents::factory);

    private final XMLStreamReader events;

    /**
     * Opens a part.
     *
     * @throws PackageProblem when it is no text of its encoding; so do all methods where the XML is broken
     */
    public XmlEvents(byte[] part) {
        try {
            // Decoded strictly before, since the parser reports faulty bytes to standard error on its own.
            String text = XmlEncoding.decode(part);
            events = FACTORY.get()
                    .createXMLStreamReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** Goes to the next start of an element; {@code false} at the end of the part. */
    public boolean nextStart() {
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
    public int next() {
        try {
            int event = events.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw PackageProblem.ofDocumentType();
            }
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException broken) {
            throw broken(broken);
        }
    }

    /** Name of the element, without its prefix: strict and transitional files differ in namespaces only. */
    public String name() {
        return events.getLocalName();
    }

    public boolean is(String name) {
        return events.getLocalName().equals(name);
    }

    /** An attribute by its name without prefix; empty when it is absent. */
    public String attribute(String name) {
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
    public int number(String name, int other) {
        String value = attribute(name);
        try {
            return value.isEmpty() ? other : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return other;
        }
    }

    /** Whether an attribute says yes. */
    public boolean yes(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The text up to the end of this element; elements in it are passed over. */
    public String text() {
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
                case XMLStreamConstants.END_DOCUMENT -> throw new PackageProblem("元素没有结束");
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return text.toString();
    }

    /** Passes over the rest of the element whose start was just met, or of the one that the last event stands in. */
    public void skip() {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new PackageProblem("元素没有结束");
            }
        }
    }

    private static PackageProblem broken(Exception cause) {
        return new PackageProblem("不是完整的 XML", cause);
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
