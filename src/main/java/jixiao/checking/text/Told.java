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
import jixiao.model.fact.text.ToldNumber;
import jixiao.text.Normal;

/**
 * 文中的完成值: finds the number that a sentence tells in the unit of a line's actual: of several the first that can mean what
 * the sheet has; of several that cannot, none.
 */
final class Told {
    private static final Pattern NUMBER = Pattern.compile(
            "(约|大约|近|大概|将近)?((?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)(余|多)?(亿|万)?(余|多)?(%|[\\u4e00-\\u9fa5/]{0,4})");

    /** What stands before a number that is no result of this year. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:目标|目标值|计划|任务|不少于|不低于|不超过|至少|[≥≤><]|上年|去年|往年|同期|20\\d\\d年|比|较|增加|增长|提高|减少|下降|其中|满分|得|扣|第|分值)[^,。;]{0,4}$");

    private static final Pattern ENTRY =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(亿|万)?([\\u4e00-\\u9fa5%/]{0,6})");

    private Told() {}

    /** Empty where the sentence tells no such number, where it cannot be told which, and where the sheet has no exact one. */
    static Optional<ToldNumber> of(String sentence, Indicator line) {
        Optional<Quantity> actual = line.actual().quantity();
        Matcher entry = ENTRY.matcher(Normal.text(line.actual().entry().text()));
        if (actual.isEmpty() || actual.get().certainty() != Certainty.EXACT || !entry.matches()) {
            return Optional.empty();
        }
        if (entry.group(2).contains("/")) {
            return Optional.empty();
        }
        String unit = entry.group(2).isEmpty() ? actual.get().unit().name() : entry.group(2);
        List<ToldNumber> found = unit.isEmpty() ? List.of() : numbers(Normal.text(sentence), unit, actual.get());
        return found.stream()
                .filter(each ->
                        each.value().subtract(actual.get().value()).abs().compareTo(each.slack()) <= 0)
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
    }

    private static List<ToldNumber> numbers(String sentence, String unit, Quantity actual) {
        List<ToldNumber> found = new ArrayList<>();
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

    private static ToldNumber told(Matcher number, String words, Quantity actual) {
        BigDecimal written = new BigDecimal(number.group(2).replace(",", ""));
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()));
        int places = number.group(4) == null ? 0 : number.group(4).equals("万") ? 4 : 8;
        places -= number.group(6).startsWith("%") ? 2 : 0;
        places -= actual.unit().kind() == UnitKind.MONEY ? 4 : 0;
        BigDecimal value = written.movePointRight(places);
        boolean more = number.group(3) != null || number.group(5) != null;
        boolean about = number.group(1) != null;
        BigDecimal slack = step.movePointRight(places).divide(BigDecimal.valueOf(2));
        if (more) {
            slack = slack.max(more(written, places, actual.value()));
        }
        if (about) {
            slack = slack.max(actual.value().abs().movePointLeft(1));
        }
        return new ToldNumber(value, slack, about || more, words);
    }

    /** 130余 is anything from 130 up to the next ten, and not that ten: less than it by one of the finer last place; 0 for less than 130. */
    private static BigDecimal more(BigDecimal written, int places, BigDecimal sheet) {
        BigDecimal whole = written.stripTrailingZeros();
        BigDecimal unit = BigDecimal.ONE.movePointRight(Math.max(0, -whole.scale()) + places);
        BigDecimal least = written.movePointRight(places);
        int scale = Math.max(Math.max(sheet.scale(), least.scale()), 0);
        return sheet.compareTo(least) < 0 ? BigDecimal.ZERO : unit.subtract(BigDecimal.ONE.movePointLeft(scale));
    }
}
