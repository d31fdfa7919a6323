package jixiao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutations of one XML part: texts and attributes replaced, elements taken out, doubled and moved, cells made anew. */
final class Xmls {
    private static final Pattern CELL = Pattern.compile("<c( [^>]*?)?(/>|>.*?</c>)", Pattern.DOTALL);
    private static final Pattern ELEMENT =
            Pattern.compile("<([A-Za-z:]+)( [^<>]*)?/>|<([A-Za-z:]+)( [^<>]*)?>[^<]*</\\3>");
    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff()()::]{2,20}");
    private static final Pattern NUMBER = Pattern.compile("(?<=[\">])-?[0-9]+(\\.[0-9]+)?(?=[\"<])");
    private static final String[] PROLOGUES = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE a [<!ENTITY x '1234567890'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;'>]>",
        "<!-- 注 -->",
        "<?mso-application progid='Excel.Sheet'?>",
        "\uFEFF",
        " ",
        "<?xml version='1.1' encoding='UTF-16'?>",
        "<?xml version='1.0' encoding='no-such-charset'?>"
    };

    private Xmls() {}

    static byte[] mutated(byte[] part, Random random) {
        StringBuilder xml = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        int times = 1 + random.nextInt(10);
        for (int time = 0; time < times && xml.length() > 20; time++) {
            once(xml, random);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void once(StringBuilder xml, Random random) {
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> replaceNext(xml, CELL, cell(random), random);
            case 4, 5 -> replaceNext(xml, HAN, escaped(Pool.word(random)), random);
            case 6, 7 -> replaceNext(xml, NUMBER, Pool.number(random), random);
            case 8, 9 -> between(xml, random);
            case 10 -> replaceNext(xml, ELEMENT, "", random);
            case 11 -> copyElement(xml, random);
            case 12 -> {
                int at = random.nextInt(xml.length());
                xml.delete(at, Math.min(xml.length(), at + random.nextInt(200)));
            }
            case 13 -> {
                if (random.nextInt(8) == 0) {
                    int at = Math.max(0, xml.indexOf("?>") + 2);
                    xml.insert(at < 2 ? 0 : at, PROLOGUES[random.nextInt(PROLOGUES.length)]);
                }
            }
            case 14 -> {
                if (random.nextInt(20) == 0) {
                    int depth = 1 + random.nextInt(3_000);
                    int at = Math.max(0, xml.indexOf("<sheetData"));
                    xml.insert(at, "<x>".repeat(depth) + "</x>".repeat(depth));
                }
            }
            default ->
                replaceNext(xml, Pattern.compile("ref=\"[^\"]*\""), "ref=\"" + Pool.address(random) + "\"", random);
        }
    }

    /** A text between two tags, or an attribute. */
    private static void between(StringBuilder xml, Random random) {
        boolean text = random.nextBoolean();
        int start = xml.indexOf(text ? ">" : "\"", random.nextInt(xml.length()));
        int end = start < 0 ? -1 : xml.indexOf(text ? "<" : "\"", start + 1);
        if (end > start && end - start < 400) {
            xml.replace(start + 1, end, escaped(Pool.any(random)));
        }
    }

    private static void copyElement(StringBuilder xml, Random random) {
        Matcher found = ELEMENT.matcher(xml);
        if (found.find(random.nextInt(xml.length()))) {
            String copy = found.group();
            Matcher other = ELEMENT.matcher(xml);
            int at = other.find(random.nextInt(xml.length())) ? other.start() : found.start();
            xml.insert(at, copy.repeat(random.nextInt(10) == 0 ? 300 : 1));
        }
    }

    private static void replaceNext(StringBuilder xml, Pattern pattern, String by, Random random) {
        Matcher matcher = pattern.matcher(xml);
        if (matcher.find(random.nextInt(xml.length()))) {
            xml.replace(matcher.start(), matcher.end(), by);
        }
    }

    /** A cell of any type, with or without address, formula and value. */
    private static String cell(Random random) {
        String type = new String[] {"", "s", "str", "inlineStr", "b", "e", "n", "d", "zzz"}[random.nextInt(9)];
        String address = random.nextInt(3) == 0
                ? Pool.address(random)
                : (char) ('A' + random.nextInt(12)) + "" + (1 + random.nextInt(40));
        StringBuilder cell = new StringBuilder("<c");
        if (random.nextInt(6) > 0) {
            cell.append(" r=\"").append(address).append('"');
        }
        if (!type.isEmpty()) {
            cell.append(" t=\"").append(type).append('"');
        }
        if (random.nextBoolean()) {
            cell.append(" s=\"")
                    .append(random.nextInt(5) == 0 ? Pool.number(random) : random.nextInt(30))
                    .append('"');
        }
        cell.append('>');
        switch (random.nextInt(8)) {
            case 0 -> cell.append("<f>").append(escaped(Pool.any(random))).append("</f>");
            case 1 ->
                cell.append("<f t=\"shared\" si=\"").append(random.nextInt(4)).append("\"/>");
            case 2 ->
                cell.append("<f t=\"shared\" si=\"0\" ref=\"A1:F40\">")
                        .append(address)
                        .append("+1</f>");
            case 3 -> cell.append("<f t=\"array\" ref=\"B2:C3\">").append("SUM(A1:A9)</f>");
            default -> {
                // No formula.
            }
        }
        if (type.equals("inlineStr")) {
            cell.append("<is><t xml:space=\"preserve\">")
                    .append(escaped(Pool.word(random)))
                    .append("</t></is>");
        } else if (random.nextInt(5) > 0) {
            cell.append("<v>")
                    .append(escaped(random.nextBoolean() ? Pool.number(random) : Pool.any(random)))
                    .append("</v>");
        }
        return cell.append("</c>").toString();
    }

    /** Now and then left as it is, so that the XML breaks. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\uD83D\uDE00", "\uD83D\uDE00")
                .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])", "?");
    }
}
