package jixiao.writing.edit.docx;

import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlTag;

/**
 * 段落的所在: one paragraph in the text of a part, by offsets.
 *
 * @param tag its start tag
 * @param from where its content begins, its properties left out
 * @param to where its end tag begins; equal to {@code from} for an empty tag
 */
record WordLine(XmlTag tag, int from, int to) {
    /** Whether it is one empty tag, which must be opened before anything can stand in it. */
    boolean isClosed() {
        return tag.isEmpty();
    }

    /** The paragraph with something in it, for an empty tag. */
    String around(String content) {
        return StartTag.of(tag).around(content);
    }
}
