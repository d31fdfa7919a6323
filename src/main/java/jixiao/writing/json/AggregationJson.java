package jixiao.writing.json;

import java.util.Optional;
import jixiao.aggregation.AggregatedLine;
import jixiao.aggregation.Aggregation;
import jixiao.aggregation.Part;
import jixiao.aggregation.Remark;
import jixiao.aggregation.UnitTable;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Source;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 汇总 as {@code aggregation} of a table, and {@code parts} of an indicator. */
final class AggregationJson {
    private AggregationJson() {}

    static void write(Aggregation made, ObjectNode node) {
        Members members = new Members(node);
        int number = made.units().stream().mapToInt(UnitTable::units).sum();
        members.integer("units", Optional.of(number));
        made.table()
                .breakdown()
                .ifPresent(parts ->
                        members.text("weightOrigin", parts.origin().name()).text("convention", parts.convention()));
        ArrayNode tables = members.array("tables");
        made.units().forEach(unit -> unit(unit, tables.addObject()));
        ArrayNode remarks = members.array("remarks");
        made.remarks().forEach(remark -> remark(remark, remarks.addObject()));
    }

    private static void unit(UnitTable unit, ObjectNode node) {
        Source source = unit.table().source();
        new Members(node)
                .text("unit", unit.name())
                .text("file", source.file())
                .text("sheet", source.sheet())
                .text("sha256", source.sha256())
                .number("funds", unit.funds())
                .integer("units", Optional.of(unit.units()));
    }

    private static void remark(Remark remark, ObjectNode node) {
        new Members(node)
                .text("kind", remark.kind().name())
                .text("unit", remark.unit())
                .text("indicator", remark.indicator())
                .text("file", remark.place().file())
                .text("sheet", remark.place().sheet())
                .text("cell", remark.place().cell())
                .text("message", remark.message());
    }

    static void write(AggregatedLine line, ObjectNode node) {
        Members members = new Members(node)
                .text("aggregatedBy", line.way().map(Enum::name).orElse(""))
                .number("funds", line.funds());
        ArrayNode parts = members.array("parts");
        line.parts().forEach(part -> part(part, parts.addObject()));
    }

    private static void part(Part part, ObjectNode node) {
        Indicator own = part.line().indicator();
        Optional<Quantity> number = part.target().or(part::actual);
        new Members(node)
                .text("unit", part.unit().name())
                .text("file", own.place().file())
                .text("sheet", own.place().sheet())
                .text("cell", own.place().cell())
                .number("funds", part.funds())
                .text("targetText", own.targetEntry().text())
                .text("actualText", own.actual().entry().text())
                .number("target", part.target().map(Quantity::value))
                .number("actual", part.actual().map(Quantity::value))
                .text("measure", number.map(each -> each.unit().name()).orElse(""))
                .number("achievement", part.share());
    }
}
