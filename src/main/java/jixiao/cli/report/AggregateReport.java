package jixiao.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Remark;
import jixiao.aggregation.UnitTable;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.wording.Wording;

/** 汇总报告: what was put together, what did not fit, the scores, what was written. */
public final class AggregateReport {
    /** More would hide the scores; all of them are in the workbook. */
    private static final int SHOWN = 10;

    private final Paint paint;
    private final Function<SelfEvaluation, Wording> wordings;

    /**
     * A report.
     *
     * @param paint whether it is coloured
     * @param wordings the sentences for a table
     */
    public AggregateReport(Paint paint, Function<SelfEvaluation, Wording> wordings) {
        this.paint = paint;
        this.wordings = wordings;
    }

    /**
     * The lines about one project.
     *
     * @param made its aggregated table
     * @param written what became of the workbook, such as its path
     */
    public List<String> lines(AggregatedTable made, String written) {
        SelfEvaluation table = made.judgement().table();
        Wording wording = wordings.apply(table);
        ScoreTable scores = new ScoreTable(paint, wording);
        List<UnitTable> units = made.aggregation().units();
        int number = units.stream().mapToInt(UnitTable::units).sum();
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong("■ " + name(table) + ":由" + units.size() + "张表汇总"
                + (number > units.size() ? ",共" + number + "个单位" : "")));
        List<Remark> remarks = made.aggregation().remarks();
        remarks.stream()
                .limit(SHOWN)
                .forEach(remark -> lines.add("  " + remark.kind().chinese() + "  " + OneLine.of(remark.message())));
        if (remarks.size() > SHOWN) {
            lines.add("  另有" + (remarks.size() - SHOWN) + "项,见《未匹配》《汇总说明》。");
        }
        lines.addAll(new FindingList(paint).lines(made.judgement().findings()));
        lines.addAll(scores.lines(made.judgement().scored()));
        lines.add(scores.row("写出", OneLine.of(written)));
        lines.add("");
        return lines;
    }

    /** The whole report on one line; how many things did not count stands in it. */
    public String line(AggregatedTable made, String written) {
        SelfEvaluation table = made.judgement().table();
        var scored = made.judgement().scored();
        long left = made.aggregation().remarks().stream()
                .filter(remark -> !remark.kind().isCounted())
                .count();
        String total = scored.hasTotal()
                ? "总分 " + wordings.apply(table).points(scored.total()) + (scored.isForReference() ? "(参考)" : "")
                : "没有总分";
        return name(table) + "  " + total + "  等级 "
                + scored.grade().orElse("未定") + "  未匹配 " + left
                + "  → " + OneLine.of(written);
    }

    private static String name(SelfEvaluation table) {
        String name = table.form() == Form.DEPARTMENT
                ? "部门整体"
                : table.project().isBlank() ? "(未填项目名称)" : table.project().text();
        return OneLine.of(name) + table.year().map(year -> " " + year + "年度").orElse("");
    }
}
