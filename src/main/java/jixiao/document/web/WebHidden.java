package jixiao.document.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 网页里看不见的: what a page does not show, by its own marks or by the rules of its style sheets. */
final class WebHidden {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "template", "noscript", "head", "title", "xml", "object", "iframe", "del", "datalist");
    private static final Pattern NONE = Pattern.compile("(display\\s*:\\s*none|mso-hide\\s*:\\s*all)");
    private static final Pattern COLLAPSED = Pattern.compile("visibility\\s*:\\s*collapse");
    private static final Pattern BLANK = Pattern.compile("visibility\\s*:\\s*hidden");
    /** Pages with the style sheets of some framework have some hundreds that hide something. */
    private static final int MOST_RULES = 1_000;

    private final Set<Element> byRule = Collections.newSetFromMap(new IdentityHashMap<>());

    WebHidden(Document page) {
        page.select("style").stream()
                .flatMap(sheet -> WebRules.of(sheet.data().replace("<!--", "").replace("-->", "")).stream())
                .filter(rule ->
                        NONE.matcher(rule.said().toLowerCase(Locale.ROOT)).find())
                .flatMap(rule -> Stream.of(rule.selectors().split(",")))
                .limit(MOST_RULES)
                .forEach(selector -> hide(page, selector.strip()));
    }

    private void hide(Document page, String selector) {
        try {
            byRule.addAll(page.select(selector));
        } catch (RuntimeException unknown) {
            // A selector of some browser's own hides nothing here.
        }
    }

    /** Whether an element takes no room at all. */
    boolean is(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = style(element);
        return NONE.matcher(style).find()
                || element.nameIs("tr") && COLLAPSED.matcher(style).find()
                || byRule.contains(element) && !style.contains("display");
    }

    /** Whether an element takes its room and shows nothing. */
    boolean isBlank(Element element) {
        return BLANK.matcher(style(element)).find();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
