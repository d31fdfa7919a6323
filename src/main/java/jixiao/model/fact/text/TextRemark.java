package jixiao.model.fact.text;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;
import jixiao.model.narrative.Remark;

/**
 * 行文疏漏, as the subject of a finding.
 *
 * @param remark what the reader noticed
 */
public record TextRemark(Remark remark) implements OfText {
    public TextRemark {
        Objects.requireNonNull(remark);
    }

    /** Code of the finding that it is. */
    public String getCode() {
        return remark.code();
    }

    /** Where the other of two things that bear one name stands; empty where it is about no two. */
    public String getTwin() {
        return remark.details().getOrDefault("前处", "");
    }

    @Override
    public Place place() {
        return remark.place();
    }

    @Override
    public String quote() {
        return remark.quote();
    }

    @Override
    public String key() {
        return remark.code() + remark.order();
    }

    @Override
    public int order() {
        return remark.order();
    }

    @Override
    public Map<String, String> words() {
        return remark.details();
    }
}
