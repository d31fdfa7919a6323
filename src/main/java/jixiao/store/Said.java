package jixiao.store;

import java.util.List;
import java.util.Objects;

/**
 * 人说的一句话 about one place of one table.
 *
 * @param kind what sort of row it is: 处理, 定分, 底稿
 * @param texts which place it is about and what was said, as the room that reviews writes it
 */
public record Said(String kind, List<String> texts) {
    public Said {
        Objects.requireNonNull(kind);
        texts = List.copyOf(texts);
    }
}
