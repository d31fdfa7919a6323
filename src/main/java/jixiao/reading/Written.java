package jixiao.reading;

import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.document.Grid.Digits;
import jixiao.document.Grid.GridCell;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Place;
import jixiao.model.Target;
import jixiao.reading.title.Sections;
import jixiao.reading.value.Figures;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/** 填写值: what the cells of a table say, by the words and units of a convention. */
public final class Written {
    private final ValueReader values;
    private final Figures figures;
    private final Sections sections;

    Written(Convention convention) {
        values = new ValueReader(convention);
        figures = new Figures(convention);
        sections = new Sections(convention);
    }

    /** The amount of a cell in 万元, with the digits that it stores; {@code unit} is that of amounts that name none. */
    public Figure amount(GridCell cell, Place place, String unit) {
        Figure shown = amount(cell.text(), place, unit);
        return cell.digits()
                .map(digits -> BothDigits.of(shown, amount(digits.text(), place, unit), digits))
                .orElse(shown);
    }

    /** An amount in 万元; {@code unit} is that of amounts that name none. */
    Figure amount(String text, Place place, String unit) {
        return figures.amount(text, place, unit);
    }

    /** The same for a text beside a label, whose cell may store more digits than it shows. */
    Figure amount(Entry entry, Optional<Digits> digits, String unit) {
        Figure shown = amount(entry.text(), entry.place(), unit);
        return digits.map(all -> BothDigits.of(shown, amount(all.text(), entry.place(), unit), all))
                .orElse(shown);
    }

    /** The rate of a cell, a ratio, with the digits that it stores. */
    public Figure rate(GridCell cell, Place place) {
        Figure shown = figures.rate(cell.text(), place);
        return cell.digits()
                .map(digits -> BothDigits.of(shown, figures.rate(digits.text(), place), digits))
                .orElse(shown);
    }

    public Figure points(String text, Place place) {
        return figures.points(text, place);
    }

    /** What a cell of scores claims: points, and nothing where its score is still ours. */
    public Figure claim(Area area, GridCell cell) {
        Place place = area.place(cell);
        return area.isProvisional(cell)
                ? Figure.provisional(place)
                : StoredPoints.of(points(cell.text(), place), cell.number());
    }

    /** Offices within a unit, which are no units. */
    Sections sections() {
        return sections;
    }

    /** A date with its year; empty for what is none. */
    Optional<DateSpan> date(String text) {
        return values.date(text, Optional.empty());
    }

    /**
     * What decides beside the target's own sign: the column of operators before 指标性质, but for 定性.
     *
     * @param operator as written, of a column of its own; empty where there is none
     * @param nature 指标性质 as written; empty where there is none
     */
    public String sense(String operator, String nature) {
        boolean sign = values.isOperator(operator) && !nature.contains("定性");
        return sign || nature.isBlank() ? operator : nature;
    }

    public Optional<Target> target(TargetText target) {
        return values.target(target);
    }

    /** A target whose cell stores more digits than it shows. */
    public Optional<Target> target(TargetText target, Optional<Digits> digits) {
        Optional<Target> shown = target(target);
        return digits.map(all -> BothDigits.of(shown, target(target.saying(all.text())), all))
                .orElse(shown);
    }

    public Actual actual(Entry entry, TargetText target) {
        return values.actual(entry, target);
    }

    /** An actual whose cell stores more digits than it shows. */
    public Actual actual(Entry entry, TargetText target, Optional<Digits> digits) {
        Actual shown = actual(entry, target);
        return digits.map(all -> BothDigits.of(shown, actual(new Entry(all.text(), entry.place()), target), all))
                .orElse(shown);
    }
}
