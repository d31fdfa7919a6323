package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.model.BudgetExecution;
import jixiao.model.DeclaredRule;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.Unit;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.fact.CheckedFunds;
import jixiao.model.fact.Claimed;
import jixiao.model.fact.Found;
import jixiao.model.fact.NoteRule;
import jixiao.model.fact.PrintedRate;
import jixiao.model.fact.Subject;
import jixiao.model.fact.quality.DeclaredLines;
import jixiao.model.fact.quality.Dimension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 压制的规则对着已提出的发现: bare findings, what is left of them, and neighbours that stay. No table is read or scored. */
class SilenceOnFactsTest {
    private static final Convention CONVENTION = Conventions.load("wuhan").in(Optional.empty());

    /** Something that a finding is about, known by its key alone. */
    private record Thing(String key) implements Subject {
        @Override
        public int order() {
            return 0;
        }

        @Override
        public Map<String, String> details() {
            return Map.of();
        }
    }

    /** 90 of 100 is no 80 %, and 16 of 20 points follow from it. */
    private static final CheckedFunds WRONG_RATE = wrongRate();

    private static CheckedFunds wrongRate() {
        BudgetExecution funds = new BudgetExecution(
                Tables.at("C6"),
                "资金",
                Tables.figure("100", "D6"),
                Tables.figure("90", "E6"),
                Tables.figure("0.8000", "F6"),
                Figure.NONE,
                Tables.figure("16.00", "H6"),
                Tables.entry("", "I6"),
                List.of());
        BigDecimal points = BigDecimal.valueOf(20);
        Formula formula =
                new Formula.Proportion(points, true, BigDecimal.valueOf(100), BigDecimal.valueOf(90), Unit.WAN_YUAN);
        return new CheckedFunds(
                funds,
                new ExecutionScore(
                        points,
                        Optional.empty(),
                        Optional.of(BigDecimal.valueOf(18)),
                        new Basis(Optional.of(Method.FORWARD), "甲", "", formula)),
                new PrintedRate(funds.rate(), funds.budget(), funds.spending()),
                new Claimed(
                        funds.claimed(),
                        funds.claimed().value(),
                        Optional.of(BigDecimal.valueOf(18)),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        List.of()),
                false,
                "",
                Tables.at("A1"));
    }

    private static DeclaredRule declared(DeclaredRule.Kind kind, String word) {
        return new DeclaredRule(kind, word, List.of(), 1, Tables.entry(word, "A9"));
    }

    private static Subject subject(String key) {
        if (key.equals("错率")) {
            return WRONG_RATE;
        }
        if (key.startsWith("几条")) {
            return DeclaredLines.of(
                    key,
                    key.substring(2)
                            .chars()
                            .mapToObj(no -> FactLine.line().declared(no - '0', Dimension.QUALITY))
                            .toList());
        }
        if (key.startsWith("备注:年初")) {
            return new NoteRule(
                    declared(DeclaredRule.Kind.BUDGET, "年初"),
                    Optional.of(declared(DeclaredRule.Kind.BUDGET, key.endsWith("同") ? "年初" : "调整后")),
                    "甲",
                    Optional.of(new PrintedRate(
                            WRONG_RATE.rate().printed(),
                            Tables.figure(
                                    new BigDecimal(key.replaceAll("\\D", ""))
                                            .movePointLeft(1)
                                            .toPlainString(),
                                    "C6"),
                            WRONG_RATE.rate().spending())),
                    Optional.empty());
        }
        if (key.startsWith("备注:")) {
            boolean waived = key.endsWith("非必评");
            return new NoteRule(
                    declared(waived ? DeclaredRule.Kind.SATISFACTION : DeclaredRule.Kind.BACKWARD, key.substring(3)),
                    Optional.of(declared(
                            waived ? DeclaredRule.Kind.SATISFACTION : DeclaredRule.Kind.BACKWARD,
                            waived ? "必评" : "A÷B")),
                    "甲",
                    Optional.empty(),
                    Optional.empty());
        }
        if (key.startsWith("填")) {
            return FactLine.line().exceeding().claims(key.substring(1)).no(1);
        }
        return key.startsWith("行") ? FactLine.line().no(Integer.parseInt(key.substring(1))) : new Thing(key);
    }

    /** A finding is written {@code CODE/what it is about/cell/expected/actual}; a key {@code 行1} is the first line, {@code 几条12} the first two, {@code
     * 错率} funds whose score follows from a wrong rate. */
    private static void raise(Found found, String written) {
        String[] parts = written.split("/");
        Subject subject = subject(parts[1]);
        if (parts.length > 3) {
            found.raise(parts[0], subject, Tables.at(parts[2]), new BigDecimal(parts[3]), new BigDecimal(parts[4]));
        } else {
            found.raise(parts[0], subject, Tables.at(parts[2]));
        }
    }

    /** One line a rule: what is raised → what is left; then neighbours that stay, each a line of its own. */
    private static final String ROWS = """
            # an empty form is only that, but a missing date of filing and a hidden sheet are still told
            BLANK_FORM 空白表只说是空白表
                BLANK_FORM/表/A1 GOAL_MISSING/表/A2 FILING_DATE_MISSING/日期/A3 SHEET_HIDDEN/页/A4 → BLANK_FORM FILING_DATE_MISSING SHEET_HIDDEN
                GOAL_MISSING/表/A2 FILING_DATE_MISSING/日期/A3 → GOAL_MISSING FILING_DATE_MISSING
            # another convention: points do not compare; a missing target stays
            CONVENTION_MISMATCH 口径不符则分值与合计都不可比
                CONVENTION_MISMATCH/表/A1 WEIGHT_SUM_MISMATCH/分值/A2 TARGET_MISSING/行1/E11 → CONVENTION_MISMATCH TARGET_MISSING
            CONVENTION_MISMATCH 口径不符则备注的规定不再说
                CONVENTION_MISMATCH/表/A1 NOTE_RULE_DIFFERS/备注/A9 LEVEL1_POINTS_MISMATCH/组/B9 → CONVENTION_MISMATCH
                NOTE_RULE_DIFFERS/备注/A9 → NOTE_RULE_DIFFERS
            # a line without its target says nothing else, the next line does
            # 8 of 10 points is what the note's formula gives for 12 of at most 10; 9 is not
            NOTE_RULE_DIFFERS 按备注的规定填的得分,备注一条已说明
                NOTE_RULE_DIFFERS/备注:2-B÷A/A9 SCORE_MISMATCH/填8/H11 → NOTE_RULE_DIFFERS
                NOTE_RULE_DIFFERS/备注:2-B÷A/A9 SCORE_MISMATCH/填9/H11 → NOTE_RULE_DIFFERS SCORE_MISMATCH
                NOTE_RULE_DIFFERS/备注:非必评/A9 SCORE_MISMATCH/填8/H11 → NOTE_RULE_DIFFERS SCORE_MISMATCH
            # 90÷112.5 is the printed 80%, and 16 points are 20×80%; 90÷110 is not
            NOTE_RULE_DIFFERS 备注写明按年初预算数,按它算的执行率和得分不再说
                NOTE_RULE_DIFFERS/备注:年初1125/A9 EXECUTION_SCORE_MISMATCH/错率/H6 → NOTE_RULE_DIFFERS
                NOTE_RULE_DIFFERS/备注:年初1100/A9 EXECUTION_SCORE_MISMATCH/错率/H6 → NOTE_RULE_DIFFERS EXECUTION_SCORE_MISMATCH
                NOTE_RULE_DIFFERS/备注:年初1125同/A9 EXECUTION_SCORE_MISMATCH/错率/H6 → NOTE_RULE_DIFFERS EXECUTION_SCORE_MISMATCH
                NOTE_RULE_DIFFERS/备注:非必评/A9 EXECUTION_SCORE_MISMATCH/错率/H6 → NOTE_RULE_DIFFERS EXECUTION_SCORE_MISMATCH
            NOTE_RULE_DIFFERS 备注写明满意度非必评,不再说缺少
                NOTE_RULE_DIFFERS/备注:非必评/A9 SATISFACTION_MISSING/表/B9 → NOTE_RULE_DIFFERS
                NOTE_RULE_DIFFERS/备注:2-B÷A/A9 SATISFACTION_MISSING/表/B9 → NOTE_RULE_DIFFERS SATISFACTION_MISSING
            TARGET_MISSING、ACTUAL_MISSING 缺目标值或完成值的行不说别的
                TARGET_MISSING/行1/E11 SCORE_MISMATCH/行1/H11 SCORE_MISMATCH/行2/H12 → TARGET_MISSING SCORE_MISMATCH
                ACTUAL_MISSING/行1/F11 NEEDS_REVIEW/行1/H11 → ACTUAL_MISSING
                TARGET_MISSING/行1/E11 ACTUAL_MISSING/行1/F11 → TARGET_MISSING ACTUAL_MISSING
            # a line without a score; the same of the funds is no line
            SCORE_MISSING 缺得分的指标不说别的
                SCORE_MISSING/行1/H11 NEEDS_REVIEW/行1/H11 → SCORE_MISSING
                SCORE_MISSING/资金/H5 EXECUTION_LOW_UNEXPLAINED/资金/G5 → SCORE_MISSING EXECUTION_LOW_UNEXPLAINED
            EXECUTION_UNREADABLE 资金读不出则不说别的
                EXECUTION_UNREADABLE/资金/F5 EXECUTION_SCORE_MISMATCH/资金/H5 → EXECUTION_UNREADABLE
                EXECUTION_UNREADABLE/资金/F5 SCORE_MISMATCH/行1/H11 → EXECUTION_UNREADABLE SCORE_MISMATCH
            # a score that does not follow from the printed rate is told beside the rate
            EXECUTION_RATE_MISMATCH 按填错的执行率算出的得分不再说
                EXECUTION_RATE_MISMATCH/错率/G5 EXECUTION_SCORE_MISMATCH/错率/H5 → EXECUTION_RATE_MISMATCH
                EXECUTION_RATE_MISMATCH/资金/G5 EXECUTION_SCORE_MISMATCH/资金/H5 → EXECUTION_RATE_MISMATCH EXECUTION_SCORE_MISMATCH
            SPENDING_TOTAL_MISMATCH 支出总额已经不对,不再说明细与总额不符
                SPENDING_TOTAL_MISMATCH/支出/F5 FUNDS_PARTS_MISMATCH/明细/F6 → SPENDING_TOTAL_MISMATCH
                FUNDS_PARTS_MISMATCH/明细/F6 → FUNDS_PARTS_MISMATCH
            # one cell, one reason
            ERROR_VALUE 同一格另有发现时不再说是错误值
                ERROR_VALUE/格/H11 SCORE_MISSING/行1/H11 → SCORE_MISSING
                ERROR_VALUE/格/H12 SCORE_MISSING/行1/H11 → ERROR_VALUE SCORE_MISSING
            FORMULA_WITHOUT_VALUE 公式没有结果而算没填的格,缺填的发现已说明原因
                FORMULA_WITHOUT_VALUE/格/F11 ACTUAL_MISSING/行1/F11 → ACTUAL_MISSING
                FORMULA_WITHOUT_VALUE/格/F12 ACTUAL_MISSING/行1/F11 → FORMULA_WITHOUT_VALUE ACTUAL_MISSING
            FORMULA_WITHOUT_VALUE 公式没有结果而得分算没填,得分未填已说明原因
                FORMULA_WITHOUT_VALUE/格/H11 SCORE_MISSING/行1/H11 → SCORE_MISSING
                FORMULA_WITHOUT_VALUE/格/H12 SCORE_MISSING/行1/H11 → FORMULA_WITHOUT_VALUE SCORE_MISSING
            SCORE_ABOVE_WEIGHT 高于分值则不再说算错或出档
                SCORE_ABOVE_WEIGHT/行1/H11 SCORE_MISMATCH/行1/H11 → SCORE_ABOVE_WEIGHT
                SCORE_ABOVE_WEIGHT/行1/H11 SCORE_MISMATCH/行2/H12 → SCORE_ABOVE_WEIGHT SCORE_MISMATCH
            FULL_POINTS_EXCEEDED 满分超过100分则不再说分值合计
                FULL_POINTS_EXCEEDED/满分/D9 WEIGHT_SUM_MISMATCH/分值/D10 → FULL_POINTS_EXCEEDED
                FULL_POINTS_EXCEEDED/满分/D9 TOTAL_MISMATCH/总分/C98 → FULL_POINTS_EXCEEDED TOTAL_MISMATCH
            # equal sums are one matter, however they are written; another sum is another
            WEIGHT_SUM_MISMATCH 与全表合计说同一件事的组合计
                WEIGHT_SUM_MISMATCH/分值/D10/90/85 GROUP_POINTS_MISMATCH/组/B11/90.0/85.00 → WEIGHT_SUM_MISMATCH
                WEIGHT_SUM_MISMATCH/分值/D10/90/85 GROUP_POINTS_MISMATCH/组/B11/50/45 → WEIGHT_SUM_MISMATCH GROUP_POINTS_MISMATCH
            NEEDS_REVIEW 已说明缘由的行不再说需要判定
                ACTUAL_NOT_NUMERIC/行1/F11 NEEDS_REVIEW/行1/H11 → ACTUAL_NOT_NUMERIC
                ACTUAL_NOT_NUMERIC/行1/F11 NEEDS_REVIEW/行2/H12 → ACTUAL_NOT_NUMERIC NEEDS_REVIEW
            OVERACHIEVED、FAR_BELOW_CEILING 已说明的超额不再提示完成程度
                OVERACHIEVED/行1/F11 ACHIEVEMENT_HIGH/行1/F11 → OVERACHIEVED
                OVERACHIEVED/行1/F11 ACHIEVEMENT_HIGH/行2/F12 → OVERACHIEVED ACHIEVEMENT_HIGH
            # still told, but one step less grave
            UNVERIFIABLE 全表无法核实时逐行只作提示
                UNVERIFIABLE/表/A1 ACTUAL_NOT_NUMERIC/行1/F11 → UNVERIFIABLE ACTUAL_NOT_NUMERIC-
                UNVERIFIABLE/表/A1 UNIT_MISMATCH/行1/F11 → UNVERIFIABLE UNIT_MISMATCH
            CONVENTION_MISMATCH、FULL_POINTS_EXCEEDED 分值不可比则不说分值集中和得分快慢
                FULL_POINTS_EXCEEDED/满分/D9 POINTS_CROWDED/行1/G11 SCORE_AHEAD_OF_MONEY/得分与资金/F6 → FULL_POINTS_EXCEEDED
                FULL_POINTS_EXCEEDED/满分/D9 SPENT_LITTLE_ALL_DONE/得分与资金/F6 → FULL_POINTS_EXCEEDED SPENT_LITTLE_ALL_DONE
            SPENT_LITTLE_ALL_DONE 已说明几乎没有支出
                SPENT_LITTLE_ALL_DONE/得分与资金/F6 SCORE_AHEAD_OF_MONEY/得分与资金/F6 → SPENT_LITTLE_ALL_DONE
                SCORE_AHEAD_OF_MONEY/得分与资金/F6 → SCORE_AHEAD_OF_MONEY
            FUNDS_TOTAL_ZERO 总额为0已说明与各行不符和执行率低
                FUNDS_TOTAL_ZERO/合计/E6 FUNDS_PARTS_MISMATCH/明细/E6 EXECUTION_LOW_UNEXPLAINED/资金/F6 → FUNDS_TOTAL_ZERO
                FUNDS_TOTAL_ZERO/合计/E6 EXECUTION_SCORE_MISMATCH/资金/H6 → FUNDS_TOTAL_ZERO EXECUTION_SCORE_MISMATCH
            EXECUTION_LOW_UNEXPLAINED 已说明执行率低于口径的限值
                EXECUTION_LOW_UNEXPLAINED/资金/F6 SPENT_LITTLE_ALL_DONE/得分与资金/F6 → EXECUTION_LOW_UNEXPLAINED
                EXECUTION_LOW_UNEXPLAINED/资金/F6 SCORE_AHEAD_OF_MONEY/得分与资金/F6 → EXECUTION_LOW_UNEXPLAINED SCORE_AHEAD_OF_MONEY
            EXECUTION_UNREADABLE 没有可用的金额,不谈支出多少
                EXECUTION_UNREADABLE/资金/D6 SPENT_LITTLE_ALL_DONE/得分与资金/F6 → EXECUTION_UNREADABLE
                EXECUTION_UNREADABLE/资金/D6 POINTS_CROWDED/行1/G11 → EXECUTION_UNREADABLE POINTS_CROWDED
            EXECUTION_UNREADABLE 预算数为0已连同各行合计说明
                EXECUTION_UNREADABLE/资金/D6 FUNDS_TOTAL_ZERO/合计/D6 → EXECUTION_UNREADABLE
                FUNDS_TOTAL_ZERO/合计/D6 → FUNDS_TOTAL_ZERO
            SCORE_ABOVE_WEIGHT 高于0分的分值已说明
                SCORE_ABOVE_WEIGHT/行1/H11 WEIGHT_ZERO/行1/G11 → SCORE_ABOVE_WEIGHT
                SCORE_ABOVE_WEIGHT/行1/H11 WEIGHT_ZERO/行2/G12 → SCORE_ABOVE_WEIGHT WEIGHT_ZERO
            GROUP_POINTS_MISMATCH 组分值不符已说明同一组
                GROUP_POINTS_MISMATCH/组/B11 LEVEL2_POINTS_MISMATCH/级次/B11 → GROUP_POINTS_MISMATCH
                GROUP_POINTS_MISMATCH/组/B11 LEVEL2_POINTS_MISMATCH/级次/B15 → GROUP_POINTS_MISMATCH LEVEL2_POINTS_MISMATCH
            WEIGHT_SUM_MISMATCH 全表分值不符则不说分值集中
                WEIGHT_SUM_MISMATCH/分值/D10 POINTS_CROWDED/行1/G11 → WEIGHT_SUM_MISMATCH
                POINTS_CROWDED/行1/G11 → POINTS_CROWDED
            # 几条12: the lines 1 and 2 together
            PLACEHOLDER_IN_TABLE 没有填的格不再说它没有内容、用文字
                PLACEHOLDER_IN_TABLE/几条12/D11 TARGET_EMPTY/几条2/E12 → PLACEHOLDER_IN_TABLE
                PLACEHOLDER_IN_TABLE/几条1/D11 TARGET_EMPTY/几条12/E11 → PLACEHOLDER_IN_TABLE TARGET_EMPTY
            CONVENTION_MISMATCH 分值不是本口径的,得分和合计不再说
                CONVENTION_MISMATCH/报告/第1段 EXECUTION_SCORE_MISMATCH/报告/第2段 REPORT_TOTAL_MISMATCH/报告/第3段 → CONVENTION_MISMATCH
                CONVENTION_MISMATCH/报告/第1段 REPORT_TOTAL_MISMATCH/另报告/第3段 → CONVENTION_MISMATCH REPORT_TOTAL_MISMATCH
            EXECUTION_RATE_MISMATCH 按算错的执行率得出的分不再说
                EXECUTION_RATE_MISMATCH/报告/第1段 EXECUTION_SCORE_MISMATCH/报告/第2段 → EXECUTION_RATE_MISMATCH
                EXECUTION_RATE_MISMATCH/报告/第1段 EXECUTION_SCORE_MISMATCH/另报告/第2段 → EXECUTION_RATE_MISMATCH EXECUTION_SCORE_MISMATCH
            SCORE_ABOVE_WEIGHT 得分高于满分则合计不再说
                SCORE_ABOVE_WEIGHT/组/第4段 GROUP_POINTS_MISMATCH/另组/第4段 → SCORE_ABOVE_WEIGHT
                SCORE_ABOVE_WEIGHT/组/第4段 GROUP_POINTS_MISMATCH/另组/第5段 → SCORE_ABOVE_WEIGHT GROUP_POINTS_MISMATCH
            EXECUTION_RATE_MISMATCH、EXECUTION_SCORE_MISMATCH、REPORT_TOTAL_MISMATCH、TEXT_TEXT_MISMATCH 文中已经说错的数,与表不同不再说
                REPORT_TOTAL_MISMATCH/报告/第3段 TEXT_TABLE_MISMATCH/总分/第3段 → REPORT_TOTAL_MISMATCH
                REPORT_TOTAL_MISMATCH/报告/第3段 TEXT_TABLE_MISMATCH/总分/第4段 → REPORT_TOTAL_MISMATCH TEXT_TABLE_MISMATCH
            """;

    /** Held in {@code TextRulesTest}, where reports and sums are made. */
    private static final List<String> BESIDE = List.of(
            "GROUP_POINTS_MISMATCH 已说与下级之和不符的得分,与表不同不再说",
            "REPORT_TOTAL_MISMATCH 已经说明的错带来的总分不符不再说",
            "EXECUTION_RATE_MISMATCH、EXECUTION_SCORE_MISMATCH、TEXT_TEXT_MISMATCH 一个数错,后面的核对不再说");

    private static List<String> named(String file) {
        return RuleRow.named(file);
    }

    static List<Arguments> rows() {
        List<Arguments> rows = new ArrayList<>();
        String rule = "";
        for (String line : ROWS.split("\n")) {
            if (!line.startsWith(" ")) {
                rule = line.startsWith("#") ? rule : line;
            } else {
                String[] sides = line.strip().split(" → ");
                rows.add(Arguments.of(rule, sides[0], sides[1]));
            }
        }
        return rows;
    }

    @ParameterizedTest(name = "{0}:{1} → {2}")
    @MethodSource("rows")
    @DisplayName("一条发现只压下它的后果")
    void onlyConsequences(String rule, String raised, String left) {
        Found found = new Found();
        for (String each : raised.split(" ")) {
            raise(found, each);
        }
        String group = named("textsilence.drl").contains(rule) ? "文稿压制" : "压制";
        CONVENTION.rules().fire(group, found.raised(), found);
        assertThat(found.kept().stream().map(RuleRow::code).toList()).isEqualTo(List.of(left.split(" ")));
    }

    @Test
    @DisplayName("每条压制的规则都在这里,都压下了什么")
    void complete() {
        List<String> named = new ArrayList<>(named("silence.drl"));
        named.addAll(named("qualitysilence.drl"));
        named.addAll(named("textsilence.drl"));
        named.removeAll(BESIDE);
        Map<Object, List<Arguments>> byRule = rows().stream().collect(Collectors.groupingBy(row -> row.get()[0]));
        assertThat(byRule.keySet()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(byRule)
                .allSatisfy((rule, rows) -> assertThat(rows)
                        .as("%s", rule)
                        .anyMatch(row -> row.get()[1].toString().split(" ").length
                                        > row.get()[2].toString().split(" ").length
                                || row.get()[2].toString().endsWith("-")));
    }
}
