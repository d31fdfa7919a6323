package jixiao.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import jixiao.document.RaisedText;
import jixiao.document.ooxml.XmlEvents;

/** Word 段落: the text of one paragraph as a person sees it, with the number that Word puts before it. */
final class WordParagraph {
    /** Signs of the symbol fonts that mean something in a form; others are pictures. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F0FE", "☑", "F0FD", "☒", "F0A8", "□", "F06F", "□", "F052", "☑", "F0A3", "□", "F0FC", "√", "F050", "√",
            "F0D6", "√", "F02A", "□");

    private final XmlEvents xml;
    private final WordNumbering numbering;
    private final Consumer<XmlEvents> boxes;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private String list = "";
    private final WordIndent indent = new WordIndent();
    private final StringBuilder code = new StringBuilder();
    private boolean inCode;
    private String script = "";
    private final List<String> comments = new ArrayList<>();
    private int level;
    private boolean numbered;

    /**
     * A paragraph whose start was just met.
     *
     * @param boxes is called at the start of each block of a text box in it
     */
    WordParagraph(XmlEvents xml, WordNumbering numbering, Consumer<XmlEvents> boxes) {
        this.xml = xml;
        this.numbering = numbering;
        this.boxes = boxes;
    }

    /** What a sign of a symbol font means, by its code in hex digits; empty for a picture. */
    static String symbol(String code) {
        return SYMBOLS.getOrDefault(code, "");
    }

    /** Reads up to its end. */
    String read() {
        boolean box = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.is("txbxContent")) {
                    box = true;
                } else if (box) {
                    boxes.accept(xml);
                } else {
                    element();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.is("txbxContent")) {
                    box = false;
                } else if (xml.is("p") && !box) {
                    break;
                }
            }
        }
        String written = text.toString().strip();
        if (written.isEmpty()) {
            return "";
        }
        return numbering.label(style, numbered, list, level) + written;
    }

    /** How far it stands in, in half-width blanks: its leading blanks and what its properties say; once it is read. */
    int indent() {
        return indent.blanks() + WordIndent.leading(text);
    }

    /** The numbers of the comments that end in it, once it is read. */
    List<String> comments() {
        return comments;
    }

    private void element() {
        switch (xml.name()) {
            case "t" -> text.append(RaisedText.of(text, xml.text(), script));
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(symbol(xml.attribute("char").toUpperCase(java.util.Locale.ROOT)));
            case "r" -> run();
            case "commentReference" -> comments.add(xml.attribute("id"));
            case "pPr" -> properties();
            case "fldChar" -> field(xml.attribute("fldCharType"));
            case "checkBox" -> text.append(box());
            case "instrText" -> {
                String said = xml.text();
                code.append(inCode ? said : "");
            }
            case "del", "moveFrom", "Fallback", "delText", "rPr" -> xml.skip();
            default -> {
                // Gone into: links, content controls, insertions, drawings.
            }
        }
    }

    /** A field without a result shows what its code draws. */
    private void field(String type) {
        if (type.equals("end") && inCode) {
            text.append(WordEquation.text(code.toString()));
        }
        inCode = type.equals("begin");
        code.setLength(0);
    }

    /** The box of a form: ticked or not, else as it is by default. */
    private String box() {
        boolean ticked = false;
        boolean said = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                boolean on = !xml.attribute("val").matches("0|false|off");
                if (xml.is("checked")) {
                    ticked = on;
                    said = true;
                } else if (xml.is("default") && !said) {
                    ticked = on;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return ticked ? "☑" : "□";
    }

    /** Hidden text is passed over with its run. */
    private void run() {
        script = "";
        // The properties come first; they decide whether the rest is seen.
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = xml.next();
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            return;
        }
        if (xml.is("rPr") && isHidden()) {
            xml.skip();
        } else if (!xml.is("rPr")) {
            element();
        }
    }

    /** Reads the properties of a run up to their end; a hidden run is left at the last event before its own end. */
    private boolean isHidden() {
        boolean hidden = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                hidden |= xml.is("vanish") && !xml.attribute("val").matches("0|false|off");
                script = xml.is("vertAlign") ? xml.attribute("val") : script;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return hidden;
    }

    private void properties() {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.name()) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "numPr" -> numbered = true;
                    case "ind" -> indent.add(xml);
                    case "ilvl" -> level = xml.number("val", 0);
                    case "numId" -> list = xml.attribute("val");
                    case "pPrChange" -> {
                        xml.skip();
                        depth--;
                    }
                    default -> {
                        // How it looks.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
