package jixiao.store;

import java.util.List;
import java.util.Map;
import jixiao.model.Given;

/**
 * 做完的复核: what a finished review was made of, so that the next one can tell what has changed.
 *
 * @param fingerprint digest of all that the results depend on
 * @param files digest of each file's content, by its name
 * @param copies paths of the marked copies below the result folder
 * @param result what the review came to, in the words of the room that reviews
 */
public record FinishedReview(String fingerprint, Map<String, String> files, List<String> copies, String result) {
    public FinishedReview {
        Given.all(fingerprint, result);
        files = Map.copyOf(files);
        copies = List.copyOf(copies);
    }
}
