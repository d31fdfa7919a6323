package jixiao.convention;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Severity;

/**
 * 审核规则行.
 *
 * @param code code of the finding
 * @param title short Chinese title
 * @param on whether the check is switched on
 * @param severity how grave; where the spec has two, the graver one
 * @param limit the row's own limit; empty for none
 * @param sentence what was found and what was expected, with placeholders such as {指标}
 * @param remedy 处理建议, how to mend it, with the same placeholders
 * @param clause where it comes from; may be empty
 * @param meaning 为何重要, why the finding matters, for people; may be empty
 * @param origin where the row stands, for people
 * @param own what it compares, for a check that a convention adds in a row of its own; empty for the program's checks
 */
public record CheckRow(
        String code,
        String title,
        boolean on,
        Severity severity,
        Optional<BigDecimal> limit,
        String sentence,
        String remedy,
        String clause,
        String meaning,
        String origin,
        Optional<OwnCheck> own) {
    public CheckRow {
        Given.all(code, title, severity, limit, sentence, remedy, clause, meaning, origin, own);
    }
}
