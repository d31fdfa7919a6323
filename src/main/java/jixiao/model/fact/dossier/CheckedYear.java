package jixiao.model.fact.dossier;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 年度核对: the years that a table says it is about beside the one that is asked for.
 *
 * @param place cell of the title
 * @param first first year that the table is about
 * @param last last year that it is about
 * @param asked the year that is asked for
 * @param tables how many tables the folder holds whose years were counted; 0 where a person named the year
 * @param same how many of those are about that year; 0 where a person named it
 */
public record CheckedYear(Place place, int first, int last, int asked, int tables, int same) implements OfDossier {
    public CheckedYear {
        Objects.requireNonNull(place);
    }

    /** Whether the year asked for is none of the table's. */
    public boolean isDiffering() {
        return asked < first || last < asked;
    }

    @Override
    public String key() {
        return "年度";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "表列年度", first == last ? Integer.toString(first) : first + "–" + last,
                "要求年度", Integer.toString(asked),
                "指定年度", tables == 0 ? Integer.toString(asked) : "",
                "张数", tables == 0 ? "" : Integer.toString(tables),
                "同年", tables == 0 ? "" : Integer.toString(same));
    }
}
