package jixiao.writing.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 填入的内容: texts and lists by their names, a tree. An empty text or list is one that is not there.
 *
 * @param texts by their names; a line break in one begins a new line
 * @param lists by their names, their items in order
 */
public record Values(Map<String, String> texts, Map<String, List<Values>> lists) {
    /** Nothing. */
    public static final Values NONE = new Values(Map.of(), Map.of());

    public Values {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    /** These with a text; a text of that name is replaced. */
    public Values with(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(name, text);
        return new Values(more, lists);
    }

    /** These with a list; a list of that name is replaced. */
    public Values with(String name, List<Values> items) {
        Map<String, List<Values>> more = new LinkedHashMap<>(lists);
        more.put(name, List.copyOf(items));
        return new Values(texts, more);
    }

    /** A text; empty where there is none. */
    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.isBlank());
    }

    /** A list that is there, perhaps without items. */
    Optional<List<Values>> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }
}
