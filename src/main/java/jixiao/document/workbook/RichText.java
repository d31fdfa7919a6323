package jixiao.document.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import jixiao.document.RaisedText;
import jixiao.document.ooxml.XmlEvents;

/** 富文本: the plain text of a string item, without its fonts and without phonetic guides. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads from the start of {@code si} or {@code is} to its end. */
    static String of(XmlEvents xml) {
        StringBuilder text = new StringBuilder();
        String script = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "t" -> text.append(RaisedText.of(text, xml.text(), script));
                    case "rPh" -> xml.text();
                    case "vertAlign" -> {
                        script = xml.attribute("val");
                        depth++;
                    }
                    default -> {
                        script = xml.is("r") ? "" : script;
                        depth++;
                    }
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return decoded(text.toString());
    }

    /** Signs that XML cannot hold are written as _xHHHH_. */
    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
