package jixiao.document.ooxml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** 格式正确: whether a text is XML that every program reads, prefixes declared. */
public final class WellFormed {
    private WellFormed() {}

    /** Whether it is; document types are passed over, and nothing outside is looked up. */
    public static boolean is(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader events = factory.createXMLStreamReader(new StringReader(xml));
            while (events.hasNext()) {
                events.next();
            }
            return true;
        } catch (XMLStreamException broken) {
            return false;
        }
    }
}
