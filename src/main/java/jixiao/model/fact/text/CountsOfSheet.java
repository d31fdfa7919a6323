package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 指标个数不符的几处: numbers of indicators of one sheet that no way of counting gives.
 *
 * @param sheet the sheet
 * @param counts in the order of the text, at least one
 */
public record CountsOfSheet(TextSheet sheet, List<CountInText> counts) implements InText {
    public CountsOfSheet {
        Objects.requireNonNull(sheet);
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("no count to tell of");
        }
    }

    /** Counts that a rule has gathered. */
    public static CountsOfSheet of(TextSheet sheet, Collection<?> gathered) {
        return new CountsOfSheet(
                sheet,
                gathered.stream()
                        .map(CountInText.class::cast)
                        .sorted(Comparator.comparingInt(count -> count.spot().order()))
                        .toList());
    }

    /** How many lines the sheet has, by the first. */
    public BigDecimal expected() {
        return BigDecimal.valueOf(counts.get(0).listed());
    }

    /** How many the text says, by the first. */
    public BigDecimal actual() {
        return counts.get(0).told();
    }

    @Override
    public TextSpot spot() {
        return counts.get(0).spot();
    }

    @Override
    public String key() {
        return "指标个数" + sheet.no();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("表名", sheet.name());
        words.put(
                "个数名单",
                counts.stream()
                        .map(count -> count.level() + "指标" + count.listed() + "个(文中"
                                + count.told().toPlainString() + "个)")
                        .collect(Collectors.joining("、")));
        return words;
    }
}
