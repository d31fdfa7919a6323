package jixiao.writing.form;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.Entry;
import jixiao.model.Figure;

/** Turns what was read into contents; what is blank puts nothing in its place. */
final class Figures {
    private Figures() {}

    /** A printed number: its value, or its text where no number was read in it. */
    static void put(Map<String, Content> cells, String slot, Figure figure) {
        figure.value()
                .ifPresentOrElse(
                        value -> cells.put(slot, new Content.Amount(value)), () -> put(cells, slot, figure.text()));
    }

    static void put(Map<String, Content> cells, String slot, Entry entry) {
        put(cells, slot, entry.text());
    }

    static void put(Map<String, Content> cells, String slot, String text) {
        if (!text.isBlank()) {
            cells.put(slot, new Content.Words(text));
        }
    }

    /** Points as people write them: 20, 12.5. */
    static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.setScale(Math.max(0, bare.scale())).toPlainString();
    }
}
