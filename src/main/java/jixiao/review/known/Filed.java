package jixiao.review.known;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jixiao.model.Form;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;

/**
 * 报送的表: a table that counts, as lists know it.
 *
 * @param key which table
 * @param file its file, as people know it
 * @param form 整体 or 项目
 * @param year the year that it is about; empty when it does not say
 * @param unit 填报单位 as written; may be empty
 * @param implementer 实施单位, where it is another than the unit; else empty
 * @param supervisor 主管部门, where it is another than the unit; else empty
 * @param project 项目名称; empty for a department's table
 * @param codes codes of its own findings
 * @param told gives its own errors and warnings that count
 * @param table gives the table itself, read anew each time
 */
public record Filed(
        String key,
        String file,
        Form form,
        Optional<Integer> year,
        String unit,
        String implementer,
        String supervisor,
        String project,
        Set<String> codes,
        Supplier<List<Told>> told,
        Supplier<SelfEvaluation> table) {
    public Filed {
        Given.all(key, file, form, year, unit, implementer, supervisor, project, told, table);
        codes = Set.copyOf(codes);
    }
}
