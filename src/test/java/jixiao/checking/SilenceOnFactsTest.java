package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.model.fact.Found;
import jixiao.model.fact.Raised;
import jixiao.model.fact.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A finding is written {@code CODE/what it is about/cell/expected/actual}; a key {@code 行1} is the first line. */
    private static void raise(Found found, String written) {
        String[] parts = written.split("/");
        Subject subject = parts[1].startsWith("行")
                ? FactLine.line().no(Integer.parseInt(parts[1].substring(1)))
                : new Thing(parts[1]);
        if (parts.length > 3) {
            found.raise(parts[0], subject, Tables.at(parts[2]), new BigDecimal(parts[3]), new BigDecimal(parts[4]));
        } else {
            found.raise(parts[0], subject, Tables.at(parts[2]));
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        // an empty form is only that, but a missing date of filing and a hidden sheet are still told
        "BLANK_FORM/表/A1 GOAL_MISSING/表/A2 FILING_DATE_MISSING/日期/A3 SHEET_HIDDEN/页/A4, BLANK_FORM FILING_DATE_MISSING SHEET_HIDDEN",
        "GOAL_MISSING/表/A2 FILING_DATE_MISSING/日期/A3, GOAL_MISSING FILING_DATE_MISSING",
        // another convention: points do not compare; a missing target stays
        "CONVENTION_MISMATCH/表/A1 WEIGHT_SUM_MISMATCH/分值/A2 TARGET_MISSING/行1/E11, CONVENTION_MISMATCH TARGET_MISSING",
        "CONVENTION_MISMATCH/表/A1 NOTE_RULE_DIFFERS/备注/A9, CONVENTION_MISMATCH",
        // a line without its target says nothing else, the next line does
        "TARGET_MISSING/行1/E11 SCORE_MISMATCH/行1/H11 SCORE_MISMATCH/行2/H12, TARGET_MISSING SCORE_MISMATCH",
        "ACTUAL_MISSING/行1/F11 NEEDS_REVIEW/行1/H11, ACTUAL_MISSING",
        "TARGET_MISSING/行1/E11 ACTUAL_MISSING/行1/F11, TARGET_MISSING ACTUAL_MISSING",
        // a line without a score; the same of the funds is no line
        "SCORE_MISSING/行1/H11 NEEDS_REVIEW/行1/H11, SCORE_MISSING",
        "SCORE_MISSING/资金/H5 EXECUTION_LOW_UNEXPLAINED/资金/G5, SCORE_MISSING EXECUTION_LOW_UNEXPLAINED",
        "EXECUTION_UNREADABLE/资金/F5 EXECUTION_SCORE_MISMATCH/资金/H5, EXECUTION_UNREADABLE",
        "EXECUTION_UNREADABLE/资金/F5 SCORE_MISMATCH/行1/H11, EXECUTION_UNREADABLE SCORE_MISMATCH",
        // a score that does not follow from the printed rate is told beside the rate
        "EXECUTION_RATE_MISMATCH/资金/G5 EXECUTION_SCORE_MISMATCH/资金/H5, EXECUTION_RATE_MISMATCH EXECUTION_SCORE_MISMATCH",
        "SPENDING_TOTAL_MISMATCH/支出/F5 FUNDS_PARTS_MISMATCH/明细/F6, SPENDING_TOTAL_MISMATCH",
        "FUNDS_PARTS_MISMATCH/明细/F6, FUNDS_PARTS_MISMATCH",
        // one cell, one reason
        "ERROR_VALUE/格/H11 SCORE_MISSING/行1/H11, SCORE_MISSING",
        "ERROR_VALUE/格/H12 SCORE_MISSING/行1/H11, ERROR_VALUE SCORE_MISSING",
        "FORMULA_WITHOUT_VALUE/格/F11 ACTUAL_MISSING/行1/F11, ACTUAL_MISSING",
        "FORMULA_WITHOUT_VALUE/格/H11 SCORE_MISSING/行1/H11, SCORE_MISSING",
        "FORMULA_WITHOUT_VALUE/格/H12 SCORE_MISSING/行1/H11, FORMULA_WITHOUT_VALUE SCORE_MISSING",
        "SCORE_ABOVE_WEIGHT/行1/H11 SCORE_MISMATCH/行1/H11, SCORE_ABOVE_WEIGHT",
        "SCORE_ABOVE_WEIGHT/行1/H11 SCORE_MISMATCH/行2/H12, SCORE_ABOVE_WEIGHT SCORE_MISMATCH",
        "FULL_POINTS_EXCEEDED/满分/D9 WEIGHT_SUM_MISMATCH/分值/D10, FULL_POINTS_EXCEEDED",
        // equal sums are one matter, however they are written; another sum is another
        "WEIGHT_SUM_MISMATCH/分值/D10/90/85 GROUP_POINTS_MISMATCH/组/B11/90.0/85.00, WEIGHT_SUM_MISMATCH",
        "WEIGHT_SUM_MISMATCH/分值/D10/90/85 GROUP_POINTS_MISMATCH/组/B11/50/45, WEIGHT_SUM_MISMATCH GROUP_POINTS_MISMATCH",
        "ACTUAL_NOT_NUMERIC/行1/F11 NEEDS_REVIEW/行1/H11, ACTUAL_NOT_NUMERIC",
        "ACTUAL_NOT_NUMERIC/行1/F11 NEEDS_REVIEW/行2/H12, ACTUAL_NOT_NUMERIC NEEDS_REVIEW",
        // still told, but one step less grave
        "UNVERIFIABLE/表/A1 ACTUAL_NOT_NUMERIC/行1/F11, UNVERIFIABLE ACTUAL_NOT_NUMERIC-",
    })
    @DisplayName("一条发现只压下它的后果")
    void onlyConsequences(String raised, String left) {
        Found found = new Found();
        for (String each : raised.split(" ")) {
            raise(found, each);
        }
        CONVENTION.rules().fire("压制", found.raised(), found);
        assertThat(found.kept().stream().map(SilenceOnFactsTest::code).toList()).isEqualTo(List.of(left.split(" ")));
    }

    private static String code(Raised one) {
        return one.code() + (one.lighter() ? "-" : "");
    }
}
