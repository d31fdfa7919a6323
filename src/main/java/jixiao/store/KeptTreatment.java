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
    List<String> values() {
        return List.of(unit, project, year, indicator, code, message, treatment, reason, officer, day);
    }
}
