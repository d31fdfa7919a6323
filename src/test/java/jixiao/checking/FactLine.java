package jixiao.checking;

import static jixiao.checking.Tables.at;
import static jixiao.checking.Tables.entry;
import static jixiao.checking.Tables.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.WeightSource;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Basis;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.Claimed;
import jixiao.model.fact.LineTraits;
import jixiao.model.fact.quality.DeclaredLine;
import jixiao.model.fact.quality.Dimension;
import jixiao.model.fact.quality.Mark;

/** A line as a fact, made by hand: of 10 points, all of them earned and claimed; what a test needs otherwise is set. */
final class FactLine {
    private String name = "培训";
    private String target = "≥5次";
    private String due = "";
    private String actual = "5次";
    private String claim = "10";
    private String weight = "10";
    private BigDecimal score = BigDecimal.TEN;
    private BigDecimal ratio = BigDecimal.ONE;
    private Optional<BigDecimal> achievement = Optional.empty();
    private WeightSource source = WeightSource.COLUMN;
    private Formula formula =
            new Formula.Proportion(BigDecimal.TEN, true, BigDecimal.valueOf(5), BigDecimal.valueOf(5), Unit.NONE);
    private Range range = Range.of(BigDecimal.TEN);
    private boolean review;
    private boolean missed;
    private boolean explained;
    private boolean reasons;
    private LineTraits traits = new LineTraits(false, false, true, false, false, "", "");

    private ComputingMode mode = ComputingMode.LOCKED;

    static FactLine line() {
        return new FactLine();
    }

    /** The target is a day. */
    FactLine due(String day) {
        due = day;
        return this;
    }

    FactLine named(String text) {
        name = text;
        return this;
    }

    FactLine does(String aimed, String done) {
        target = aimed;
        actual = done;
        return this;
    }

    FactLine weighing(String points) {
        weight = points;
        return this;
    }

    FactLine claims(String points) {
        claim = points;
        return this;
    }

    FactLine earns(String points) {
        score = new BigDecimal(points);
        range = Range.of(score);
        return this;
    }

    /** How much of it is done; 1 is all. */
    FactLine achieves(String part) {
        achievement = Optional.of(new BigDecimal(part));
        return this;
    }

    /** Three times as much as aimed at is "3". */
    FactLine ratio(String times) {
        ratio = new BigDecimal(times);
        return this;
    }

    FactLine weighs(WeightSource from) {
        source = from;
        return this;
    }

    /** 部分达成, 5 to 8 points of 10, reckoned with 6.5. */
    FactLine banded(BandReason reason) {
        formula = new Formula.Banded(
                BigDecimal.TEN,
                new Band("部分达成", new BigDecimal("0.5"), new BigDecimal("0.8")),
                reason,
                "",
                BandPoint.MIDDLE,
                new BigDecimal("0.65"));
        score = new BigDecimal("6.5");
        range = new Range(BigDecimal.valueOf(5), BigDecimal.valueOf(8));
        return this;
    }

    /** A ceiling of cost. */
    FactLine ceiling() {
        formula = new Formula.Proportion(BigDecimal.TEN, false, BigDecimal.valueOf(5), BigDecimal.ONE, Unit.WAN_YUAN);
        return is(new LineTraits(false, true, true, false, false, "", ""));
    }

    /** The convention computes nothing, and nobody claims for it alone. */
    FactLine uncomputed() {
        formula = new Formula.Uncomputed(BigDecimal.TEN, Optional.empty());
        range = new Range(BigDecimal.ZERO, BigDecimal.TEN);
        return this;
    }

    /** ≤10, done 12, of 10 points: 8.33 by A/B, 8 by 2−B/A. */
    FactLine exceeding() {
        formula = new Formula.Proportion(BigDecimal.TEN, false, BigDecimal.TEN, BigDecimal.valueOf(12), Unit.WAN_YUAN);
        return earns("8.33");
    }

    FactLine is(LineTraits what) {
        traits = what;
        return this;
    }

    /** The convention lets units score it otherwise. */
    FactLine adjustable() {
        mode = ComputingMode.OPEN;
        return this;
    }

    FactLine toReview() {
        review = true;
        return this;
    }

    FactLine missed() {
        missed = true;
        return this;
    }

    FactLine reason(boolean says) {
        reasons = true;
        explained = says;
        return this;
    }

    CheckedLine no(int no) {
        int row = 10 + no;
        Optional<Target> aimed = due.isEmpty()
                ? Cells.target(target)
                : Optional.of(new Target.Deadline(DateSpan.of(LocalDate.parse(due))));
        Figure claimed = figure(claim, "H" + row);
        Indicator indicator = new Indicator(
                at("D" + row),
                Label.NONE,
                Label.NONE,
                Cells.label(name, at("D" + row)),
                Entry.NONE,
                entry(target, "E" + row),
                aimed,
                Cells.actual(actual, at("F" + row), aimed),
                figure(weight, "G" + row),
                claimed,
                Figure.NONE,
                Entry.NONE,
                reasons ? entry(explained ? "人手不足" : "", "I" + row) : Entry.NONE);
        LineScore scored = new LineScore(
                indicator,
                new BigDecimal(weight),
                source,
                achievement,
                Optional.of(ratio),
                formula instanceof Formula.Uncomputed ? Optional.empty() : Optional.of(score),
                range,
                review,
                true,
                missed,
                new Basis(Optional.of(Method.FORWARD), "甲", mode, "", formula));
        Claimed beside =
                new Claimed(claimed, claimed.value(), Optional.of(score), Optional.empty(), BigDecimal.ZERO, List.of());
        return new CheckedLine(no, 0, name, scored, beside, explained, "", traits);
    }

    /** As a reviewer of targets sees it: a tenth of all points, an even share. */
    DeclaredLine declared(int no, Dimension dimension, Mark... marks) {
        return declared(no, dimension, "0.1", "1", "", marks);
    }

    /** With its share of all points, how many times an even share that is, and the day of completion ({@code ""} for none). */
    DeclaredLine declared(int no, Dimension dimension, String share, String times, String day, Mark... marks) {
        return new DeclaredLine(
                no,
                no(no).line(),
                dimension,
                Set.of(marks),
                Set.of("投诉"),
                new BigDecimal(share),
                new BigDecimal(times),
                day.isEmpty() ? Optional.empty() : Optional.of(DateSpan.of(LocalDate.parse(day))),
                name.contains("下降"));
    }
}
