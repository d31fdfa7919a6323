package jixiao.review.known;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 应报一行: a table that is due.
 *
 * @param unit 单位; the 主管部门 where the row names no unit of its own
 * @param aliases 别名, other names of the unit
 * @param supervisor 主管部门; may be empty
 * @param section 科室; may be empty
 * @param project 项目; empty for the unit's own table
 * @param budget 批复预算 in 万元, at the scale that it is written with; empty where none is written
 * @param year 年度 that the table is to be about; empty where none is written
 * @param secret 涉密: judged, but in no copy, statistics, letter or report
 * @param report 应附报告 as written (是, 自评报告 …); empty where none is due
 */
public record RosterRow(
        String unit,
        List<String> aliases,
        String supervisor,
        String section,
        String project,
        Optional<BigDecimal> budget,
        Optional<Integer> year,
        boolean secret,
        String report) {
    public RosterRow {
        Given.all(unit, supervisor, section, project, budget, year, report);
        aliases = List.copyOf(aliases);
    }
}
