package jixiao.review.letter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 整改状态: where each item stands, by the tables as they are now and by what was answered. */
final class MendingState {
    static final String TOLD = "通知";
    static final String ANSWERED = "已回复";
    static final String MENDED = "已改正";
    static final String LEFT = "未改正";
    static final String DECIDED = "已由人处理";
    static final String GONE = "表已不在";

    private final Map<String, LetterTable> tables = new LinkedHashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Integer> present = new HashMap<>();
    private final LocalDate today;

    /**
     * By these letters, as they would be written now.
     *
     * @param today a due date before it is over
     */
    MendingState(List<Letter> letters, LocalDate today) {
        this.today = today;
        for (Letter letter : letters) {
            letter.tables().forEach(table -> {
                tables.putIfAbsent(table.key(), table);
                table.present().forEach(key -> present.merge(key, 1, Integer::sum));
            });
            letter.items().forEach(item -> open.merge(item.key(), 1, Integer::sum));
        }
    }

    Map<String, LetterTable> tables() {
        return tables;
    }

    /** The state of an item. */
    String of(MendingItem item, MendingAnswer answer) {
        if (item.copy() < open.getOrDefault(item.key(), 0)) {
            return item.letters().size() > 1 || isOver(item, answer) ? LEFT : answer.isGiven() ? ANSWERED : TOLD;
        }
        if (item.copy() < present.getOrDefault(item.key(), 0)) {
            return DECIDED;
        }
        // What was mended stays so when the table is no longer handed in.
        if (item.table(tables).isEmpty()) {
            return answer.state().equals(MENDED) ? MENDED : GONE;
        }
        // The unit has mended nothing of what a person had settled before.
        return answer.state().equals(DECIDED) ? DECIDED : MENDED;
    }

    /** Whether the day is past by which it was to be mended: the officer's own, else the letter's. */
    boolean isOver(MendingItem item, MendingAnswer answer) {
        return day(answer.due())
                .or(() -> day(item.last().due()))
                .filter(today::isAfter)
                .isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException otherwiseWritten) {
            return Optional.empty();
        }
    }
}
