package jixiao.review.known;

import java.util.List;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 名下: for which table a row of a list stands.
 *
 * @param units the unit and its other names; empty where the row names none
 * @param supervisor 主管部门; may be empty
 * @param project 项目, without the code before it; empty for the unit as a whole
 * @param year the year that it is about; empty where neither row nor title says
 */
public record Asked(List<String> units, String supervisor, String project, Optional<Integer> year) {
    public Asked {
        units = List.copyOf(units);
        Given.all(supervisor, project, year);
    }

    /** The unit as it is shown: its first name, else the 主管部门. */
    public String shown() {
        return units.isEmpty() ? supervisor : units.get(0);
    }
}
