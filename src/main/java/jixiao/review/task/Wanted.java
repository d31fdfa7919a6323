package jixiao.review.task;

/**
 * 新任务, as it is asked for. Paths name folders of this machine; those that are empty are made in the task's own folder, or
 * are none.
 *
 * @param name 名称; may be empty
 * @param year 年度; may be empty
 * @param convention name of the 口径; empty where each table chooses
 * @param inputs a folder of submissions
 * @param out a folder of results
 * @param roster 名单
 * @param approved 批复
 * @param ledger 台账
 * @param last last year's results
 */
public record Wanted(
        String name,
        String year,
        String convention,
        String inputs,
        String out,
        String roster,
        String approved,
        String ledger,
        String last) {}
