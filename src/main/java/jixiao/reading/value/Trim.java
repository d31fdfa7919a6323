package jixiao.reading.value;

import jixiao.sheet.Normal;

/** 修边: takes off what stands around a value without saying anything: end marks, a list number, outer brackets. */
final class Trim {
    private Trim() {}

    /** The normal form without end marks and outer brackets; empty for a text of marks only. */
    static String value(String written) {
        String text = Normal.text(written).replaceAll("^[。;,、.:]+(?!\\d)|[。;,、.:!]+$", "");
        while (text.length() > 2 && text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1) {
            text = text.substring(1, text.length() - 1);
        }
        return text;
    }

    /** The text without what stands in brackets: 12期(每月1期) gives 12期. */
    static String withoutNotes(String text) {
        String bare = text.replaceAll("\\([^()]*\\)", "");
        return bare.isEmpty() ? text : bare;
    }
}
