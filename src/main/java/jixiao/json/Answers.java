package jixiao.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.model.ConventionStamp;
import jixiao.model.InputProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

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

    /** Any answer of maps, lists, texts and numbers, in their order. */
    public static String of(Object answer) {
        return DocumentText.any(answer);
    }

    /**
     * The members of an object that was sent, each as its text.
     *
     * @throws InputProblem when it is no JSON object
     */
    public static Map<String, String> members(String text) {
        try {
            JsonNode sent = DocumentText.tree(text);
            if (sent.isObject()) {
                Map<String, String> members = new LinkedHashMap<>();
                sent.properties()
                        .forEach(each ->
                                members.put(each.getKey(), each.getValue().asString("")));
                return members;
            }
        } catch (JacksonException broken) {
            // Told below.
        }
        throw new InputProblem("送来的不是一个 JSON 对象。");
    }
}
