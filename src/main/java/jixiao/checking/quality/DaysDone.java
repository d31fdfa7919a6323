package jixiao.checking.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.DateSpan;
import jixiao.model.Indicator;
import jixiao.text.Normal;

/**
 * 完成日期: the day that a cell of results states as that of completion: where a date is aimed at, as it was read; else where
 * the whole cell is a date with its year, with nothing beside it but words of completion (2025年1月15日完成验收).
 */
final class DaysDone {
    private static final int DECEMBER = 12;

    /** Every year that is stated begins so; most cells hold none. */
    private static final String CENTURY = "20";

    private final Pattern whole;

    DaysDone(Convention convention) {
        String done = convention.words("期限后词").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        List<String> signs = List.of("年", "\\.", "-", "/");
        this.whole = Pattern.compile("(?:已?于|在|实际)?(20\\d\\d)(?:" + String.join("|", signs)
                + ")(?:(\\d{1,2})(?:月|[.\\-/](?=\\d))?(?:(\\d{1,2})日?)?)?(?:底|初|末|中旬|上旬|下旬)?(?:才|全部|已|均)*(?:" + done
                + "|验收|上线|交付|支付|拨付|发放|印发|投用|投入使用|通过验收|完成验收)*");
    }

    /** Empty where none with its year is stated. */
    Optional<DateSpan> of(Indicator line) {
        String said = Normal.text(line.actual().entry().text());
        if (!said.contains(CENTURY)) {
            return Optional.empty();
        }
        Matcher stated = whole.matcher(said.replace("。", ""));
        if (!stated.matches()) {
            return Optional.empty();
        }
        return line.actual().date().or(() -> day(stated));
    }

    private static Optional<DateSpan> day(Matcher stated) {
        int year = Integer.parseInt(stated.group(1));
        if (stated.group(2) == null) {
            return Optional.of(new DateSpan(
                    LocalDate.of(year, 1, 1), YearMonth.of(year, DECEMBER).atEndOfMonth()));
        }
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(stated.group(2)));
            return Optional.of(
                    stated.group(3) == null
                            ? new DateSpan(month.atDay(1), month.atEndOfMonth())
                            : DateSpan.of(month.atDay(Integer.parseInt(stated.group(3)))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
