package jixiao.reading.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.model.Entry;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/**
 * 所述年度: the years that a table says it is about; mostly one.
 *
 * @param first first of them
 * @param last last of them, not before {@code first}
 */
public record YearSpan(int first, int last) {
    /** Label under which a table keeps what its year was guessed from, where it says none itself. */
    static final String GUESSED = "年度依据";

    /** Label under which a table keeps a range of years that stands below its title. */
    static final String WRITTEN = "评价年度";

    private static final int LONGEST = 10;
    private static final Pattern RANGE = Pattern.compile("(20[0-9]{2})年?度?(?:[-~至到、和及]|--)(20)?([0-9]{2})年");

    public YearSpan {
        if (last < first) {
            throw new IllegalArgumentException("years end before they begin: " + first + " to " + last);
        }
    }

    /** The years of a table; empty where it says none, also where one was guessed from a file's name or a date. */
    public static Optional<YearSpan> of(SelfEvaluation table) {
        if (table.year().isEmpty() || table.details().containsKey(GUESSED)) {
            return Optional.empty();
        }
        int year = table.year().get();
        return Stream.concat(
                        Stream.of(table.title().text()),
                        table.details().entrySet().stream()
                                .filter(each -> each.getKey().endsWith("年度"))
                                .map(each -> each.getValue().text()))
                .flatMap(text -> in(text).stream())
                .filter(span -> span.holds(year))
                .findFirst()
                .or(() -> Optional.of(new YearSpan(year, year)));
    }

    /** The first range of years in a text ("2022—2024年度"); empty where there is none. */
    static Optional<YearSpan> in(String text) {
        Matcher range = RANGE.matcher(Normal.text(text));
        while (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = first / 100 * 100 + Integer.parseInt(range.group(3));
            if (first < last && last - first <= LONGEST) {
                return Optional.of(new YearSpan(first, last));
            }
        }
        return Optional.empty();
    }

    /** Whether a year is one of them. */
    public boolean holds(int year) {
        return first <= year && year <= last;
    }

    /** Whether anything but a year's number is told of a text. */
    static boolean isRange(Entry entry) {
        return in(entry.text()).isPresent();
    }

    /** "2024", or "2022–2024". */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
