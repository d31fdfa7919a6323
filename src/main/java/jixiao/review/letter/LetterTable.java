package jixiao.review.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.review.Verdict;
import jixiao.store.KeptTable;
import jixiao.store.KeptText;
import jixiao.store.TableName;

/**
 * 意见书里的一张表.
 *
 * @param key which table, the same from round to round
 * @param about how the summary names it
 * @param name as the letter calls it
 * @param result what it came to
 * @param asked whether a person wants something of the unit
 * @param open how many indicators wait for a person
 * @param items what is to be mended or explained
 * @param aside what was set aside
 * @param scores what counts as the bureau has it
 * @param present keys of all that was found, whatever people have said of it, and of all lines that a person gave points
 */
record LetterTable(
        String key,
        TableName about,
        String name,
        Result result,
        boolean asked,
        int open,
        List<LetterItem> items,
        List<LetterItem> aside,
        List<LetterScore> scores,
        List<String> present) {
    LetterTable {
        items = List.copyOf(items);
        aside = List.copyOf(aside);
        scores = List.copyOf(scores);
        present = List.copyOf(present);
    }

    /**
     * 结果.
     *
     * @param claimed 填报总分 in points
     * @param total 复核总分 in points; empty where there is none
     * @param grade 等级; empty where it is not certain
     * @param verdict 结论, after all that people have said
     */
    record Result(Optional<BigDecimal> claimed, Optional<BigDecimal> total, String grade, Verdict verdict) {}

    /** Whether it is a report or an account, which has no points. */
    boolean isText() {
        return KeptText.isKind(about.sheet());
    }

    /** What a letter calls a table. */
    static String name(KeptTable table) {
        if (!table.form().equals("整体")) {
            return table.name().project().isBlank()
                    ? "项目自评表"
                    : "“" + table.name().project() + "”项目自评表";
        }
        return "部门整体自评表";
    }
}
