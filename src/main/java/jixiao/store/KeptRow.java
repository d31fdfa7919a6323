package jixiao.store;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 表的一行: what a list of tables shows of one table, without its document. Points and amounts are as the summary has them.
 *
 * @param position in the order of the summary, superseded tables among them
 * @param name how the summary names it
 * @param form "整体" or "项目"
 * @param unitKey equal for all ways in which the unit's name is written; empty where none is
 * @param charge whose it is in the bureau
 * @param instead the file that counts instead, since a later version took its place; empty where it counts itself
 * @param declared what the table says itself
 * @param judged what the review came to
 * @param counts what there is to look at
 * @param convention name of the 口径
 * @param copy its marked copy below the result folder; empty where there is none
 * @param dossier position of the first table of its dossier
 */
public record KeptRow(
        int position,
        TableName name,
        String form,
        String unitKey,
        Charge charge,
        String instead,
        Declared declared,
        Judged judged,
        Counts counts,
        String convention,
        String copy,
        int dossier) {
    public KeptRow {
        Given.all(name, instead);
    }

    /**
     * 填报的.
     *
     * @param claimed 填报总分
     * @param budget 预算数 in 万元
     * @param spending 执行数 in 万元
     */
    public record Declared(Optional<BigDecimal> claimed, Optional<BigDecimal> budget, Optional<BigDecimal> spending) {}

    /**
     * 复核的, in points.
     *
     * @param verdict 通过, 人工 or 退回
     * @param reason why it is that
     * @param total 复核总分; empty where there is none
     * @param low 区间下限
     * @param high 区间上限
     * @param verified 可核实
     * @param stake 涉及分值
     * @param grade 等级, 参考 or 未定
     */
    public record Judged(
            String verdict,
            String reason,
            Optional<BigDecimal> total,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<BigDecimal> verified,
            BigDecimal stake,
            String grade) {
        public Judged {
            Objects.requireNonNull(stake);
        }
    }

    /**
     * 要看的: how many findings count, and how many lines wait.
     *
     * @param errors how many errors
     * @param warnings how many warnings
     * @param infos how many 提示
     * @param open how many lines a person has to decide
     * @param codes how many findings of each code
     */
    public record Counts(int errors, int warnings, int infos, int open, Map<String, Integer> codes) {
        public Counts {
            codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        }
    }

    /** Whether a later version took its place. */
    public boolean superseded() {
        return !instead.isEmpty();
    }

    /** The same table with what it has come to since. */
    public KeptRow with(Judged now, Counts left) {
        return new KeptRow(
                position, name, form, unitKey, charge, instead, declared, now, left, convention, copy, dossier);
    }
}
