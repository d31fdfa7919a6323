package jixiao.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Word 97-2003 自动编号: the numbers that Word shows before paragraphs and nobody typed, counted from the top. */
final class LegacyWordNumbering {
    private static final int LEVELS = 9;

    /** The codes of the old format by the names of the new one; what is not listed counts in digits. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(37, "chineseCounting"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final Map<Integer, int[]> counts = new HashMap<>();

    /** The number before the next paragraph, which is counted by asking; empty where it has none. */
    String label(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int[] count = counts.computeIfAbsent(paragraph.getIlfo(), none -> new int[LEVELS]);
        count[level] = count[level] == 0 ? list.getStartAt((char) level) : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, 0);
        String template = list.getNumberText((char) level);
        String format = format(list, level);
        if (template == null || format.equals("bullet") || format.equals("none")) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        for (char sign : template.toCharArray()) {
            label.append(
                    sign < LEVELS
                            ? WordNumbering.number(Math.max(1, count[sign]), format(list, sign))
                            : String.valueOf(sign));
        }
        return label.toString();
    }

    private static String format(HWPFList list, int level) {
        return FORMATS.getOrDefault(list.getNumberFormat((char) level), "decimal");
    }
}
