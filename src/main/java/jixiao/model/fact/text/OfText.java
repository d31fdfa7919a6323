package jixiao.model.fact.text;

import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.model.Finding;
import jixiao.model.Place;
import jixiao.model.fact.Subject;

/** 文稿核对对象: a subject that stands in a document's text. */
public interface OfText extends Subject {
    /** Marks a finding of a text, whose sentence may differ from that of a table. */
    String TEXT = "文稿";

    /** The words that it is about, at most 40 signs. */
    String QUOTE = "原文";

    /** The words that a finding of a text is about; empty for any other. */
    static String quoteOf(Finding finding) {
        return finding.details().containsKey(TEXT) ? finding.details().getOrDefault(QUOTE, "") : "";
    }

    /** The paragraph. */
    Place place();

    /** The words that it is about. */
    String quote();

    /** Words for the sentence, without those that every finding of a text has. */
    Map<String, String> words();

    @Override
    default Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(words());
        details.put(TEXT, "是");
        details.put(QUOTE, quote());
        return details;
    }
}
