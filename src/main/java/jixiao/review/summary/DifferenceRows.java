package jixiao.review.summary;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.document.BasisDocument;
import jixiao.json.document.ExecutionDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.review.LineAt;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.writing.list.Column;
import jixiao.writing.list.Link;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《逐项差异》: the lines whose claimed score is another than the recomputed one. */
final class DifferenceRows {
    private final Reviewed reviewed;
    private final ListSheet<Row> sheet;

    /**
     * 一行.
     *
     * @param table its table
     * @param cell where it stands
     * @param indicator 指标
     * @param target 年初目标值 or 预算数
     * @param actual 实际完成值 or 执行数
     * @param weight 分值
     * @param claimed 填报得分
     * @param score 复核得分
     * @param basis what the score follows from
     */
    private record Row(
            TableSummary table,
            String cell,
            String indicator,
            Object target,
            Object actual,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> claimed,
            Optional<BigDecimal> score,
            BasisDocument basis) {
        /** Claimed less recomputed; empty where either is missing. */
        Optional<BigDecimal> difference() {
            return claimed.flatMap(claim -> score.map(claim::subtract));
        }
    }

    DifferenceRows(ListBook book, Reviewed reviewed, Divisions divisions) {
        this.reviewed = reviewed;
        this.sheet = new ListSheet<>(
                book,
                "逐项差异",
                "填报得分与复核得分不同的各行;点击单元格可到标注副本的该处。",
                divisions.list(
                        row -> divisions.of(row.table()),
                        Column.text("单位", 15, row -> row.table().called()),
                        Column.text("项目", 15, row -> row.table().head().project()),
                        Column.center("单元格", 7, this::cell),
                        Column.text("指标", 17, Row::indicator),
                        Column.text("年初目标值", 11, Row::target),
                        Column.text("实际完成值", 11, Row::actual),
                        Column.points("分值", Row::weight),
                        Column.points("填报得分", Row::claimed),
                        Column.points("复核得分", Row::score),
                        Column.points("填报−复核", Row::difference),
                        Column.text("计算过程", 22, row -> row.basis().formula()),
                        Column.text("规则", 24, row -> row.basis().rule()),
                        Column.center("年度", 7, row -> row.table().head().year()),
                        Column.text("文件", 22, row -> row.table().submission().name()),
                        Column.text("工作表", 10, row -> row.table().sheet())));
    }

    private Link cell(Row row) {
        TableSummary table = row.table();
        return Link.cell(row.cell(), Publishing.copy(reviewed, table), table.sheet(), row.cell());
    }

    void add(TableSummary table, ExecutionDocument execution) {
        add(new Row(
                table,
                execution.cells().getOrDefault("claimedScore", ""),
                "预算执行情况",
                execution.budget(),
                execution.actual(),
                execution.weight(),
                execution.claimedScore(),
                execution.score(),
                execution.basis()));
    }

    void add(TableSummary table, IndicatorDocument line) {
        add(new Row(
                table,
                LineAt.where(line),
                line.level3(),
                line.target().text(),
                line.actual().text(),
                line.weight(),
                line.claimedScore(),
                line.score(),
                line.basis()));
    }

    private void add(Row row) {
        if (row.difference().map(each -> each.signum() != 0).orElse(false)) {
            sheet.row(row);
        }
    }

    void end() {
        sheet.end();
    }
}
