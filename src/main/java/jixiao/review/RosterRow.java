package jixiao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 应报一行: a table that is due.
 *
 * @param unit 单位
 * @param aliases 别名, other names of the unit
 * @param section 科室; may be empty
 * @param project 项目; empty for the unit's own table
 * @param budget 批复预算 in 万元, at the scale that it is written with; empty where none is written
 */
record RosterRow(String unit, List<String> aliases, String section, String project, Optional<BigDecimal> budget) {
    RosterRow {
        Objects.requireNonNull(unit);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(section);
        Objects.requireNonNull(project);
        Objects.requireNonNull(budget);
    }
}
