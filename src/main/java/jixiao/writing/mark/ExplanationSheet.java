package jixiao.writing.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.reading.OwnOutput;
import jixiao.wording.Summary;
import jixiao.wording.UnitLines;
import jixiao.wording.Wording;
import jixiao.writing.edit.AddedRow;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.CellRange;
import jixiao.writing.edit.Look;
import jixiao.writing.edit.PrintLayout;
import jixiao.writing.edit.RowSpan;

/** 《计分说明》: line by line what was read, the weight and its source, the method, and the score as a live formula. */
record ExplanationSheet(Wording wording, ScoreRounding rounding) {
    private static final List<String> HEADINGS = List.of(
            "序号",
            "单元格",
            "一级/二级指标",
            "三级指标",
            "年初目标值\n(原文)",
            "实际完成值\n(原文)",
            "目标A\n(读数)",
            "完成B\n(读数)",
            "单位",
            "权重",
            "权重来源",
            "计分方法与依据",
            "取值比例",
            "得分\n(公式)",
            "填报\n得分",
            "计算过程与失分说明");
    private static final List<Double> WIDTHS =
            List.of(5.0, 8.0, 14.0, 26.0, 16.0, 16.0, 11.0, 11.0, 7.0, 8.0, 12.0, 24.0, 10.0, 9.0, 8.0, 46.0);
    /** Row of the column names where there is one table, from 0. */
    private static final int HEADER_ROW = 3;

    private static final int RIGHT = HEADINGS.size() - 1;

    AddedSheet of(List<Judgement> judgements) {
        List<AddedRow> rows = new ArrayList<>();
        List<CellRange> merges = new ArrayList<>();
        wide(rows, merges, OwnOutput.EXPLANATION_SHEET, Look.TITLE);
        judgements.stream().findFirst().ifPresent(first -> wide(rows, merges, basis(first.scored()), Look.NOTE));
        for (Judgement judgement : judgements) {
            wide(rows, merges, heading(judgement.table()), Look.SECTION);
            rows.add(AddedList.header(HEADINGS));
            section(rows, judgement.scored());
            wide(rows, merges, summary(judgement), Look.NOTE);
        }
        // Several tables have a header each; one of them cannot stand over the others' pages.
        Optional<RowSpan> repeated =
                judgements.size() == 1 ? Optional.of(new RowSpan(HEADER_ROW, HEADER_ROW)) : Optional.empty();
        return new AddedSheet(
                OwnOutput.EXPLANATION_SHEET,
                WIDTHS,
                rows,
                merges,
                0,
                Optional.empty(),
                new PrintLayout(true, repeated, ""));
    }

    private static void wide(List<AddedRow> rows, List<CellRange> merges, String text, Look look) {
        merges.add(new CellRange(rows.size(), 0, rows.size(), RIGHT));
        rows.add(AddedRow.of(Cells.text(0, text, look)));
    }

    private static String basis(ScoredEvaluation scored) {
        var stamp = scored.convention();
        return "计分口径:" + stamp.title() + "(" + stamp.name() + ")" + (stamp.why().isEmpty() ? "" : ",因为" + stamp.why())
                + "。“得分”列为公式:改动A、B、权重或取值比例,得分随之重新计算。黄色的得分待人工核定。";
    }

    private static String heading(SelfEvaluation table) {
        String title = table.title().isBlank() ? "自评表" : table.title().text();
        String sheet =
                table.source().sheet().isEmpty() ? "" : "(工作表“" + table.source().sheet() + "”)";
        String project = table.project().isBlank() ? "" : ":" + table.project().text();
        String units = UnitLines.sentence(table);
        return title + project + sheet + (units.isEmpty() ? "" : "。" + units);
    }

    private String summary(Judgement judgement) {
        Summary summary = new Summary(wording);
        var scored = judgement.scored();
        return Stream.of(
                        summary.total(scored),
                        summary.range(scored),
                        summary.grade(scored),
                        summary.counts(judgement.findings()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(";", "", "。"));
    }

    private void section(List<AddedRow> rows, ScoredEvaluation scored) {
        int first = rows.size() + 1;
        ExplanationRow row = new ExplanationRow(wording, rounding);
        rows.add(row.execution(rows.size() + 1, scored));
        int number = 1;
        for (LineScore line : scored.lines()) {
            rows.add(row.line(rows.size() + 1, number, line));
            number++;
        }
        rows.add(row.total(first, rows.size(), scored));
    }
}
