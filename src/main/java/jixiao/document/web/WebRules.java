package jixiao.document.web;

import java.util.ArrayList;
import java.util.List;

/** 样式表的规则: the plain rules of a style sheet; those with conditions (@media print …) are left out with all they hold. */
final class WebRules {
    private WebRules() {}

    /**
     * 规则.
     *
     * @param selectors what it is about, with commas between
     * @param said what it says
     */
    record Rule(String selectors, String said) {}

    static List<Rule> of(String sheet) {
        String text = withoutNotes(sheet);
        List<Rule> rules = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int brace = text.indexOf('{', at);
            if (brace < 0) {
                return rules;
            }
            // What stands before a semicolon is a statement of its own, such as @import.
            String before = text.substring(Math.max(at, text.lastIndexOf(';', brace) + 1), brace)
                    .strip();
            int end = end(text, brace);
            if (!before.startsWith("@")) {
                rules.add(new Rule(before, text.substring(brace + 1, Math.max(brace + 1, end - 1))));
            }
            at = end;
        }
        return rules;
    }

    /** One after the brace that closes the one here. */
    private static int end(String text, int brace) {
        int depth = 0;
        for (int at = brace; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static String withoutNotes(String sheet) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < sheet.length()) {
            int note = sheet.indexOf("/*", at);
            int end = note < 0 ? -1 : sheet.indexOf("*/", note + 2);
            if (note < 0) {
                return text.append(sheet, at, sheet.length()).toString();
            }
            text.append(sheet, at, note);
            at = end < 0 ? sheet.length() : end + 2;
        }
        return text.toString();
    }
}
