package jixiao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.Judges;
import jixiao.model.Dossier;
import jixiao.model.Finding;
import jixiao.model.Given;
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
        Given.all(unit, year, department);
        projects = List.copyOf(projects);
    }

    /** The same with what does not agree between its tables, as the folder of a review has it. */
    UnitTables checked(Judges judges) {
        if (department.isEmpty() || projects.isEmpty()) {
            return this;
        }
        List<Judgement> tables = all();
        List<List<Finding>> found = judges.check(
                new Dossier(unit, year, tables.stream().map(Judgement::scored).toList()));
        List<Judgement> with = IntStream.range(0, tables.size())
                .mapToObj(at -> tables.get(at).with(found.get(at)))
                .toList();
        return new UnitTables(unit, year, Optional.of(with.get(0)), with.subList(1, with.size()));
    }

    /** All of them, the department's first. */
    List<Judgement> all() {
        return Stream.concat(department.stream(), projects.stream()).toList();
    }
}
