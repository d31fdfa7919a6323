package jixiao.model.fact.alike;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.dossier.OfDossier;

/**
 * 目标与上年结果: the targets of a table that are what was done the year before, where another target stood then.
 *
 * @param place cell of the first one
 * @param year the year before, as written
 * @param same names and targets of those that are the same, in order
 * @param comparable how many targets have a result of last year beside them
 */
public record AimsOfLast(Place place, String year, List<String> same, int comparable) implements OfDossier {
    public AimsOfLast {
        Given.all(place, year);
        same = List.copyOf(same);
    }

    /** How many are the same. */
    public BigDecimal getCount() {
        return BigDecimal.valueOf(same.size());
    }

    /** Whether they are half of the comparable ones or more. */
    public boolean isHalf() {
        return same.size() * 2 >= comparable;
    }

    @Override
    public String key() {
        return "目标即上年结果";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "条数", String.valueOf(same.size()), "可比", String.valueOf(comparable), "上年", year, "名单", Listed.of(same));
    }
}
