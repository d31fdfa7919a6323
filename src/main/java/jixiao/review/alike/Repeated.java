package jixiao.review.alike;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 多处的指纹: which digests stand in more than one table, found by sorting all. */
final class Repeated {
    private Repeated() {}

    /** @param tables digests of each table, each once a table */
    static Set<Long> of(Stream<LongStream> tables) {
        long[] all = tables.flatMapToLong(each -> each).sorted().toArray();
        Set<Long> often = new HashSet<>();
        for (int at = 1; at < all.length; at++) {
            if (all[at] == all[at - 1]) {
                often.add(all[at]);
            }
        }
        return often;
    }
}
