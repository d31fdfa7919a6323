package jixiao.json;

import java.util.List;
import java.util.Optional;
import jixiao.json.document.EnteredLine;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.reading.value.ValueReader;

/** A line as it was filled in to an 指标. */
final class LineReading {
    private final TargetReading targets;
    private final ActualReading actuals;

    LineReading(ValueReader values) {
        this.targets = new TargetReading(values);
        this.actuals = new ActualReading(values);
    }

    Indicator read(EnteredLine line, Spot at, Optional<Integer> year) {
        CellsReading shown = new CellsReading(at, line.cells(), line.printed());
        Place own = at.cell(line.cell(), line.place());
        Label level3 =
                shown.label("level3", line.level3(), line.cells().containsKey("level3") ? shown.place("level3") : own);
        if (level3.name().isEmpty()) {
            at.refuse("level3", "三级指标的名称");
        }
        Entry nature = shown.entry("nature", line.nature());
        TargetReading.Read target =
                targets.read(line.target(), at.member("target"), nature.text(), level3.name(), year);
        Actual actual = actuals.read(
                line.actual(), at.member("actual"), shown.place("actual"), target.written(), target.target());
        Indicator read = new Indicator(
                own,
                shown.label("level1", line.level1(), shown.place("level1")),
                shown.label("level2", line.level2(), shown.place("level2")),
                level3,
                nature,
                line.target().computed()
                        ? shown.entry("target", line.target().typed()).standing(target.shown())
                        : shown.entry("target", target.shown()),
                target.target(),
                actual,
                shown.weight(line.printedWeight(), line.weight()),
                claimed(line, shown),
                shown.figure("secondScore", line.secondScore()),
                shown.entry("statedLevel", line.statedLevel()),
                shown.entry("reason", line.reason()));
        Indicator whole = line.claimShared().isEmpty() ? read : read.sharing(shared(line, shown));
        List<Indicator> parts = at.each("breakdown", line.breakdown(), (part, spot) -> read(part, spot, year));
        return parts.isEmpty() ? whole : whole.detailedBy(parts);
    }

    /** The one cell of several lines, and what stands in it. */
    private static Figure shared(EnteredLine line, CellsReading shown) {
        Figure written = shown.figure("sharedScore", line.sharedScore());
        Place cell = shown.at().cell("claimShared", line.claimShared());
        return line.claimProvisional()
                ? Figure.provisional(cell)
                : new Figure(written.text(), written.value(), written.step(), cell);
    }

    private static Figure claimed(EnteredLine line, CellsReading shown) {
        Figure claim = shown.figure("claimedScore", line.claimedScore());
        return claim.isBlank() && line.claimProvisional() ? Figure.provisional(claim.place()) : claim;
    }
}
