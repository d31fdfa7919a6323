package jixiao.json.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** 没有的成员: a list or map that is absent or {@code null} is an empty one. */
final class Absent {
    private Absent() {}

    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(given);
    }

    static <T> Map<String, T> map(Map<String, T> given) {
        return given == null ? Map.of() : Collections.unmodifiableMap(given);
    }
}
