package jixiao.json;

import java.util.List;
import jixiao.model.ConventionStamp;

/** 接口的回答: the small JSON documents of the interface over HTTP that are no tables. */
public final class Answers {
    private Answers() {}

    private record Named(String name, String title, String hash) {}

    private record Conventions(List<Named> conventions) {}

    private record Refusal(String error, String message) {}

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
}
