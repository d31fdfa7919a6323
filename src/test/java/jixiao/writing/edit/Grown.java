package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Compares two XML parts of which the second may have more children at the end of some elements, and nothing else. */
final class Grown {
    private final Set<String> growing;

    private Grown(Set<String> growing) {
        this.growing = growing;
    }

    static void check(String part, byte[] before, byte[] after, Set<String> growing) {
        new Grown(growing).same(part, root(before), root(after));
    }

    static Element root(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void same(String path, Element before, Element after) {
        String here = path + "/" + before.getLocalName();
        boolean mayGrow = growing.contains(before.getLocalName());
        assertThat(after.getNamespaceURI()).as(here).isEqualTo(before.getNamespaceURI());
        assertThat(after.getLocalName()).as(here).isEqualTo(before.getLocalName());
        assertThat(attributes(after, mayGrow)).as(here).isEqualTo(attributes(before, mayGrow));
        assertThat(text(after)).as(here).isEqualTo(text(before));
        List<Element> old = children(before);
        List<Element> fresh = children(after);
        int at = 0;
        for (Element child : old) {
            while (at < fresh.size()
                    && !fresh.get(at).getLocalName().equals(child.getLocalName())
                    && growing.contains(fresh.get(at).getLocalName())) {
                at++;
            }
            assertThat(at).as(here + " lost a child " + child.getLocalName()).isLessThan(fresh.size());
            same(here, child, fresh.get(at++));
        }
        for (Element added : fresh.subList(at, fresh.size())) {
            assertThat(mayGrow || growing.contains(added.getLocalName()))
                    .as(here + " grew " + added.getLocalName())
                    .isTrue();
        }
        if (mayGrow && after.hasAttribute("count")) {
            assertThat(after.getAttribute("count")).as(here).isEqualTo(Integer.toString(fresh.size()));
        }
    }

    /** An element with all that is in it, as one text that is the same for the same content. */
    static String canonical(Element element) {
        StringBuilder out = new StringBuilder("<" + element.getNamespaceURI() + ":" + element.getLocalName());
        out.append(attributes(element, false)).append('>').append(text(element));
        children(element).forEach(child -> out.append(canonical(child)));
        return out.append("</>").toString();
    }

    static List<Element> children(Element element) {
        List<Element> result = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                result.add(child);
            }
        }
        return result;
    }

    private static TreeMap<String, String> attributes(Element element, boolean withoutCount) {
        TreeMap<String, String> result = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String name = attribute.getNamespaceURI() + ":" + attribute.getLocalName();
            boolean declaration = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
            if (!declaration && !(withoutCount && attribute.getLocalName().equals("count"))) {
                result.put(name, attribute.getNodeValue());
            }
        }
        return result;
    }

    private static String text(Element element) {
        StringBuilder out = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                out.append(node.getNodeValue());
            }
        }
        return out.toString();
    }
}
