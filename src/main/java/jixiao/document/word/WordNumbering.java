package jixiao.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.document.ooxml.XmlEvents;

/** Word 自动编号: the numbers that Word shows before paragraphs and nobody typed. For one document, read from its top. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final Pattern SLOT = Pattern.compile("%([1-9])");
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private record Level(String format, String text, int start) {}

    private record Style(String list, int level, String parent) {}

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    WordNumbering(String file, Optional<byte[]> numbering, Optional<byte[]> styles) {
        numbering.ifPresent(part -> lists(new XmlEvents(part)));
        styles.ifPresent(part -> styles(new XmlEvents(part)));
    }

    private void lists(XmlEvents part) {
        String kind = "";
        String list = "";
        int level = -1;
        String format = "";
        String text = "";
        int start = 1;
        try (XmlEvents xml = part) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "abstractNum" -> {
                        kind = xml.attribute("abstractNumId");
                        list = "";
                        level = -1;
                    }
                    case "num" -> {
                        list = xml.attribute("numId");
                        level = -1;
                    }
                    case "abstractNumId" -> lists.put(list, xml.attribute("val"));
                    case "lvl" -> {
                        level = list.isEmpty() ? xml.number("ilvl", -1) : -1;
                        format = "decimal";
                        text = "";
                        start = 1;
                    }
                    case "start" -> start = xml.number("val", 1);
                    case "numFmt" -> format = xml.attribute("val");
                    case "lvlText" -> text = xml.attribute("val");
                    default -> {
                        // How it looks.
                    }
                }
                if (level >= 0 && level < LEVELS) {
                    kinds.computeIfAbsent(kind, none -> new HashMap<>()).put(level, new Level(format, text, start));
                }
            }
        }
    }

    private void styles(XmlEvents part) {
        String style = "";
        String list = "";
        String parent = "";
        int level = 0;
        try (XmlEvents xml = part) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "style" -> {
                        style = xml.attribute("styleId");
                        list = "";
                        parent = "";
                        level = 0;
                    }
                    case "basedOn" -> parent = xml.attribute("val");
                    case "numId" -> list = xml.attribute("val");
                    case "ilvl" -> level = xml.number("val", 0);
                    default -> {
                        // How it looks.
                    }
                }
                if (!style.isEmpty() && !(list.isEmpty() && parent.isEmpty())) {
                    styles.put(style, new Style(list, level, parent));
                }
            }
        }
    }

    /**
     * The number before the next paragraph, which is counted by asking.
     *
     * @param style its style; may be empty
     * @param own whether the paragraph itself names a list
     * @param list that list; "0" for none
     * @param level from 0
     */
    String label(String style, boolean own, String list, int level) {
        String named = list;
        int deep = level;
        if (!own) {
            String at = style;
            for (int steps = 0; steps < LEVELS && styles.containsKey(at) && named.isEmpty(); steps++) {
                named = styles.get(at).list();
                deep = styles.get(at).level();
                at = styles.get(at).parent();
            }
        }
        Map<Integer, Level> levels = kinds.getOrDefault(lists.getOrDefault(named, ""), Map.of());
        if (!levels.containsKey(deep) || deep >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(named, none -> new int[LEVELS]);
        count[deep] = count[deep] == 0 ? levels.get(deep).start() : count[deep] + 1;
        java.util.Arrays.fill(count, deep + 1, LEVELS, 0);
        return shown(levels, count, levels.get(deep));
    }

    private static String shown(Map<Integer, Level> levels, int[] count, Level level) {
        if (level.format().equals("bullet") || level.format().equals("none")) {
            return "";
        }
        Matcher slots = SLOT.matcher(level.text());
        StringBuilder label = new StringBuilder();
        while (slots.find()) {
            int at = Integer.parseInt(slots.group(1)) - 1;
            String format = levels.containsKey(at) ? levels.get(at).format() : "decimal";
            slots.appendReplacement(label, Matcher.quoteReplacement(number(Math.max(1, count[at]), format)));
        }
        slots.appendTail(label);
        return label.toString();
    }

    /** A number as lists of that format of the new one show it. */
    static String number(int count, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographTraditional" -> chinese(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            case "decimalFullWidth" ->
                String.valueOf(count)
                        .chars()
                        .mapToObj(each -> String.valueOf((char) (each - '0' + '0')))
                        .collect(java.util.stream.Collectors.joining());
            case "decimalZero" -> String.format("%02d", count);
            default -> String.valueOf(count);
        };
    }

    /** 1 to 99 as headings count; beyond that in digits. */
    private static String chinese(int count) {
        if (count > 99) {
            return String.valueOf(count);
        }
        int tens = count / 10;
        String ones = count % 10 == 0 ? "" : DIGITS[count % 10];
        return tens == 0 ? ones : (tens == 1 ? "" : DIGITS[tens]) + "十" + ones;
    }
}
