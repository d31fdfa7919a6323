package jixiao.json.document;

import java.util.List;

/**
 * 填报的文稿: what a report or an account says, beside the tables of its unit.
 *
 * @param file what people call it; stands in the places of findings
 * @param paragraphs its headings and paragraphs from top to bottom, each as it is written; tables are no part of it
 */
public record EnteredText(String file, List<String> paragraphs) {
    public EnteredText {
        paragraphs = Absent.list(paragraphs);
    }
}
