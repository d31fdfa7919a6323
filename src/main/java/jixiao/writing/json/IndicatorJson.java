package jixiao.writing.json;

import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.reading.json.IsoDates;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 指标 as an element of {@code indicators}. */
final class IndicatorJson {
    private final BasisJson basis;

    IndicatorJson(BasisJson basis) {
        this.basis = basis;
    }

    void write(LineScore line, ObjectNode node) {
        Indicator indicator = line.indicator();
        Members members = submitted(indicator, new Members(node))
                .points("weight", Optional.of(line.weight()))
                .text("weightSource", line.weightSource().name())
                .figure("printedWeight", indicator.weight())
                .number("achievement", line.achievement())
                .numberIfAny("ratio", line.ratio())
                .points("score", line.score())
                .range("scoreRange", line.range())
                .flag("needsReview", line.needsReview())
                .flag("verified", line.verified())
                .flag("missed", line.missed())
                .figure("claimedScore", indicator.claimed())
                .flagIfTrue("claimProvisional", indicator.claimed().provisional())
                .textIfAny(
                        "claimShared",
                        indicator
                                .claimShared()
                                .map(shared -> shared.place().cell())
                                .orElse(""))
                .figureIfAny("sharedScore", indicator.claimShared().orElse(Figure.NONE))
                .figureIfAny("secondScore", indicator.second())
                .entryIfAny("statedLevel", indicator.level())
                .entry("reason", indicator.reason());
        if (!indicator.breakdown().isEmpty()) {
            ArrayNode parts = members.array("breakdown");
            indicator.breakdown().forEach(part -> part(part, new Members(parts.addObject())));
        }
        basis.write(line, members.object("basis"));
        members.end();
    }

    private static void part(Indicator part, Members members) {
        members.cell(part.place()).text("level3", part.name()).entryIfAny("nature", part.nature());
        target(part, members.object("target"));
        actual(part.actual(), members.object("actual"));
        members.cell("target", part.targetEntry().place())
                .cell("actual", part.actual().entry().place())
                .figureIfAny("secondScore", part.second())
                .entryIfAny("statedLevel", part.level())
                .entryIfAny("reason", part.reason())
                .end();
    }

    /** What stands on the sheet of it, weight, claim and reason apart. */
    static Members submitted(Indicator indicator, Members members) {
        members.cell(indicator.place())
                .label("level1", indicator.level1())
                .label("level2", indicator.level2())
                .label("level3", indicator.level3())
                .entryIfAny("nature", indicator.nature());
        target(indicator, members.object("target"));
        actual(indicator.actual(), members.object("actual"));
        return members.cell("target", indicator.targetEntry().place())
                .cell("actual", indicator.actual().entry().place());
    }

    private static void target(Indicator indicator, Members members) {
        Optional<Target> target = indicator.target();
        Optional<Quantity> quantity = target.flatMap(Target::quantity);
        Optional<Quantity> upper = target.filter(Target.Between.class::isInstance)
                .map(Target.Between.class::cast)
                .map(Target.Between::high);
        members.text("text", indicator.targetEntry().text())
                .text("kind", target.map(known -> known.kind().name()).orElse(""))
                .number("value", quantity.map(Quantity::value))
                .number("upper", upper.map(Quantity::value))
                .text("unit", unit(quantity));
        target.filter(Target.Deadline.class::isInstance)
                .map(Target.Deadline.class::cast)
                .ifPresent(deadline -> members.text("date", IsoDates.text(deadline.day())));
        certainty(quantity, members);
    }

    private static void actual(Actual actual, Members members) {
        Optional<Quantity> quantity = actual.quantity();
        boolean approximate =
                quantity.filter(known -> known.certainty() != Certainty.EXACT).isPresent();
        members.text("text", actual.entry().text())
                .number("value", quantity.map(Quantity::value))
                .text("unit", unit(quantity))
                .flag("approximate", approximate)
                .textIfAny("date", actual.date().map(IsoDates::text).orElse(""));
        certainty(quantity, members);
    }

    private static String unit(Optional<Quantity> quantity) {
        return quantity.map(known -> known.unit().name()).orElse("");
    }

    private static void certainty(Optional<Quantity> quantity, Members members) {
        quantity.map(Quantity::certainty)
                .filter(certainty -> certainty != Certainty.EXACT)
                .ifPresent(certainty -> members.text("certainty", certainty.name()));
    }
}
