package jixiao.json;

import java.util.List;
import jixiao.model.ConventionStamp;

/** 接口的回答: the small JSON documents of the interface over HTTP that are no tables. */
public final class Answers {
    private Answers() {}

    private record Named(String name, String title, String hash) {}

    private record Conventions(List<Named> conventions) {}

    private record Refusal(String error, String message) {}

    private record Progress(String state, int files, int done, int failed, String last, String message) {}

    /** Conventions that may be asked for, in the order given. */
    public static String conventions(List<ConventionStamp> stamps) {
        return DocumentText.of(new Conventions(stamps.stream()
                .map(each -> new Named(each.name(), each.title(), each.hash()))
                .toList()));
    }

    /**
     * Why there is no answer.
     *
     * @param kind a word for programs
     * @param sentence one for people; may be empty
     */
    public static String refusal(String kind, String sentence) {
        return DocumentText.of(new Refusal(kind, sentence));
    }

    /**
     * How far a review has come.
     *
     * @param state a word for programs
     * @param files how many are to be judged
     * @param done how many are
     * @param failed how many of these could not be
     * @param last the last of them
     * @param sentence why it failed; empty where it did not
     */
    public static String progress(String state, int files, int done, int failed, String last, String sentence) {
        return DocumentText.of(new Progress(state, files, done, failed, last, sentence));
    }
}
