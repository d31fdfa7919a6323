package jixiao.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.Block;
import jixiao.document.Block.Paragraph;
import jixiao.document.Limits;
import jixiao.document.Tally;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 网页正文: paragraphs and tables in their order; tables within a cell follow their table, as in a Word document. */
final class WebBody {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "center",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "form",
            "fieldset",
            "legend",
            "blockquote",
            "pre",
            "hr",
            "address",
            "caption",
            "body");

    /** Pages are laid out with tables in tables; nobody goes deeper. */
    private static final int DEEPEST = 20;

    private static final Set<String> WRITTEN = Set.of("", "text", "number", "tel", "date", "month", "email", "search");
    private static final Set<String> TICKED = Set.of("checkbox", "radio");
    private static final Pattern INDENT = Pattern.compile("mso-char-indent-count\\s*:\\s*(\\d{1,2})");

    private final String file;
    private final WebHidden hidden;
    private final Tally tally;
    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int hiddenTables;

    WebBody(String file, WebHidden hidden, Tally tally, Limits limits) {
        this.file = file;
        this.hidden = hidden;
        this.tally = tally;
        this.limits = limits;
    }

    List<Block> blocks(Element body) {
        WebText text = new WebText();
        walk(body, text, blocks, 0);
        flush(text);
        if (tables == 0 && hiddenTables > 0) {
            throw WebRefusals.hidden(file);
        }
        return blocks;
    }

    /** What is seen of an element, into a text, and the tables in it; {@code depth} 0 is outside of tables. */
    private void walk(Element element, WebText text, List<Block> within, int depth) {
        if (hidden.is(element)) {
            hiddenTables += element.select("table").stream().anyMatch(Element::hasText) ? 1 : 0;
            return;
        }
        String name = element.normalName();
        if (name.equals("table")) {
            text.block();
            if (depth == 0) {
                flush(text);
            }
            table(element, within, depth + 1);
        } else if (name.equals("br")) {
            text.end();
        } else if (name.equals("input") || name.equals("select") || name.equals("textarea")) {
            if (!hidden.isBlank(element)) {
                field(element, text);
            }
        } else {
            boolean block = BLOCKS.contains(name);
            if (block) {
                text.block();
            }
            children(element, text, within, depth);
            if (block) {
                text.block();
            }
        }
        if (depth == 0) {
            flushLines(text, name);
        }
    }

    private void children(Element element, WebText text, List<Block> within, int depth) {
        boolean blank = hidden.isBlank(element);
        boolean exact = isExact(element);
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                walk(inner, text, within, depth);
            } else if (child instanceof TextNode words && !blank) {
                if (element.closest("sup") != null) {
                    text.raised(words.getWholeText());
                } else if (exact) {
                    text.exactly(words.getWholeText());
                } else {
                    text.add(words.getWholeText());
                }
            }
        }
    }

    private static boolean isExact(Element element) {
        return element.nameIs("pre")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("white-space:pre");
    }

    /** What a page's form shows as filled in. */
    private static void field(Element element, WebText text) {
        if (element.nameIs("textarea")) {
            text.exactly(element.wholeText().strip());
        } else if (element.nameIs("select")) {
            Element chosen = element.select("option[selected]").last();
            Element shown = chosen == null ? element.select("option").first() : chosen;
            text.add(shown == null ? "" : shown.text());
        } else {
            String type = element.attr("type").toLowerCase(Locale.ROOT);
            if (WRITTEN.contains(type)) {
                text.add(element.attr("value"));
            } else if (TICKED.contains(type)) {
                text.add(element.hasAttr("checked") ? "☑" : "□");
            }
        }
    }

    private void flushLines(WebText text, String name) {
        if (BLOCKS.contains(name)) {
            flush(text);
        }
    }

    private void flush(WebText text) {
        for (String line : text.take()) {
            if (!line.isBlank()) {
                paragraphs++;
                tally.cell();
                blocks.add(new Paragraph(0, paragraphs, line.strip()));
            }
        }
    }

    private void table(Element element, List<Block> within, int depth) {
        if (depth > DEEPEST) {
            throw WebRefusals.deep(file, DEEPEST);
        }
        tables++;
        List<Block> inner = new ArrayList<>();
        WebTable table = new WebTable(file, tables, hidden, limits, cell -> cell(cell, inner, depth));
        for (Element child : element.children()) {
            if (child.nameIs("caption") && !hidden.is(child)) {
                WebText title = new WebText();
                children(child, title, inner, depth);
                paragraphs++;
                within.add(new Paragraph(
                        0, paragraphs, String.join(" ", title.take()).strip()));
            }
        }
        within.add(table.read(element));
        within.addAll(inner);
    }

    private String cell(Element element, List<Block> inner, int depth) {
        tally.cell();
        WebText text = new WebText();
        children(element, text, inner, depth);
        Matcher indent = INDENT.matcher(element.attr("style"));
        String blanks = indent.find() ? " ".repeat(3 * Integer.parseInt(indent.group(1))) : "";
        return blanks + String.join("\n", text.take()).stripTrailing();
    }
}
