package jixiao.reading.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Target;

/** An element of {@code indicators} to an 指标. */
final class IndicatorReader {
    private final Texts texts;
    private final TargetReader targets;
    private final ActualReader actuals;

    IndicatorReader(Texts texts) {
        this.texts = texts;
        this.targets = new TargetReader(texts);
        this.actuals = new ActualReader(texts);
    }

    Indicator read(Part part) {
        Label level3 = label(part, "level3");
        if (level3.name().isEmpty()) {
            part.refuse("level3", "三级指标的名称");
        }
        Entry nature = part.entry("nature");
        Optional<Target> target = targets.read(part.child("target"), nature.text());
        Actual actual = actuals.read(part.child("actual"), part.place("actual"), target);
        Entry targetEntry = new Entry(targets.text(part.child("target"), target), part.place("target"));
        return new Indicator(
                part.cell("cell"),
                label(part, "level1"),
                label(part, "level2"),
                level3,
                nature,
                targetEntry,
                target,
                actual,
                ExecutionReader.printedWeight(part),
                part.figure("claimedScore"),
                part.figure("secondScore"),
                part.entry("statedLevel"),
                part.entry("reason"));
    }

    /** The points in a label are read from its name, or stand beside it under {@code printed}. */
    private Label label(Part part, String name) {
        String text = part.text(name);
        Place place = name.equals("level3") && !part.child("cells").has(name) ? part.cell("cell") : part.place(name);
        Part shown = part.child("printed").child(name);
        if (shown.node().isNull()) {
            return text.isEmpty() && !place.hasCell() ? Label.NONE : texts.label(text, place);
        }
        Optional<BigDecimal> points = shown.number("points");
        return new Label(shown.text("text"), text, points, place);
    }
}
