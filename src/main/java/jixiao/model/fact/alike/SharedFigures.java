package jixiao.model.fact.alike;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.dossier.OfDossier;

/**
 * 同数: figures that a table and one of another unit have alike under the same names.
 *
 * @param place cell of the first one
 * @param other name of the other unit
 * @param file file of the other table
 * @param figures names and numbers as this table writes them, in its order
 */
public record SharedFigures(Place place, String other, String file, List<String> figures) implements OfDossier {
    public SharedFigures {
        Given.all(place, other, file);
        figures = List.copyOf(figures);
    }

    /** How many. */
    public BigDecimal getCount() {
        return BigDecimal.valueOf(figures.size());
    }

    @Override
    public String key() {
        return "同数" + other + file;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("条数", String.valueOf(figures.size()), "另单位", other, "另文件", file, "名单", Listed.of(figures));
    }
}
