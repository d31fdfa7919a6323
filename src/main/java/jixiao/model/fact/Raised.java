package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.quality.DeclaredLines;
import jixiao.model.fact.text.Beside;
import jixiao.model.fact.text.ReportExecution;
import jixiao.model.fact.text.ReportTotal;
import jixiao.model.fact.text.StatedOften;
import jixiao.model.fact.text.TextSum;

/**
 * 已提出的发现: what a rule found, before the rules of silence look at it.
 *
 * @param code code of the finding
 * @param subject what it is about
 * @param place the cell
 * @param expected the number expected; empty where there is none
 * @param actual the number found, in the same unit; empty where there is none
 * @param other the other side of a finding on two; empty for most
 * @param lighter whether it is one step less grave than 《审核规则》 says of its code
 */
public record Raised(
        String code,
        Subject subject,
        Place place,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual,
        Optional<Subject> other,
        boolean lighter) {
    public Raised {
        Given.all(code, subject, place, expected, actual, other);
    }

    /** The key of its subject, for rules that join findings on one subject. */
    public String getKey() {
        return subject.key();
    }

    /** Whether it is about lines that another finding is about, too, and about no other. */
    public boolean isWithin(Raised other) {
        return subject instanceof DeclaredLines own
                && other.subject instanceof DeclaredLines all
                && all.lines().containsAll(own.lines());
    }

    /** Whether it is about one indicator, and not about the funds, a sum or the whole table. */
    public boolean isOfIndicator() {
        return subject instanceof CheckedLine;
    }

    /** Whether it only says what a note's rule, told in another finding, already explains: a claim, or satisfaction left out, by that rule. */
    public boolean isByNote(Raised note) {
        if (!(note.subject instanceof NoteRule rule)) {
            return false;
        }
        return subject instanceof CheckedLine line ? rule.gives(line) : rule.isSatisfactionWaived();
    }

    /** Whether it is about a rate of 年初预算数, or a score by that rate, which a note's rule, told in another finding, declares. */
    public boolean isOfNoted(Raised note) {
        if (!(note.subject instanceof NoteRule rule)) {
            return false;
        }
        return subject instanceof CheckedRate rate && rule.gives(rate.rate())
                || subject instanceof CheckedFunds funds && funds.isOfPrintedRate() && rule.gives(funds.rate());
    }

    /** Whether it is about a claim of the funds that only follows from a printed rate which is wrong itself. */
    public boolean isOfWrongRate() {
        return subject instanceof CheckedFunds funds && funds.rate().isDiffering() && funds.isOfPrintedRate();
    }

    /** A report's total beside each sum that its parts come to once another fault is put right; none of anything else. */
    public List<Beside> getBesideComputed() {
        return subject instanceof ReportTotal total ? total.besideComputed() : List.of();
    }

    /** Whether another finding is about a figure that this one is about already: an amount of the execution, of a list. */
    public boolean sharesFigure(Raised other) {
        if (subject instanceof ReportExecution execution) {
            return other.subject instanceof StatedOften often && often.concerns(execution)
                    || other.subject instanceof TextSum sum && execution.isIn(sum);
        }
        return subject instanceof StatedOften often && other.subject instanceof TextSum sum && often.isIn(sum);
    }

    /** The number expected in plain digits, so that equal numbers are equal texts; empty where there is none. */
    public String getExpectedText() {
        return text(expected);
    }

    /** The number found in plain digits; empty where there is none. */
    public String getActualText() {
        return text(actual);
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
