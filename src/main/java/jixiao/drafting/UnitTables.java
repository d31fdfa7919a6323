package jixiao.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Judgement;

/**
 * 一个单位一年的表.
 *
 * @param unit as its department's table writes it, else as its projects' do; blank when none does
 * @param year the year that they are about; empty when none says
 * @param department 部门整体 table; empty where it is not at hand
 * @param projects 项目 tables that may be spoken of, in the order of filing
 */
record UnitTables(String unit, Optional<Integer> year, Optional<Judgement> department, List<Judgement> projects) {
    UnitTables {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(year);
        Objects.requireNonNull(department);
        projects = List.copyOf(projects);
    }

    /** All of them, the department's first. */
    List<Judgement> all() {
        return Stream.concat(department.stream(), projects.stream()).toList();
    }
}
