package jixiao.review.docket;

import jixiao.model.LineScore;

/**
 * 卷上的一条待定指标, with what a person has decided.
 *
 * @param item which one of its table
 * @param goal number of its 年度目标; may be empty
 * @param line as the rules leave it, before anybody decided
 * @param points 定分; empty where nobody has decided
 * @param conclusion 结论
 * @param reason 理由
 * @param officer 经办人
 * @param fault what is wrong with what was filled in; empty where nothing is
 * @param version of what stands there
 * @param undoable whether what was said last in the page can be taken back
 * @param counted whether the summary has it already
 */
public record DocketLine(
        String item,
        String goal,
        LineScore line,
        String points,
        String conclusion,
        String reason,
        String officer,
        String fault,
        String version,
        boolean undoable,
        boolean counted) {}
