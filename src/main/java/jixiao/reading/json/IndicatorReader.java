package jixiao.reading.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Target;
import jixiao.reading.PrintedPoints;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/** An element of {@code indicators} to an 指标. */
final class IndicatorReader {
    private final TargetReader targets;
    private final ActualReader actuals;

    IndicatorReader(ValueReader values) {
        this.targets = new TargetReader(values);
        this.actuals = new ActualReader(values);
    }

    Indicator read(Part part, Optional<Integer> year) {
        Label level3 = label(part, "level3");
        if (level3.name().isEmpty()) {
            part.refuse("level3", "三级指标的名称");
        }
        Entry nature = part.entry("nature");
        TargetText written = targets.written(part.worded("target"), nature.text(), level3.name(), year);
        Optional<Target> target = targets.read(part.worded("target"), written);
        Actual actual = actuals.read(part.worded("actual"), part.place("actual"), written, target);
        Entry targetEntry = new Entry(targets.shown(part.worded("target"), written), part.place("target"));
        Indicator read = new Indicator(
                part.cell("cell"),
                label(part, "level1"),
                label(part, "level2"),
                level3,
                nature,
                targetEntry,
                target,
                actual,
                ExecutionReader.printedWeight(part),
                claimed(part),
                part.figure("secondScore"),
                part.entry("statedLevel"),
                part.entry("reason"));
        Indicator whole = part.text("claimShared").isEmpty() ? read : read.sharing(shared(part));
        List<Part> parts = part.has("breakdown") ? part.children("breakdown") : List.of();
        return parts.isEmpty()
                ? whole
                : whole.detailedBy(parts.stream().map(each -> read(each, year)).toList());
    }

    /** The one cell of several lines, and what stands in it. */
    private static Figure shared(Part part) {
        Figure written = part.figure("sharedScore");
        Place cell = part.cell("claimShared");
        return part.flag("claimProvisional")
                ? Figure.provisional(cell)
                : new Figure(written.text(), written.value(), written.step(), cell);
    }

    private static Figure claimed(Part part) {
        Figure claim = part.figure("claimedScore");
        return claim.isBlank() && part.flag("claimProvisional") ? Figure.provisional(claim.place()) : claim;
    }

    /** The points in a label are read from its name, or stand beside it under {@code printed}. */
    private static Label label(Part part, String name) {
        String text = part.text(name);
        Place place = name.equals("level3") && !part.child("cells").has(name) ? part.cell("cell") : part.place(name);
        Part shown = part.child("printed").child(name);
        if (shown.node().isNull()) {
            return text.isEmpty() && !place.hasCell()
                    ? Label.NONE
                    : new Label(text, PrintedPoints.without(text), PrintedPoints.in(text), place);
        }
        Optional<BigDecimal> points = shown.number("points");
        return new Label(shown.text("text"), text, points, place);
    }
}
