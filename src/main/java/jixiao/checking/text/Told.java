package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Certainty;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/**
 * 文中的完成值: the number that a sentence tells in the unit of a line's actual, beside that actual.
 *
 * @param state how they stand to each other
 * @param value the number told, in the unit in which the sheet's is held (money in 万元, percentages as ratios); empty where none is compared
 * @param words as written
 */
record Told(State state, Optional<BigDecimal> value, String words) {
    /** 比较的结果. */
    enum State {
        /** The sentence tells no number, or more than one, or one in another unit: nothing is compared. */
        NONE,
        /** It tells the sheet's number. */
        SAME,
        /** It tells about the number that the sheet has as an exact one. */
        ABOUT,
        /** It tells another number. */
        OTHER
    }

    private static final Told NOTHING = new Told(State.NONE, Optional.empty(), "");
    private static final Pattern NUMBER = Pattern.compile(
            "(约|大约|近|大概|将近)?((?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)(余|多)?(亿|万)?(余|多)?(%|[\\u4e00-\\u9fa5/]{0,4})");

    /** What stands before a number that is no result of this year. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:目标|目标值|计划|任务|不少于|不低于|不超过|至少|[≥≤><]|上年|去年|往年|同期|20\\d\\d年|比|较|增加|增长|提高|减少|下降|其中|满分|得|扣|第|分值)[^,。;]{0,4}$");

    private static final Pattern ENTRY =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(亿|万)?([\\u4e00-\\u9fa5%/]{0,6})");

    static Told of(String sentence, Indicator line) {
        Optional<Quantity> actual = line.actual().quantity();
        Matcher entry = ENTRY.matcher(Normal.text(line.actual().entry().text()));
        if (actual.isEmpty() || actual.get().certainty() != Certainty.EXACT || !entry.matches()) {
            return NOTHING;
        }
        if (entry.group(2).contains("/")) {
            return NOTHING;
        }
        String unit = entry.group(2).isEmpty() ? actual.get().unit().name() : entry.group(2);
        List<Told> found = unit.isEmpty() ? List.of() : numbers(Normal.text(sentence), unit, actual.get());
        List<Told> agreeing =
                found.stream().filter(each -> each.state() != State.OTHER).toList();
        if (!agreeing.isEmpty()) {
            return agreeing.get(0);
        }
        return found.size() == 1 ? found.get(0) : NOTHING;
    }

    private static List<Told> numbers(String sentence, String unit, Quantity actual) {
        List<Told> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            boolean own = number.group(6).startsWith(unit)
                    && !OTHERS.matcher(sentence.substring(0, number.start())).find();
            if (own) {
                int start = number.start();
                int end = number.start(6) + unit.length();
                found.add(told(number, sentence.substring(start, end), actual));
            }
        }
        return found;
    }

    private static Told told(Matcher number, String words, Quantity actual) {
        BigDecimal written = new BigDecimal(number.group(2).replace(",", ""));
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()));
        int places = number.group(4) == null ? 0 : number.group(4).equals("万") ? 4 : 8;
        places -= number.group(6).startsWith("%") ? 2 : 0;
        places -= actual.unit().kind() == UnitKind.MONEY ? 4 : 0;
        BigDecimal value = written.movePointRight(places);
        BigDecimal sheet = actual.value();
        boolean more = number.group(3) != null || number.group(5) != null;
        boolean about = number.group(1) != null;
        BigDecimal slack = step.movePointRight(places).divide(BigDecimal.valueOf(2));
        if (value.compareTo(sheet) == 0) {
            return new Told(about || more ? State.ABOUT : State.SAME, Optional.of(value), words);
        }
        boolean means = value.subtract(sheet).abs().compareTo(slack) <= 0
                || more && isMore(written, places, sheet)
                || about && value.subtract(sheet).abs().multiply(BigDecimal.TEN).compareTo(sheet.abs()) <= 0;
        return new Told(means ? State.SAME : State.OTHER, Optional.of(value), words);
    }

    /** 130余 is anything from 130 up to the next ten. */
    private static boolean isMore(BigDecimal written, int places, BigDecimal sheet) {
        BigDecimal whole = written.stripTrailingZeros();
        BigDecimal unit = BigDecimal.ONE.movePointRight(Math.max(0, -whole.scale()) + places);
        BigDecimal least = written.movePointRight(places);
        return sheet.compareTo(least) >= 0 && sheet.compareTo(least.add(unit)) < 0;
    }
}
