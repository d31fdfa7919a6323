package jixiao.model.fact.dossier;

import java.math.BigDecimal;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 项目支出核对: the projects' spending beside the department's, for rules over a dossier.
 *
 * @param table position of the department's table in the dossier
 * @param place the cell of 项目支出总额
 * @param expected 项目支出总额 of the department, in 万元
 * @param actual sum of 执行数 of the project tables, in 万元
 * @param tolerance how far apart two that agree may lie since all are printed rounded; in 万元
 * @param projects how many project tables there are
 */
public record ProjectSpending(
        int table, Place place, BigDecimal expected, BigDecimal actual, BigDecimal tolerance, int projects)
        implements OfDossier {
    public ProjectSpending {
        Given.all(place, expected, actual, tolerance);
    }

    /** By how much both amounts differ, in 万元. */
    public BigDecimal getGap() {
        return actual.subtract(expected).abs();
    }

    @Override
    public String key() {
        return "项目支出" + table;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("张数", String.valueOf(projects), "差额", getGap().toPlainString());
    }
}
