package jixiao.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.json.ExecutionDocument;
import jixiao.json.FindingDocument;
import jixiao.json.GoalDocument;
import jixiao.json.IndicatorDocument;
import jixiao.json.TableDocument;
import jixiao.model.Decision;
import jixiao.model.Severity;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;

/** 明细: 《逐项差异》《审核发现》《待定事项》, out of the records, one at a time. */
final class DetailSheets {
    /** Column of the 结论. */
    private static final int CONCLUSION = 18;

    /** Column of the 处理. */
    private static final int TREATMENT = 12;

    private final Reviewed reviewed;
    private final SheetWriter differences;
    private final SheetWriter findings;
    private final SheetWriter open;

    DetailSheets(Workbook book, Styles styles, Reviewed reviewed) {
        this.reviewed = reviewed;
        this.differences = new SheetWriter(
                book,
                styles,
                "逐项差异",
                "填报得分与复核得分不同的各行。",
                headings(
                        Heading.text("指标", 28),
                        Heading.text("年初目标值", 18),
                        Heading.text("实际完成值", 18),
                        Heading.points("分值"),
                        Heading.points("填报得分"),
                        Heading.points("复核得分"),
                        Heading.points("填报−复核"),
                        Heading.text("计算过程", 30),
                        Heading.text("规则", 24)));
        this.findings = new SheetWriter(
                book,
                styles,
                "审核发现",
                "各表的全部发现;点击单元格可到标注副本的该处。白色各栏可以填写处理:采纳、已核实不采纳(要写理由)、财政更正(只用于得分)、待补正;不填按规则。再次复核时读回采用。",
                headings(
                        Heading.text("指标", 18),
                        Heading.center("严重程度", 9),
                        Heading.text("审核规则", 20),
                        Heading.text("发现和处理建议", 60),
                        Heading.text("代码", 22),
                        new Heading("处理", 12, Heading.Kind.WHITE),
                        new Heading("理由", 18, Heading.Kind.WHITE),
                        new Heading("经办人", 9, Heading.Kind.WHITE),
                        new Heading("日期", 10, Heading.Kind.WHITE),
                        Heading.center("状态", 8),
                        Heading.text("状态说明", 16)));
        this.open = new SheetWriter(
                book,
                styles,
                "待定事项",
                "需要人工判定的指标,请在白色各栏填写:维持按填报或暂计得分,调整要填定分,退回则整张表退回。再次复核时读回采用。",
                headings(
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

    private static List<Heading> headings(Heading... own) {
        List<Heading> headings = new ArrayList<>(List.of(
                Heading.center("序号", 6),
                Heading.text("单位", 16),
                Heading.text("项目", 14),
                Heading.center("年度", 7),
                Heading.text("文件", 18),
                Heading.text("工作表", 8),
                Heading.center("单元格", 8)));
        headings.addAll(Arrays.asList(own));
        return headings;
    }

    /** Adds what a table's record says. */
    void add(TableSummary table) {
        TableDocument record = reviewed.records().table(table.key());
        Map<String, String> messages = new LinkedHashMap<>();
        LineNames lines = LineNames.of(record);
        record.findings().forEach(finding -> finding(table, finding, lines, messages));
        execution(table, record.execution());
        for (GoalDocument goal : record.goals()) {
            goal.indicators().forEach(line -> line(table, goal.no(), line, messages));
        }
    }

    private void finding(TableSummary table, FindingDocument finding, LineNames lines, Map<String, String> messages) {
        String code = finding.code();
        Severity severity = Severity.valueOf(finding.severity());
        messages.putIfAbsent(finding.cell(), finding.message());
        String title = reviewed.titles().getOrDefault(code, code);
        Treatment row = new Treatment(
                table.unit(),
                table.project(),
                table.year().map(String::valueOf).orElse(""),
                table.submission().name(),
                table.sheet(),
                finding.cell(),
                lines.at(finding.cell()),
                severity.chinese(),
                title,
                code,
                finding.message(),
                "",
                "",
                "",
                "");
        Optional<Treatment> treatment = reviewed.treatments().about(table.key(), row);
        Optional<Rulings.Outcome> outcome =
                treatment.flatMap(each -> reviewed.treatments().outcome(table.key(), each));
        write(
                findings,
                table,
                finding.cell(),
                row.indicator(),
                severity.chinese(),
                title,
                finding.message(),
                code,
                treatment.map(Treatment::word).orElse(""),
                treatment.map(Treatment::reason).orElse(""),
                treatment.map(Treatment::officer).orElse(""),
                treatment.map(Treatment::day).orElse(""),
                outcome.map(Rulings.Outcome::state).orElse(""),
                outcome.map(Rulings.Outcome::note).orElse(""));
    }

    private void execution(TableSummary table, ExecutionDocument execution) {
        Optional<BigDecimal> claimed = execution.claimedScore();
        Optional<BigDecimal> score = execution.score();
        if (differs(claimed, score)) {
            write(
                    differences,
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
            write(
                    differences,
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
            write(
                    open,
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
                    outcome.map(Rulings.Outcome::state).orElse("待定"),
                    outcome.map(Rulings.Outcome::note).orElse(""));
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

    /** What people wrote about findings that are no more, or say something else: nothing of it is lost. */
    private void lapsedTreatments() {
        reviewed.treatments()
                .lapsed()
                .forEach((treatment, outcome) -> findings.row(
                        findings.size() + 1,
                        treatment.unit(),
                        treatment.project(),
                        treatment.year(),
                        treatment.file(),
                        treatment.sheet(),
                        treatment.cell(),
                        treatment.indicator(),
                        treatment.severity(),
                        treatment.title(),
                        treatment.message(),
                        treatment.code(),
                        treatment.word(),
                        treatment.reason(),
                        treatment.officer(),
                        treatment.day(),
                        outcome.state(),
                        outcome.note()));
    }

    private void write(SheetWriter sheet, TableSummary table, String cell, Object... own) {
        List<Object> values = new ArrayList<>(List.of(
                sheet.size() + 1,
                table.unit(),
                table.project(),
                table.year(),
                table.submission().name(),
                table.sheet(),
                Link.cell(cell, Publishing.copy(reviewed, table), table.sheet(), cell)));
        values.addAll(Arrays.asList(own));
        sheet.row(values.toArray());
    }

    /** Filters, page set-up, and what may be chosen for a decision. */
    void end() {
        lapsed();
        lapsedTreatments();
        choice(open, CONCLUSION, "结论", List.of(Ruling.KEEP, Ruling.ADJUST, Ruling.RETURN));
        choice(findings, TREATMENT, "处理", Treatment.WORDS);
        differences.end();
        findings.end();
        open.end();
    }

    /** What may be chosen in a white column. */
    private static void choice(SheetWriter sheet, int column, String name, List<String> words) {
        int last = SheetWriter.HEADER + Math.max(sheet.size(), 1);
        DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(SheetWriter.HEADER + 1, last, column, column));
        choice.setShowErrorBox(true);
        choice.createErrorBox(name, "请填 " + String.join("、", words) + "。");
        sheet.sheet().addValidationData(choice);
    }

    private static boolean differs(Optional<BigDecimal> claimed, Optional<BigDecimal> score) {
        return claimed.isPresent() && score.isPresent() && claimed.get().compareTo(score.get()) != 0;
    }
}
