package jixiao.writing.report;

import java.util.List;

/** 模板的一段: what a template is made of. */
sealed interface Piece {
    /**
     * 照搬的一段.
     *
     * @param xml as written
     * @param shows whether a reader sees anything of it
     */
    record Fixed(String xml, boolean shows) implements Piece {}

    /**
     * 空.
     *
     * @param mark as typed
     * @param run start tag and properties of the run that its first sign stands in
     */
    record Slot(Mark mark, String run) implements Piece {}

    /**
     * 条件或重复的一段.
     *
     * @param mark what began it
     * @param body what stands once, several times or not at all
     */
    record Section(Mark mark, List<Piece> body) implements Piece {
        public Section {
            body = List.copyOf(body);
        }
    }

    /**
     * 元素: one that must not be left as it is when all that it held is gone.
     *
     * @param name local name
     * @param open its start tag
     * @param body what it holds
     * @param close its end tag
     */
    record Holder(String name, String open, List<Piece> body, String close) implements Piece {
        public Holder {
            body = List.copyOf(body);
        }
    }
}
