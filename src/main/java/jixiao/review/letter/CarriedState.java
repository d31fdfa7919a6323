package jixiao.review.letter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 结转各项的状态: what was not settled last year beside this year's tables. This year's table is another: that the same is not found
 * in it does not mend last year's, that it is found again is told.
 */
final class CarriedState {
    private final Set<String> again = new HashSet<>();
    private final Map<String, Set<String>> tables = new HashMap<>();
    private final LocalDate today;

    /** By this year's letters, as they would be written now. */
    CarriedState(List<Letter> letters, LocalDate today) {
        this.today = today;
        for (Letter letter : letters) {
            for (LetterTable table : letter.tables()) {
                tables.computeIfAbsent(letter.unit(), absent -> new HashSet<>()).add(table.name());
                Map<String, Integer> copies = new HashMap<>();
                for (String key : table.present()) {
                    int copy = copies.merge(key, 1, Integer::sum) - 1;
                    yearBefore(key, table.about().year())
                            .ifPresent(last -> again.add(new MendingItem(last, copy, List.of(), "").id()));
                }
            }
        }
    }

    private static Optional<String> yearBefore(String key, String year) {
        try {
            int before = Integer.parseInt(year) - 1;
            return Optional.of(key.replaceFirst("\\|" + year + "\\|", "|" + before + "|"));
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** The row of an item. */
    MendingLog.Row row(CarriedItem item) {
        MendingAnswer answer = item.answer();
        return new MendingLog.Row(
                item.unit(),
                item.table(),
                item.indicator(),
                item.message(),
                item.first(),
                item.last(),
                item.due(),
                answer,
                answer.isGiven() && !isOver(item) ? MendingState.ANSWERED : MendingState.LEFT,
                note(item),
                item.number(),
                item.id());
    }

    private String note(CarriedItem item) {
        if (again.contains(item.id())) {
            return "上年结转,今年的表又有";
        }
        boolean here = tables.getOrDefault(item.unit(), Set.of()).contains(item.table());
        return here ? "上年结转,今年的表没有再出现" : "上年结转";
    }

    /** Whether the officer's own day is past; the letter's is of last year. */
    private boolean isOver(CarriedItem item) {
        try {
            return today.isAfter(LocalDate.parse(item.answer().due().strip()));
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
