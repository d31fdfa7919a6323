package jixiao.reading.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.DateSpan;
import jixiao.text.Normal;

/** 时限: whether a text is a date to keep, and which. */
record Deadlines(Lexicon words, NumberPhrases phrases) {
    private static final Pattern HEAD =
            Pattern.compile("(?:应|须|需|计划|力争|确保|原则上|每年|项目)*(?:在|于|截至|截止到?|最迟|不晚于|不迟于|不超过|早于|≤|<|:|完成时间|完成时限)*");
    private static final int LONGEST_TAIL = 16;

    /**
     * The deadline that a target states.
     *
     * @param written normalised
     * @param year what a date without year is meant for
     * @param time whether the indicator's name asks for a date: a bare 11.20 then is one
     * @return empty where the text is no date or says more than a date
     */
    Optional<DateSpan> target(String written, Optional<Integer> year, boolean time) {
        String text = Dates.digits(written);
        List<Dates.Found> dates = Dates.in(text, year);
        if (dates.isEmpty() && time) {
            return Dates.dayOfMonth(text, year);
        }
        if (dates.size() != 1) {
            return Optional.empty();
        }
        Dates.Found date = dates.get(0);
        String tail = text.substring(date.end());
        boolean head = HEAD.matcher(text.substring(0, date.start())).matches();
        boolean closed = tail.isEmpty()
                || words.afterDate().is(tail)
                || !date.wholeYear()
                        && tail.length() <= LONGEST_TAIL
                        && words.afterDate().at(tail, 0).isPresent();
        boolean dateOnly = phrases.in(tail).isEmpty();
        return head && closed && dateOnly ? Optional.of(date.span()) : Optional.empty();
    }

    /**
     * The date that an actual value reports.
     *
     * @param written the cell
     * @param year what a date without year is meant for
     */
    Optional<DateSpan> actual(String written, Optional<Integer> year) {
        String text = Dates.digits(Normal.text(written));
        List<Dates.Found> dates = Dates.in(text, year);
        if (dates.isEmpty()) {
            return Dates.dayOfMonth(text, year);
        }
        if (dates.size() == 1) {
            return Optional.of(dates.get(0).span()).filter(span -> plain(text, dates.get(0)));
        }
        List<Dates.Found> done = dates.stream()
                .filter(date -> words.afterDate().at(text, date.end()).isPresent())
                .toList();
        return done.size() == 1 ? Optional.of(done.get(0).span()) : Optional.empty();
    }

    private boolean plain(String text, Dates.Found date) {
        String tail = text.substring(date.end());
        String head = text.substring(0, date.start());
        boolean led =
                head.isEmpty() || head.endsWith("于") || head.endsWith("在") || head.endsWith(":") || head.endsWith("为");
        boolean closed = tail.isEmpty() || ",。;、!.)(".indexOf(tail.charAt(0)) >= 0;
        return led || closed || words.afterDate().at(tail, 0).isPresent();
    }
}
