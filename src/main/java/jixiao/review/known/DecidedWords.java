package jixiao.review.known;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Decision;
import jixiao.model.Given;

/**
 * 定过的文字: a line whose words a person has decided.
 *
 * @param unit 单位 as written, else its file
 * @param project 项目
 * @param year 年度; may be empty
 * @param goal number of its 年度目标; may be empty
 * @param indicator 指标
 * @param target 年初目标值 as written
 * @param actual 实际完成值 as written
 * @param share of the weight that it was given, four decimals
 */
public record DecidedWords(
        String unit,
        String project,
        String year,
        String goal,
        String indicator,
        String target,
        String actual,
        BigDecimal share) {
    private static final int SCALE = 4;

    public DecidedWords {
        Given.all(unit, share);
    }

    /** Those of a table's record, whose lines have a weight. */
    public static List<DecidedWords> of(String unit, String project, String year, TableDocument record) {
        return record.goals().stream()
                .flatMap(goal -> goal.indicators().stream()
                        .filter(DecidedWords::isDecided)
                        .map(line -> new DecidedWords(
                                unit,
                                project,
                                year,
                                goal.no(),
                                line.level3(),
                                line.target().text(),
                                line.actual().text(),
                                line.score().get().divide(line.weight().get(), SCALE, RoundingMode.HALF_UP))))
                .toList();
    }

    private static boolean isDecided(IndicatorDocument line) {
        return line.basis().rule().equals(Decision.RULE)
                && line.score().isPresent()
                && line.weight().filter(weight -> weight.signum() > 0).isPresent();
    }
}
