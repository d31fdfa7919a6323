package jixiao.review.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.store.KeptLetter;

/**
 * 与上次意见书相比: what a unit has mended since it was told, and what it is told again.
 *
 * @param last the letter of the last round in which the unit had one
 * @param times the how-manieth letter this is, from 2
 * @param again for each item of the letter, in order, whether it was told before
 * @param mended how many items of the last letter are mended; what people decided in the meantime is not
 */
record Since(KeptLetter last, int times, List<Boolean> again, int mended) {
    Since {
        again = List.copyOf(again);
    }

    /**
     * Of a letter.
     *
     * @param earlier the letters of earlier rounds, the first first
     * @return empty where the unit has had none
     */
    static Optional<Since> of(Letter letter, List<KeptLetter> earlier) {
        List<KeptLetter> own = earlier.stream()
                .filter(each -> each.unit().equals(letter.key()))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        KeptLetter last = own.get(own.size() - 1);
        Map<String, Integer> left = new HashMap<>();
        last.items().forEach(item -> left.merge(item.key(), 1, Integer::sum));
        List<Boolean> again = new ArrayList<>();
        for (LetterItem item : letter.items()) {
            boolean told = left.getOrDefault(item.key(), 0) > 0;
            left.computeIfPresent(item.key(), (key, count) -> count - 1);
            again.add(told);
        }
        return Optional.of(new Since(last, own.size() + 1, again, mended(letter, left)));
    }

    /** Of what is not told again, what is not found any more in a table that is still there. */
    private static int mended(Letter letter, Map<String, Integer> left) {
        Map<String, Integer> settled = new HashMap<>();
        Set<String> tables = new HashSet<>();
        for (LetterTable table : letter.tables()) {
            tables.add(table.key());
            table.present().forEach(key -> settled.merge(key, 1, Integer::sum));
        }
        letter.items().forEach(item -> settled.merge(item.key(), -1, Integer::sum));
        int mended = 0;
        for (Map.Entry<String, Integer> each : left.entrySet()) {
            boolean here = tables.stream().anyMatch(table -> each.getKey().startsWith(table + "|"));
            int still = Math.max(0, settled.getOrDefault(each.getKey(), 0));
            mended += here ? Math.max(0, each.getValue() - still) : 0;
        }
        return mended;
    }

    int staying() {
        return (int) again.stream().filter(told -> told).count();
    }

    int fresh() {
        return again.size() - staying();
    }

    String day() {
        return LetterValues.day(LocalDate.parse(last.day()));
    }
}
