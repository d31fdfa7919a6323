package jixiao.generated;

import java.util.List;
import java.util.Random;

/**
 * 版式: how a generated table is laid out.
 *
 * @param convention wuhan, mof-2020 or sichuan
 * @param legacy whether it is an .xls
 * @param threeCells whether operator, value and unit stand in three cells
 * @param weights where the weights are printed
 * @param levels how many levels of indicators have columns: 1, 2 or 3
 * @param twoRows whether the header has two rows
 * @param reasonColumn whether reasons stand in a column, else in a box under the table
 * @param merged whether level 1 and 2 are merged over their lines
 * @param yuan whether amounts are in 元
 * @param synonyms which of the synonyms of the headings
 * @param gap empty rows and columns before the table
 * @param department whether it is a department's, with its basic and project spending
 * @param inLine whether the execution is scored in a line among the indicators; only beside a column of weights
 */
record Layout(
        String convention,
        boolean legacy,
        boolean threeCells,
        Weights weights,
        int levels,
        boolean twoRows,
        boolean reasonColumn,
        boolean merged,
        boolean yuan,
        int synonyms,
        int gap,
        boolean department,
        boolean inLine) {
    /** 分值印在哪里. */
    enum Weights {
        /** In a column. */
        COLUMN,
        /** "(15分)" behind the name. */
        LABEL,
        /** In goals' captions; the claims in a goal add up to its points. */
        CAPTION,
        /** Nowhere, and nobody claims. */
        NONE
    }

    private static final List<List<String>> TARGETS = List.of(
            List.of("年初目标值", "实际完成值", "分值", "得分"),
            List.of("年度指标值", "全年实际值", "权重", "自评得分"),
            List.of("指标值", "全年完成值", "指标权重", "自评分"),
            List.of("预期指标值(A)", "实际完成\n值(B)", "分 值", "得 分"));

    /** Every choice is met by some number. */
    static Layout of(int number, Random random) {
        Weights weights = Weights.values()[number / 4 % 4];
        return new Layout(
                List.of("wuhan", "wuhan", "mof-2020", "sichuan").get(number % 4),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0,
                weights,
                1 + random.nextInt(3),
                random.nextInt(3) == 0,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                random.nextInt(TARGETS.size()),
                random.nextInt(3),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0 && weights == Weights.COLUMN);
    }

    /** Headings of target, actual, weight and score. */
    List<String> headings() {
        return TARGETS.get(synonyms);
    }

    /** Points of the execution. */
    int executionPoints() {
        return convention.equals("wuhan") ? 20 : 10;
    }

    /** Whether weights and claims are printed. */
    boolean claims() {
        return weights != Weights.NONE;
    }
}
