package jixiao.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.common.SAXHelper;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.xml.sax.XMLReader;

/**
 * 读 XML 的留着用: POI makes a parser of its own for every part of every workbook, and a quarter of what it takes to open one is
 * the making. Here each thread keeps the first, which is the same that POI would make. Registered for all tests.
 */
public final class KeptParser implements BeforeAllCallback {
    private static final ThreadLocal<XMLReader> KEPT = ThreadLocal.withInitial(KeptParser::made);

    /** What POI would make: options that name no parser. */
    private static final XmlOptions PLAIN = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);

    static {
        POIXMLTypeLoader.DEFAULT_XML_OPTIONS.setLoadUseXMLReader((XMLReader) Proxy.newProxyInstance(
                KeptParser.class.getClassLoader(), new Class<?>[] {XMLReader.class}, (proxy, method, words) -> {
                    try {
                        return method.invoke(KEPT.get(), words);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private static XMLReader made() {
        try {
            return SAXHelper.newXMLReader(PLAIN);
        } catch (Exception none) {
            throw new IllegalStateException(none);
        }
    }

    /** Only to be there: once it is, every workbook is opened so. */
    @Override
    public void beforeAll(ExtensionContext context) {
        // What there is to do is done when the class is made ready.
    }
}
