package jixiao.writing.form.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the defined names of a workbook, and nothing else of it: to choose a template all are looked at, of which one is
 * then opened.
 */
final class DefinedNames {
    private static final String PART = "xl/workbook.xml";

    private DefinedNames() {}

    /**
     * What each name refers to, as written. Names that Excel makes itself (print area and titles) are left out.
     *
     * @throws IOException when the bytes are no workbook
     */
    static Map<String, String> of(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PART)) {
                    return parse(zip.readAllBytes());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        throw new IOException("no " + PART);
    }

    private static Map<String, String> parse(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        Map<String, String> names = new LinkedHashMap<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("definedName")) {
                String name = reader.getAttributeValue(null, "name");
                String refersTo = reader.getElementText().strip();
                if (name != null && !name.startsWith("_xlnm")) {
                    names.put(name, refersTo);
                }
            }
        }
        reader.close();
        return names;
    }
}
