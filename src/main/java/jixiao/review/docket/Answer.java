package jixiao.review.docket;

import java.util.List;

/** 回答 to something said in the page. */
public sealed interface Answer {
    /** It is kept. */
    record Kept(DocketTable table) implements Answer {}

    /**
     * Somebody else has said something there since the page was shown; nothing was kept.
     *
     * @param theirs what stands there now
     * @param mine what would have been kept
     * @param version of what stands there now
     */
    record Stale(List<String> theirs, List<String> mine, String version) implements Answer {
        public Stale {
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
        }
    }

    /** What was said cannot be; a Chinese sentence says why, nothing was kept. */
    record Faulty(String sentence) implements Answer {}

    /** The finding or the line is no longer there, or there is nothing to take back; nothing was kept. */
    record Nowhere() implements Answer {}
}
