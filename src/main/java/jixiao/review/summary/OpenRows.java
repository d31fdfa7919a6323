package jixiao.review.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.json.document.IndicatorDocument;
import jixiao.model.Decision;
import jixiao.review.LineAt;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.decide.Ruling;
import jixiao.review.decide.RulingSheet;
import jixiao.review.decide.Rulings;
import jixiao.writing.list.Column;
import jixiao.writing.list.Link;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《待定事项》 of a review: the lines that a person has to decide, with what was decided, and below what lapsed. */
final class OpenRows {
    private final Reviewed reviewed;
    private final Divisions divisions;
    private final ListSheet<Row> sheet;
    private final WrongWords wrong;

    /**
     * 一行.
     *
     * @param by whose table it is
     * @param said the line, and what a person has written about it
     * @param cell where it stands
     * @param points 分值, 填报得分, 暂计得分, 区间下限 and 区间上限
     * @param cause 缘由
     * @param outcome what it has come to
     */
    private record Row(Division by, Ruling said, Object cell, List<?> points, String cause, Rulings.Outcome outcome) {
        /** 定分, a number where it is one. */
        Object decided() {
            return said.value().<Object>map(value -> value).orElse(said.points());
        }
    }

    OpenRows(ListBook book, Reviewed reviewed, Divisions divisions, WrongWords wrong) {
        this.wrong = wrong;
        this.reviewed = reviewed;
        this.divisions = divisions;
        this.sheet = new ListSheet<>(
                book,
                RulingSheet.NAME,
                "需要人工判定的指标,请在白色各栏填写:维持按填报或暂计得分,调整要填定分,退回则整张表退回。再次复核时读回采用。",
                divisions.list(
                        Row::by,
                        said("单位", 12, each -> each.table().unit()),
                        said("项目", 10, each -> each.table().project()),
                        Column.center("单元格", 7, Row::cell),
                        said("指标", 12, Ruling::indicator),
                        said("年初目标值", 10, Ruling::target),
                        said("实际完成值", 11, Ruling::actual),
                        points("分值", 0),
                        points("填报得分", 1),
                        points("暂计得分", 2),
                        Column.text("缘由", 15, Row::cause),
                        Column.white("定分", 8, Row::decided),
                        Column.<Ruling>white("结论", 7, Ruling::conclusion, Ruling.KEEP, Ruling.ADJUST, Ruling.RETURN)
                                .from(Row::said),
                        Column.white("理由", 9, Ruling::reason).from(Row::said),
                        Column.white("经办人", 7, Ruling::officer).from(Row::said),
                        Column.center("状态", 8, row -> row.outcome().state()),
                        Column.text("状态说明", 18, row -> row.outcome().note()),
                        points("区间下限", 3),
                        points("区间上限", 4),
                        said("年度", 7, each -> each.table().year()),
                        said("年度目标", 9, Ruling::goal),
                        said("文件", 22, each -> each.table().file()),
                        said("工作表", 10, each -> each.table().sheet())));
    }

    private static Column<Row> said(String name, int width, Function<Ruling, String> text) {
        return Column.text(name, width, text).from(Row::said);
    }

    private static Column<Row> points(String name, int which) {
        return Column.points(name, row -> row.points().get(which));
    }

    /**
     * Adds a line, where a person has to decide it or has.
     *
     * @param goal number of its 年度目标
     * @param messages the first sentence about each cell
     */
    void add(TableSummary table, String goal, IndicatorDocument line, Map<String, String> messages) {
        boolean decided = line.basis().rule().equals(Decision.RULE);
        if (!decided && !line.needsReview()) {
            return;
        }
        String actual = line.cells().getOrDefault("actual", "");
        Ruling about = Ruling.unfilled(table.name(), goal, actual.isEmpty() ? LineAt.where(line) : actual, line);
        Optional<Ruling> ruling = reviewed.dealings().rulings().about(table.key(), about);
        Rulings.Outcome otherwise = decided
                ? new Rulings.Outcome(Rulings.APPLIED, "定分在复核底稿里,或是《审核发现》的财政更正")
                : new Rulings.Outcome("待定", "");
        Optional<Rulings.Outcome> outcome =
                ruling.flatMap(each -> reviewed.dealings().rulings().outcome(table.key(), each));
        sheet.row(new Row(
                divisions.of(table),
                ruling.map(about::with).orElse(about),
                Link.cell(about.cell(), Publishing.copy(reviewed, table), table.sheet(), about.cell()),
                List.of(
                        line.weight(),
                        line.claimedScore(),
                        line.score(),
                        line.scoreRange().get(0),
                        line.scoreRange().get(1)),
                cause(
                        about,
                        messages.getOrDefault(
                                about.cell(),
                                decided ? line.basis().formula() : line.basis().rule())),
                outcome.orElse(otherwise)));
        wrong.add(
                RulingSheet.NAME,
                sheet.address("定分"),
                FindingRows.about(about.table().file(), about.table().sheet(), about.cell()),
                outcome);
    }

    /** A sentence without what its row says already: "“指标”年初目标值“…”,实际完成值“…”:". */
    private static String cause(Ruling about, String message) {
        String said = "“" + about.indicator() + "”年初目标值“" + about.target() + "”,实际完成值“" + about.actual() + "”:";
        return message.startsWith(said) ? message.substring(said.length()) : message;
    }

    /** Lapsed rows, filters, page set-up: what people wrote about lines that are no longer as they were is not lost. */
    void end() {
        Set<String> counting =
                reviewed.counting().stream().map(TableSummary::key).collect(Collectors.toSet());
        reviewed.dealings()
                .rulings()
                .lapsed(counting)
                .forEach((said, outcome) -> sheet.row(new Row(
                        divisions.of(said.table().unit(), said.table().project()),
                        said,
                        said.cell(),
                        List.of("", said.claimed(), "", "", ""),
                        "",
                        outcome)));
        sheet.end();
    }
}
