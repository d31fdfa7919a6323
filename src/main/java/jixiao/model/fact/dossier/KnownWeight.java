package jixiao.model.fact.dossier;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 批复分值核对.
 *
 * @param place the cell of the weight
 * @param own 分值 of the table, in points
 * @param known the approved one, in points
 * @param name 三级指标 as the table writes it
 * @param approval the cell of the approved one; nowhere where it is not to be told
 */
public record KnownWeight(Place place, BigDecimal own, BigDecimal known, String name, Place approval)
        implements OfDossier {
    public KnownWeight {
        Given.all(place, own, known, name, approval);
    }

    @Override
    public String key() {
        return "批复分值" + place.cell();
    }

    @Override
    public Map<String, String> details() {
        return approval.hasCell() ? Map.of("指标", name, "位置", approval.toString()) : Map.of("指标", name);
    }
}
