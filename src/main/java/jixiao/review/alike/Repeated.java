package jixiao.review.alike;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 多处的指纹: which digests stand in more than one table, found by sorting all. */
final class Repeated {
    private Repeated() {}

    /** @param tables digests of each table, each once a table */
    static Set<Long> of(List<List<Long>> tables) {
        long[] all = tables.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        Set<Long> often = new HashSet<>();
        for (int at = 1; at < all.length; at++) {
            if (all[at] == all[at - 1]) {
                often.add(all[at]);
            }
        }
        return often;
    }
}
