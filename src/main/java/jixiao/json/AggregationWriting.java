package jixiao.json;

import java.util.Optional;
import jixiao.aggregation.AggregatedLine;
import jixiao.aggregation.Aggregation;
import jixiao.aggregation.Part;
import jixiao.aggregation.Remark;
import jixiao.aggregation.UnitTable;
import jixiao.json.document.AggregationDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.PartDocument;
import jixiao.json.document.RemarkDocument;
import jixiao.json.document.Stated;
import jixiao.json.document.UnitDocument;
import jixiao.model.Breakdown;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Source;

/** 汇总 as {@code aggregation} of a table, and {@code parts} of an indicator. */
final class AggregationWriting {
    private AggregationWriting() {}

    static AggregationDocument of(Aggregation made) {
        Optional<Breakdown> parts = made.table().breakdown();
        return new AggregationDocument(
                Numbers.whole(made.units().stream().mapToInt(UnitTable::units).sum()),
                parts.map(each -> each.origin().name()).orElse(""),
                parts.map(Breakdown::convention),
                made.units().stream().map(AggregationWriting::unit).toList(),
                made.remarks().stream().map(AggregationWriting::remark).toList());
    }

    private static UnitDocument unit(UnitTable unit) {
        Source source = unit.table().source();
        return new UnitDocument(
                unit.name(),
                source.file(),
                source.sheet(),
                source.sha256(),
                unit.funds().map(Numbers::plain),
                Numbers.whole(unit.units()));
    }

    private static RemarkDocument remark(Remark remark) {
        return new RemarkDocument(
                remark.kind().name(),
                remark.unit(),
                remark.indicator(),
                remark.place().file(),
                remark.place().sheet(),
                remark.place().cell(),
                remark.message());
    }

    /** A line with what each unit has of it. */
    static IndicatorDocument of(IndicatorDocument line, AggregatedLine made) {
        return line.aggregated(
                made.way().map(Enum::name).orElse(""),
                Stated.of(made.funds().map(Numbers::plain)),
                made.parts().stream().map(AggregationWriting::part).toList());
    }

    private static PartDocument part(Part part) {
        Indicator own = part.line().indicator();
        Optional<Quantity> number = part.target().or(part::actual);
        return new PartDocument(
                part.unit().name(),
                own.place().file(),
                own.place().sheet(),
                own.place().cell(),
                part.funds().map(Numbers::plain),
                own.targetEntry().text(),
                own.actual().entry().text(),
                part.target().map(Quantity::value).map(Numbers::plain),
                part.actual().map(Quantity::value).map(Numbers::plain),
                number.map(each -> each.unit().name()).orElse(""),
                part.share().map(Numbers::plain));
    }
}
