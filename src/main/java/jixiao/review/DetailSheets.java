package jixiao.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.json.ExecutionDocument;
import jixiao.json.GoalDocument;
import jixiao.json.IndicatorDocument;
import jixiao.json.TableDocument;
import jixiao.model.Decision;
import org.apache.poi.ss.usermodel.Workbook;

/** 明细: 《逐项差异》《审核发现》《待定事项》, out of the records, one at a time. */
final class DetailSheets {
    /** Column of the 结论. */
    private static final int CONCLUSION = 18;

    private final Reviewed reviewed;
    private final SheetWriter differences;
    private final FindingRows findings;
    private final SheetWriter open;

    DetailSheets(Workbook book, Styles styles, Reviewed reviewed) {
        this.reviewed = reviewed;
        this.differences = new SheetWriter(
                book,
                styles,
                "逐项差异",
                "填报得分与复核得分不同的各行。",
                DetailRow.headings(
                        Heading.text("指标", 28),
                        Heading.text("年初目标值", 18),
                        Heading.text("实际完成值", 18),
                        Heading.points("分值"),
                        Heading.points("填报得分"),
                        Heading.points("复核得分"),
                        Heading.points("填报−复核"),
                        Heading.text("计算过程", 30),
                        Heading.text("规则", 24)));
        this.findings = new FindingRows(book, styles, reviewed);
        this.open = new SheetWriter(
                book,
                styles,
                "待定事项",
                "需要人工判定的指标,请在白色各栏填写:维持按填报或暂计得分,调整要填定分,退回则整张表退回。再次复核时读回采用。",
                DetailRow.headings(
                        Heading.center("年度目标", 6),
                        Heading.text("指标", 18),
                        Heading.text("年初目标值", 12),
                        Heading.text("实际完成值", 12),
                        Heading.points("分值"),
                        Heading.points("填报得分"),
                        Heading.points("暂计得分"),
                        Heading.points("区间下限"),
                        Heading.points("区间上限"),
                        Heading.text("缘由", 30),
                        new Heading("定分", 9, Heading.Kind.WHITE),
                        new Heading("结论", 9, Heading.Kind.WHITE),
                        new Heading("理由", 16, Heading.Kind.WHITE),
                        new Heading("经办人", 10, Heading.Kind.WHITE),
                        Heading.center("状态", 8),
                        Heading.text("状态说明", 16)));
    }

    /** Adds what a table's record says. */
    void add(TableSummary table) {
        TableDocument record = reviewed.records().table(table.key());
        Map<String, String> messages = new LinkedHashMap<>();
        findings.add(table, record, messages);
        execution(table, record.execution());
        for (GoalDocument goal : record.goals()) {
            goal.indicators().forEach(line -> line(table, goal.no(), line, messages));
        }
    }

    /** Adds the findings of a report or an account. */
    void add(TextSummary text) {
        findings.add(text);
    }

    private void execution(TableSummary table, ExecutionDocument execution) {
        Optional<BigDecimal> claimed = execution.claimedScore();
        Optional<BigDecimal> score = execution.score();
        if (differs(claimed, score)) {
            DetailRow.write(
                    differences,
                    reviewed,
                    table,
                    execution.cells().getOrDefault("claimedScore", ""),
                    "预算执行情况",
                    execution.budget(),
                    execution.actual(),
                    execution.weight(),
                    claimed,
                    score,
                    claimed.get().subtract(score.get()),
                    execution.basis().formula(),
                    execution.basis().rule());
        }
    }

    private void line(TableSummary table, String goal, IndicatorDocument line, Map<String, String> messages) {
        Optional<BigDecimal> claimed = line.claimedScore();
        Optional<BigDecimal> score = line.score();
        String name = line.level3();
        String target = line.target().text();
        String actual = line.actual().text();
        if (differs(claimed, score)) {
            DetailRow.write(
                    differences,
                    reviewed,
                    table,
                    line.cell(),
                    name,
                    target,
                    actual,
                    line.weight(),
                    claimed,
                    score,
                    claimed.get().subtract(score.get()),
                    line.basis().formula(),
                    line.basis().rule());
        }
        boolean decided = line.basis().rule().equals(Decision.RULE);
        if (decided || line.needsReview()) {
            String actualCell = line.cells().getOrDefault("actual", "");
            String cell = actualCell.isEmpty() ? line.cell() : actualCell;
            Ruling row = new Ruling(
                    table.unit(),
                    table.project(),
                    table.year().map(String::valueOf).orElse(""),
                    goal,
                    table.submission().name(),
                    table.sheet(),
                    cell,
                    name,
                    target,
                    actual,
                    claimed.map(BigDecimal::toPlainString).orElse(""),
                    "",
                    "",
                    "",
                    "");
            Optional<Ruling> ruling = reviewed.rulings().about(table.key(), row);
            Optional<Rulings.Outcome> outcome =
                    ruling.flatMap(each -> reviewed.rulings().outcome(table.key(), each));
            DetailRow.write(
                    open,
                    reviewed,
                    table,
                    cell,
                    goal,
                    name,
                    target,
                    actual,
                    line.weight(),
                    claimed,
                    score,
                    line.scoreRange().get(0),
                    line.scoreRange().get(1),
                    messages.getOrDefault(
                            cell,
                            decided ? line.basis().formula() : line.basis().rule()),
                    ruling.map(DetailSheets::points).orElse(""),
                    ruling.map(Ruling::conclusion).orElse(""),
                    ruling.map(Ruling::reason).orElse(""),
                    ruling.map(Ruling::officer).orElse(""),
                    outcome.map(Rulings.Outcome::state).orElse(decided ? Rulings.APPLIED : "待定"),
                    outcome.map(Rulings.Outcome::note).orElse(decided ? "定分在复核底稿里" : ""));
        }
    }

    private static Object points(Ruling ruling) {
        return ruling.value().<Object>map(value -> value).orElse(ruling.points());
    }

    /** What people wrote about lines that are no longer as they were: nothing of it is lost. */
    private void lapsed() {
        Set<String> counting =
                reviewed.counting().stream().map(TableSummary::key).collect(Collectors.toSet());
        reviewed.rulings()
                .lapsed(counting)
                .forEach((ruling, outcome) -> open.row(
                        open.size() + 1,
                        ruling.unit(),
                        ruling.project(),
                        ruling.year(),
                        ruling.file(),
                        ruling.sheet(),
                        ruling.cell(),
                        ruling.goal(),
                        ruling.indicator(),
                        ruling.target(),
                        ruling.actual(),
                        "",
                        ruling.claimed(),
                        "",
                        "",
                        "",
                        "",
                        points(ruling),
                        ruling.conclusion(),
                        ruling.reason(),
                        ruling.officer(),
                        outcome.state(),
                        outcome.note()));
    }

    /** Filters, page set-up, and what may be chosen for a decision. */
    void end() {
        lapsed();
        open.choice(CONCLUSION, "结论", List.of(Ruling.KEEP, Ruling.ADJUST, Ruling.RETURN));
        differences.end();
        findings.end();
        open.end();
    }

    private static boolean differs(Optional<BigDecimal> claimed, Optional<BigDecimal> score) {
        return claimed.isPresent() && score.isPresent() && claimed.get().compareTo(score.get()) != 0;
    }
}
