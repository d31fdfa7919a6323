package jixiao.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 表的一行: what a list of tables shows of one table, without its document. Points and amounts are as the summary has them.
 *
 * @param position in the order of the summary, superseded tables among them
 * @param file its file, as people know it
 * @param sheet its sheet
 * @param unit 单位 as written; may be empty
 * @param unitKey equal for all ways in which the unit's name is written; empty where none is
 * @param project 项目名称; empty for a department's table
 * @param year empty when unknown
 * @param form "整体" or "项目"
 * @param section 科室 by the roster; may be empty
 * @param supervisor 主管部门; may be empty
 * @param secret 涉密 by the roster
 * @param superseded whether a later version took its place
 * @param instead the file that counts instead; empty where none does
 * @param verdict 通过, 人工 or 退回
 * @param total 复核总分; empty where there is none
 * @param low 区间下限
 * @param high 区间上限
 * @param verified 可核实
 * @param claimed 填报总分
 * @param budget 预算数 in 万元
 * @param spending 执行数 in 万元
 * @param stake 涉及分值 in points
 * @param grade 等级, 参考 or 未定
 * @param errors how many errors count
 * @param warnings how many warnings count
 * @param infos how many 提示
 * @param open how many lines a person has to decide
 * @param reason why the verdict is what it is
 * @param codes how many findings of each code count
 * @param convention name of the 口径
 * @param copy its marked copy below the result folder; empty where there is none
 * @param dossier position of the first table of its dossier
 */
public record KeptRow(
        int position,
        String file,
        String sheet,
        String unit,
        String unitKey,
        String project,
        String year,
        String form,
        String section,
        String supervisor,
        boolean secret,
        boolean superseded,
        String instead,
        String verdict,
        Optional<BigDecimal> total,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> verified,
        Optional<BigDecimal> claimed,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> spending,
        BigDecimal stake,
        String grade,
        int errors,
        int warnings,
        int infos,
        int open,
        String reason,
        Map<String, Integer> codes,
        String convention,
        String copy,
        int dossier) {
    public KeptRow {
        Objects.requireNonNull(file);
        Objects.requireNonNull(stake);
        codes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
}
