package jixiao.store;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * 存档的表: one judged table of a finished review.
 *
 * @param file its file, as people know it
 * @param sheet its sheet
 * @param unit 单位 as written; may be empty
 * @param project 项目名称; empty for a department's table
 * @param year as written in the summary; empty when unknown
 * @param form "整体" or "项目"
 * @param verdict in Chinese
 * @param total 复核总分 in points; empty where there is none
 * @param budget 预算数 in 万元; empty where it cannot be read
 * @param spending 执行数 in 万元; empty where it cannot be read
 * @param superseded whether a later version took its place
 * @param document its JSON document on one line, with what people decided and what other tables say
 * @param section 科室 by the roster; may be empty
 * @param supervisor 主管部门 by the roster, else as the table writes it; may be empty
 * @param secret 涉密 by the roster: in no letter, statistics, report or copy
 */
public record KeptTable(
        String file,
        String sheet,
        String unit,
        String project,
        String year,
        String form,
        String verdict,
        Optional<BigDecimal> total,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> spending,
        boolean superseded,
        String document,
        String section,
        String supervisor,
        boolean secret) {
    public KeptTable {
        Objects.requireNonNull(file);
        Objects.requireNonNull(document);
        Objects.requireNonNull(section);
        Objects.requireNonNull(supervisor);
    }

    /** A table that no roster says anything of. */
    public KeptTable(
            String file,
            String sheet,
            String unit,
            String project,
            String year,
            String form,
            String verdict,
            Optional<BigDecimal> total,
            Optional<BigDecimal> budget,
            Optional<BigDecimal> spending,
            boolean superseded,
            String document) {
        this(
                file,
                sheet,
                unit,
                project,
                year,
                form,
                verdict,
                total,
                budget,
                spending,
                superseded,
                document,
                "",
                "",
                false);
    }
}
