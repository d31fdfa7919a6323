package jixiao.review.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 计量: what the program counts of a unit, by the names that a bureau's table may write. */
enum Measure {
    /** Findings that are errors. */
    ERRORS("错误条数", unit -> unit.findings(each -> each.severity().equals("ERROR"))),
    /** Findings that a person must look at. */
    WARNINGS("警告条数", unit -> unit.findings(each -> each.severity().equals("WARNING"))),
    /** Hints. */
    HINTS("提示条数", unit -> unit.findings(each -> each.severity().equals("INFO"))),
    /** Missed or exceeded targets and low rates without a reason. */
    UNEXPLAINED(
            "未说明原因条数",
            unit -> unit.findings(each -> each.code().startsWith("DEDUCTION_UNEXPLAINED")
                    || each.code().equals("EXECUTION_LOW_UNEXPLAINED")
                    || each.code().equals("OVERACHIEVED") && each.severity().equals("WARNING"))),
    /** Scores of lines or of the execution that are not what the rules give. */
    SCORES(
            "得分算错条数",
            unit -> unit.findings(each -> Set.of(
                            "SCORE_MISMATCH", "SCORE_OUTSIDE_BAND", "SCORE_ABOVE_WEIGHT", "EXECUTION_SCORE_MISMATCH")
                    .contains(each.code()))),
    /** Totals that are not the sum of their parts. */
    TOTALS("总分不符处数", unit -> unit.findings(each -> each.code().equals("TOTAL_MISMATCH"))),
    /** Targets, actuals and scores that are not filled in, and amounts that cannot be read. */
    BLANKS(
            "未填条数",
            unit -> unit.findings(
                    each -> Set.of("ACTUAL_MISSING", "TARGET_MISSING", "SCORE_MISSING", "EXECUTION_UNREADABLE")
                            .contains(each.code()))),
    /** Annexes that a text names and does not have. */
    ANNEXES("附件缺失处数", unit -> unit.findings(each -> each.code().equals("ATTACHMENT_MISSING"))),
    /** Indicators whose target is in words. */
    IN_WORDS("未量化条数", UnitRecord::inWords),
    /** Lines that a person has to decide. */
    OPEN("待定条数", UnitRecord::open),
    /** Tables that are to be handed in again. */
    RETURNED("退回张数", UnitRecord::returned),
    /** Tables filed after a day, which stands in brackets behind the name. */
    LATE("逾期张数", unit -> 0),
    /** Findings of one code or title, which stands in brackets behind the name. */
    FOUND("发现条数", unit -> 0);

    private static final Pattern WRITTEN = Pattern.compile("([^(\\uFF08]+)(?:[(\\uFF08]([^)\\uFF09]+)[)\\uFF09])?");
    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})\\s*[年-]\\s*)?(\\d{1,2})\\s*[月-]\\s*(\\d{1,2})\\s*日?");

    private final String chinese;
    private final Function<UnitRecord, Integer> count;

    Measure(String chinese, Function<UnitRecord, Integer> count) {
        this.chinese = chinese;
        this.count = count;
    }

    /** What may be written, for people. */
    static List<String> names() {
        return Arrays.stream(values())
                .map(each -> each == LATE ? "逾期张数(3月31日)" : each == FOUND ? "发现条数(代码)" : each.chinese)
                .toList();
    }

    /**
     * 写明的计量: a measure with what stands in brackets.
     *
     * @param measure what is counted
     * @param about the day or the code; empty for the others
     */
    record Written(Measure measure, String about) {
        /** How many of them a unit has; not negative. */
        int of(UnitRecord unit) {
            return switch (measure) {
                case LATE -> unit.filedAfter(year -> day(about, year).orElseThrow());
                case FOUND -> unit.findings(each -> each.code().equals(about));
                default -> measure.count.apply(unit);
            };
        }
    }

    /** The measure that a cell writes; empty for anything else. */
    static Optional<Written> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String about = written.group(2) == null ? "" : written.group(2).strip();
        return Arrays.stream(values())
                .filter(each -> each.chinese.equals(written.group(1).strip()))
                .filter(each -> each.takes(about))
                .findFirst()
                .map(each -> new Written(each, about));
    }

    private boolean takes(String about) {
        return switch (this) {
            case LATE -> day(about, 2024).isPresent();
            case FOUND -> about.matches("[A-Z0-9_]+");
            default -> about.isEmpty();
        };
    }

    /** A day; one without year is in the year after the one that a table is about. */
    private static Optional<LocalDate> day(String text, int year) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay in = MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return Optional.of(in.atYear(day.group(1) == null ? year + 1 : Integer.parseInt(day.group(1))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
