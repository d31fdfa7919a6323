package jixiao.model.fact.dossier;

import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.basis.Formula;

/**
 * 两表之一的指标: what one table reports of an indicator that another has, too. Points, and the point taken within a band, differ
 * lawfully; an empty cell has its own finding and is not compared.
 *
 * @param line the line, scored
 * @param aim its target as it is compared
 */
public record ReportedLine(LineScore line, Aim aim) {
    public ReportedLine {
        Given.all(line, aim);
    }

    /** Whether target and actual are filled in. */
    public boolean isFilled() {
        return !indicator().targetEntry().isBlank() && !indicator().actual().isMissing();
    }

    /** Whether both report the same: two numbers or two dates as such; words only by what follows from them. */
    public boolean reportsAs(ReportedLine other) {
        Actual a = indicator().actual();
        Actual b = other.indicator().actual();
        Optional<Quantity> one = a.quantity();
        Optional<Quantity> second = b.quantity();
        if (one.isPresent() && second.isPresent()) {
            return Aim.equal(one.get(), second.get());
        }
        return a.date().isEmpty() || b.date().isEmpty() || a.date().equals(b.date());
    }

    /** Whether both achieve the same: one band, both the target or neither, or one ratio. */
    public boolean achievesAs(ReportedLine other) {
        Formula own = line.basis().formula();
        Formula others = other.line.basis().formula();
        if (own instanceof Formula.Banded a && others instanceof Formula.Banded b) {
            return a.band().name().equals(b.band().name());
        }
        if (line.achievement().isEmpty() || other.line.achievement().isEmpty()) {
            return true;
        }
        boolean bands = own instanceof Formula.Banded || others instanceof Formula.Banded;
        return bands && line.missed() == other.line.missed()
                || line.achievement().get().compareTo(other.line.achievement().get()) == 0;
    }

    /** What is written as target, or as actual. */
    Entry entry(boolean target) {
        return target ? indicator().targetEntry() : indicator().actual().entry();
    }

    /** The cell of that, else of the name. */
    Place place(boolean target) {
        Place cell = entry(target).place();
        return cell.hasCell() ? cell : indicator().place();
    }

    Indicator indicator() {
        return line.indicator();
    }
}
