package jixiao.review.alike;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.checking.quality.FormedTable;

/** 上年的表: what a unit may have handed in for the same project the year before. */
final class LastYear {
    private static final int TARGET = 3;
    private static final int ACTUAL = 4;

    /** A target in numbers that is no date: sign, number, unit. */
    private static final Pattern NUMBER = Pattern.compile("([≥≤]?)(\\d+(?:\\.\\d+)?)(?![\\d.年月日:])(.*)");

    private LastYear() {}

    private static FormedTable copy(FormedTable now) {
        FormedTable then = new FormedTable();
        then.department = now.department;
        then.unit = now.unit;
        then.supervisor = now.supervisor;
        then.project = now.project;
        then.year = now.year - 1;
        then.budget = now.budget;
        then.spending = now.spending;
        then.parts.addAll(now.parts);
        now.lines.forEach(line -> then.lines.add(new ArrayList<>(line)));
        return then;
    }

    /** What was asked for and done then, as shares of this year's target. */
    private static void set(List<String> line, String asked, String done) {
        Matcher number = NUMBER.matcher(line.get(TARGET));
        if (number.matches()) {
            BigDecimal now = new BigDecimal(number.group(2));
            line.set(TARGET, number.group(1) + plain(now, asked) + number.group(3));
            line.set(ACTUAL, plain(now, done) + number.group(3));
        }
    }

    private static String plain(BigDecimal now, String share) {
        return now.multiply(new BigDecimal(share)).stripTrailingZeros().toPlainString();
    }

    /**
     * Of a unit that sets itself targets anew: in turn another result everywhere; targets that were the same and just met;
     * results of two lines that became targets.
     */
    static FormedTable honest(FormedTable now, int turn) {
        FormedTable then = copy(now);
        for (int i = 0; i < then.lines.size(); i++) {
            boolean met = turn % 3 == 1;
            boolean again = turn % 3 == 2 && (i == 0 || i == 7);
            set(then.lines.get(i), met ? "1" : "0.9", met || again ? "1" : "0.95");
        }
        return then;
    }

    /** Of one whose targets are those results: all of them, or those of lines 0, 1, 4 and 7, half of eight or more. */
    static FormedTable repeated(FormedTable now, int turn) {
        FormedTable then = copy(now);
        for (int i = 0; i < then.lines.size(); i++) {
            boolean again = turn % 2 == 0 || List.of(0, 1, 4, 7).contains(i);
            set(then.lines.get(i), "0.9", again ? "1" : "0.95");
        }
        return then;
    }
}
