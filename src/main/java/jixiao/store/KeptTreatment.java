package jixiao.store;

import java.util.List;

/**
 * 存下的处理: what a person has decided about an 审核发现, as written.
 *
 * @param unit 单位
 * @param project 项目; empty for a department's table
 * @param year 年度; may be empty
 * @param indicator 指标; empty where the finding is about no line
 * @param code code of the finding
 * @param message what the finding said
 * @param treatment 处理
 * @param reason 理由; may be empty
 * @param officer 经办人; may be empty
 * @param day 日期 as written; may be empty
 */
public record KeptTreatment(
        String unit,
        String project,
        String year,
        String indicator,
        String code,
        String message,
        String treatment,
        String reason,
        String officer,
        String day) {
    /** The row of its texts, as {@link #values} gave them. */
    static KeptTreatment of(List<String> texts) {
        return new KeptTreatment(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9));
    }

    List<String> values() {
        return List.of(unit, project, year, indicator, code, message, treatment, reason, officer, day);
    }
}
