package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.aggregation.AggregatedLine;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Part;
import jixiao.aggregation.UnitTable;
import jixiao.convention.AggregationWay;
import jixiao.model.BudgetExecution;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.reading.OwnOutput;
import jixiao.reading.PointsNote;
import jixiao.reading.UnitDetails;
import jixiao.writing.edit.AddedRow;
import jixiao.writing.edit.AddedSheet;

/**
 * 《分单位明细》: a row for each unit and indicator, below them the aggregated line by live formulas, so that every number of
 * the aggregated table can be followed. First the funds, which add up.
 */
final class UnitDetailSheet {
    private static final List<String> HEADINGS = List.of(
            "序号", "指标", "汇总方式", "单位", "资金(万元)", "年初目标值", "实际完成值", "目标数", "完成数", "度量单位", "占比", "贡献", "与汇总表差额", "说明");
    private static final List<Double> WIDTHS =
            List.of(6.0, 20.0, 15.0, 18.0, 12.0, 15.0, 15.0, 12.0, 12.0, 8.0, 9.0, 12.0, 9.0, 26.0);
    private static final String NOTE = "每项指标先列各单位,后列汇总数。累加:汇总数为各单位之和;加权平均、得分率加权平均:以资金为权数。没有资金、年初目标值或实际完成值的单位不计入,见说明。"
            + "资金各行的目标数为预算数,完成数为执行数。汇总数、占比、贡献、差额为公式;差额应为0。";

    private final AggregatedTable table;
    private final List<AddedRow> rows = new ArrayList<>();

    UnitDetailSheet(AggregatedTable table) {
        this.table = table;
    }

    AddedSheet sheet() {
        rows.addAll(AddedList.begin(OwnOutput.UNIT_DETAIL_SHEET, NOTE, HEADINGS));
        add(money());
        List<AggregatedLine> lines = table.aggregation().lines();
        for (int i = 0; i < lines.size(); i++) {
            ScoredEvaluation scored = table.judgement().scored();
            add(group(i + 1, lines.get(i), scored.lines().get(i), scored.hasTotal()));
        }
        return AddedList.end(OwnOutput.UNIT_DETAIL_SHEET, WIDTHS, rows);
    }

    private void add(DetailGroup group) {
        rows.addAll(group.rows(rows.size() + 1));
    }

    private DetailGroup money() {
        List<UnitTable> units = table.aggregation().units();
        List<DetailGroup.Row> parts = new ArrayList<>();
        for (UnitTable unit : units) {
            BudgetExecution funds = unit.table().execution();
            parts.add(new DetailGroup.Row(
                    unit.name(),
                    unit.funds(),
                    "",
                    "",
                    funds.budget().value(),
                    funds.spending().value(),
                    unit.table().source().place("").toString()));
        }
        BudgetExecution all = table.judgement().table().execution();
        int number = units.stream().mapToInt(UnitTable::units).sum();
        return new DetailGroup(
                new DetailGroup.Head(
                        UnitDetails.MONEY, "预算执行", Optional.of(AggregationWay.SUM), "万元", DetailGroup.Format.AMOUNT),
                parts,
                new DetailGroup.Row(
                        UnitDetails.TOTAL,
                        Optional.empty(),
                        "",
                        number + "个单位",
                        all.budget().value(),
                        all.spending().value(),
                        table.judgement()
                                .table()
                                .breakdown()
                                .map(PointsNote::of)
                                .orElse("")));
    }

    private static DetailGroup group(int number, AggregatedLine line, LineScore score, boolean scored) {
        Indicator own = line.indicator();
        Optional<Target> target = own.target();
        Optional<AggregationWay> way = line.way();
        boolean words = way.equals(Optional.of(AggregationWay.SCORE_MEAN));
        Optional<Quantity> aim = target.flatMap(Target::quantity);
        Optional<Quantity> done = own.actual().quantity();
        Optional<Quantity> quantity = aim.or(() -> done);
        boolean ratio = words
                || quantity.filter(each -> each.unit().kind() == UnitKind.RATIO).isPresent();
        boolean approved = line.parts().isEmpty() || line.isApproved();
        Optional<BigDecimal> achieved = score.achievement().filter(share -> words);
        return new DetailGroup(
                new DetailGroup.Head(
                        Integer.toString(number),
                        own.name(),
                        way,
                        words ? "得分率" : quantity.map(each -> each.unit().name()).orElse(""),
                        ratio ? DetailGroup.Format.PERCENT : DetailGroup.Format.NUMBER),
                line.parts().stream().map(part -> row(part, way)).toList(),
                new DetailGroup.Row(
                        UnitDetails.TOTAL,
                        Optional.empty(),
                        own.targetEntry().text(),
                        own.actual().entry().text(),
                        approved ? Optional.empty() : aim.map(Quantity::value),
                        words ? achieved : done.map(Quantity::value),
                        note(approved, score, scored)));
    }

    private static String note(boolean approved, LineScore score, boolean scored) {
        return (approved ? "年初目标值是批复的;" : "") + "分值"
                + score.weight().stripTrailingZeros().toPlainString()
                + (scored ? points(score) : "");
    }

    private static String points(LineScore score) {
        return score.score().map(points -> ",得分" + points.toPlainString()).orElse(",未计分");
    }

    private static DetailGroup.Row row(Part part, Optional<AggregationWay> way) {
        Indicator own = part.line().indicator();
        boolean words = way.equals(Optional.of(AggregationWay.SCORE_MEAN));
        Optional<BigDecimal> target = part.target().map(Quantity::value);
        Optional<BigDecimal> actual = words ? part.share() : part.actual().map(Quantity::value);
        List<String> notes = new ArrayList<>();
        if (way.isPresent()
                && !way.get().equals(AggregationWay.SUM)
                && part.funds().isEmpty()) {
            notes.add("没有资金,不计入平均");
        }
        if (way.isPresent() && !words && target.isEmpty()) {
            notes.add("没有年初目标值,未计入");
        } else if (way.isPresent() && actual.isEmpty()) {
            notes.add(words ? "没有得分率,未计入" : "没有实际完成值,未计入完成数");
        }
        if (own.place().hasCell()) {
            notes.add(own.place().sheet() + " " + own.place().cell());
        }
        return new DetailGroup.Row(
                part.unit().name(),
                part.funds(),
                own.targetEntry().text(),
                own.actual().entry().text(),
                target,
                actual,
                String.join(";", notes));
    }
}
