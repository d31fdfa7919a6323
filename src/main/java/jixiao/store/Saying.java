package jixiao.store;

import java.util.List;
import jixiao.model.Given;

/**
 * 在网页里说的一句话.
 *
 * @param no the later the higher
 * @param at when, ISO 8601 with zone
 * @param said about which place, and what
 * @param seen what stood there before
 * @param undoes which saying it takes back; 0 for none
 * @param counted whether a review has counted it since
 */
public record Saying(long no, String at, Said said, List<String> seen, long undoes, boolean counted) {
    public Saying {
        Given.all(at, said);
        seen = List.copyOf(seen);
    }
}
