package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Place;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Said;

/** 文中的百分数: every percentage of a document that speaks of how much was carried out. */
final class Rates {
    private static final Pattern RATE = Pattern.compile("(?:完成|执行)[^。;,]{0,12}?(\\d{1,3}(?:\\.\\d+)?)%");

    private Rates() {}

    /**
     * 一个百分数.
     *
     * @param value as a ratio
     * @param text as written
     * @param place the paragraph
     */
    record Rate(BigDecimal value, String text, Place place) {}

    static List<Rate> in(Narrative document) {
        List<Rate> rates = new ArrayList<>();
        for (Said said : document.passages()) {
            Matcher rate = RATE.matcher(said.text());
            while (rate.find()) {
                rates.add(new Rate(new BigDecimal(rate.group(1)).movePointLeft(2), rate.group(1) + "%", said.place()));
            }
        }
        return rates;
    }
}
