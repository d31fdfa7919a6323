package jixiao.store;

import java.util.List;

/**
 * 存档的决定: what a person has decided about one indicator, as written, with the texts that it stands on.
 *
 * @param unit 单位
 * @param project 项目; empty for a department's table
 * @param year 年度
 * @param goal number of the 年度目标; may be empty
 * @param indicator 指标
 * @param target 年初目标值 as it was
 * @param actual 实际完成值 as it was
 * @param claimed 填报得分 as it was
 * @param points 定分; may be empty
 * @param conclusion 结论; may be empty
 * @param reason 理由; may be empty
 * @param officer 经办人; may be empty
 */
public record KeptDecision(
        String unit,
        String project,
        String year,
        String goal,
        String indicator,
        String target,
        String actual,
        String claimed,
        String points,
        String conclusion,
        String reason,
        String officer) {
    /** The row of its texts, as {@link #values} gave them. */
    static KeptDecision of(List<String> texts) {
        return new KeptDecision(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10),
                texts.get(11));
    }

    List<String> values() {
        return List.of(
                unit, project, year, goal, indicator, target, actual, claimed, points, conclusion, reason, officer);
    }
}
