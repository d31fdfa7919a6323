package jixiao.generated;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jixiao.testing.PlainBook;
import jixiao.testing.PlainBook.PlainSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** 生成的自评表: honest and complete; what is injected changes a field before it is written. */
final class Table {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal YUAN = new BigDecimal(10_000);

    final Layout layout;
    int year = 2024;
    /** Empty rows above the first. */
    int above;

    final String unit;
    final List<Line> lines = new ArrayList<>();
    /** Printed points of each goal; empty without captions. */
    final List<BigDecimal> goals = new ArrayList<>();

    BigDecimal budget;
    BigDecimal spending;
    BigDecimal basic;
    BigDecimal projects;
    String rate;
    String executionScore = "";
    String total = "";
    String date = "2025年3月5日";
    String executionPoints;
    String budgetText;
    String box = "";
    /** Names of the lines that detail the funds, with their budget and spending in 万元; empty for none. */
    final List<String> partNames = new ArrayList<>();

    final List<BigDecimal> partBudgets = new ArrayList<>();
    final List<BigDecimal> partSpendings = new ArrayList<>();
    /** Whether the first two lines have one cell for their claims, which stands with the first. */
    boolean oneClaim;

    /** Rows below the first line that only detail it: name, target and actual. */
    final List<List<String>> details = new ArrayList<>();

    private final Map<String, String> cells = new HashMap<>();
    private PlainSheet sheet;
    private int row;

    Table(int number, Random random) {
        layout = Layout.of(number, random);
        unit = "第" + number + "实验中心";
        executionPoints = String.valueOf(layout.executionPoints());
        budget = new BigDecimal(100 + random.nextInt(900)).add(new BigDecimal(random.nextInt(100)).movePointLeft(2));
        int percent = 92 + random.nextInt(9);
        spending = budget.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.DOWN);
        int count = 5 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            lines.add(Line.honest(i, random));
        }
        weigh(random);
        claim();
    }

    private void weigh(Random random) {
        int left = 100 - layout.executionPoints();
        int each = left / lines.size();
        for (Line line : lines) {
            line.weight = BigDecimal.valueOf(each);
        }
        lines.get(0).weight = BigDecimal.valueOf(left - each * (lines.size() - 1L));
        boolean captions = layout.weights() == Layout.Weights.CAPTION;
        int first = lines.size() / 2;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).goal = captions && i >= first ? 1 : 0;
            // Claims are the weights where only the goals' points are printed: nobody may fall short there.
            if (captions && lines.get(i).misses()) {
                Line line = lines.get(i);
                line.set(line.target.intValue(), line.target.intValue());
            }
        }
        if (captions) {
            goals.add(sum(lines.subList(0, first)));
            goals.add(sum(lines.subList(first, lines.size())));
        }
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(line -> line.weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rate, scores and total as an honest accountant works them out. */
    void claim() {
        basic = spending.multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.DOWN);
        projects = spending.subtract(basic);
        rate = spending.multiply(HUNDRED).divide(budget, 2, RoundingMode.HALF_UP) + "%";
        budgetText = amount(budget);
        if (!layout.claims()) {
            return;
        }
        BigDecimal points = BigDecimal.valueOf(layout.executionPoints());
        executionScore = points.multiply(spending)
                .divide(budget, 2, RoundingMode.HALF_UP)
                .min(points)
                .toPlainString();
        lines.forEach(line -> line.claim = line.score().toPlainString());
        add();
    }

    /** The total as the sum of what is claimed. */
    void add() {
        BigDecimal sum = executionScore.isEmpty() ? BigDecimal.ZERO : new BigDecimal(executionScore);
        for (Line line : lines) {
            sum = line.claim.isEmpty() ? sum : sum.add(new BigDecimal(line.claim));
        }
        total = layout.claims() ? sum.toPlainString() : "";
    }

    /** The funds in two parts, a third of them apart. */
    void split() {
        BigDecimal third = new BigDecimal("0.33");
        BigDecimal other = budget.multiply(third).setScale(2, RoundingMode.DOWN);
        BigDecimal spent = spending.multiply(third).setScale(2, RoundingMode.DOWN);
        partNames.addAll(List.of("财政拨款", "其他资金"));
        partBudgets.addAll(List.of(budget.subtract(other), other));
        partSpendings.addAll(List.of(spending.subtract(spent), spent));
    }

    /** The first line in two parts, which add up to it; {@code lead} stands before the first name, {@code indent} before both. */
    void detail(String lead, String indent) {
        Line one = lines.get(0);
        int a = one.target.intValue();
        int b = one.result.intValue();
        details.add(List.of(indent + lead + "城区", "≥" + a / 2 + one.unit, b / 2 + one.unit));
        details.add(List.of(indent + "乡镇", "≥" + (a - a / 2) + one.unit, b - b / 2 + one.unit));
    }

    /** One claim for the first two lines. */
    void join() {
        Line first = lines.get(0);
        Line second = lines.get(1);
        first.claim =
                new BigDecimal(first.claim).add(new BigDecimal(second.claim)).toPlainString();
        second.claim = "";
        oneClaim = true;
    }

    private String amount(BigDecimal wan) {
        return layout.yuan()
                ? wan.multiply(YUAN).setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : wan.toPlainString();
    }

    /** Where something was written: "rate", "score", "line3.actual" …; empty when it is not on the sheet. */
    String cell(String what) {
        return cells.getOrDefault(what, "");
    }

    String fileName() {
        return unit + (layout.legacy() ? ".xls" : ".xlsx");
    }

    /** Writes the workbook, further tables below on the same sheet, or on sheets of their own. */
    void write(Path folder, List<Table> more, boolean below) throws IOException {
        PlainBook book = new PlainBook();
        PlainSheet first = book.sheet("自评表");
        int next = fill(first, layout.gap() + above);
        int sheets = 1;
        for (Table other : more) {
            boolean stacked = below && other.layout.gap() == layout.gap();
            next = stacked ? other.fill(first, next) : other.fill(book.sheet("自评表" + sheets++), other.layout.gap());
        }
        Files.write(folder.resolve(fileName()), layout.legacy() ? book.legacy() : book.bytes());
    }

    /** Writes the table from a row on, and tells the row where another may begin. */
    private int fill(PlainSheet empty, int from) {
        sheet = empty;
        row = from;
        head();
        indicators();
        return row + 3;
    }

    private void head() {
        String money = layout.yuan() ? "(元)" : "(万元)";
        put(0, year + (layout.department() ? "年度部门整体支出绩效自评表" : "年度项目支出绩效自评表"), "title");
        row++;
        put(0, layout.department() ? "单位名称" : "项目名称", "");
        put(1, layout.department() ? unit : unit + "能力建设", "");
        put(2, layout.department() ? "主管部门" : "项目实施单位", "");
        put(3, unit, "");
        put(4, "填报日期", "");
        put(5, date.replace("2025", String.valueOf(year + 1)), "date");
        row++;
        if (layout.department()) {
            put(0, "基本支出总额" + money, "");
            put(1, amount(basic), "");
            put(2, "项目支出总额" + money, "");
            put(3, amount(projects), "");
        }
        row++;
        boolean above = !layout.inLine();
        put(0, "预算执行情况" + (above ? "(" + executionPoints + "分)" : ""), "points");
        put(1, "全年预算数" + money, "");
        put(2, "全年执行数" + money, "");
        if (above) {
            put(3, "执行率", "");
        }
        if (above && layout.claims()) {
            put(4, "得分", "");
        }
        row++;
        put(0, layout.department() ? "部门整体支出总额" : "年度资金总额", "funds");
        put(1, budgetText, "budget");
        put(2, amount(spending), "spending");
        if (above) {
            put(3, rate, "rate");
            put(4, executionScore, "score");
        }
        for (int i = 0; i < partNames.size(); i++) {
            row++;
            put(0, partNames.get(i), "");
            put(1, amount(partBudgets.get(i)), "");
            put(2, amount(partSpendings.get(i)), "");
        }
        row += 2;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (layout.levels() > 1) {
            columns.add("level1");
        }
        if (layout.levels() > 2) {
            columns.add("level2");
        }
        columns.add("level3");
        columns.addAll(layout.threeCells() ? List.of("nature", "target", "unit") : List.of("target"));
        columns.add("actual");
        if (layout.weights() == Layout.Weights.COLUMN) {
            columns.add("weight");
        }
        if (layout.claims()) {
            columns.add("claim");
        }
        if (layout.reasonColumn()) {
            columns.add("reason");
        }
        return columns;
    }

    private String heading(String column) {
        return switch (column) {
            case "level1" -> "一级指标";
            case "level2" -> "二级指标";
            case "level3" -> "三级指标";
            case "nature" -> signsOnly() ? "计算符号" : "指标性质";
            case "unit" -> "度量单位";
            case "target" -> layout.headings().get(0);
            case "actual" -> layout.headings().get(1);
            case "weight" -> layout.headings().get(2);
            case "claim" -> layout.headings().get(3);
            default -> "偏差原因分析及改进措施";
        };
    }

    /** Whether the column before the target holds signs only. */
    private boolean signsOnly() {
        return layout.synonyms() % 2 == 1;
    }

    private void indicators() {
        List<String> columns = columns();
        if (!goals.isEmpty()) {
            caption(0);
        }
        int header = row;
        for (int at = 0; at < columns.size(); at++) {
            put(at, heading(columns.get(at)), "header." + columns.get(at));
        }
        row += layout.twoRows() ? 2 : 1;
        if (layout.twoRows()) {
            for (int at = 0; at < columns.size(); at++) {
                merge(header, header + 1, at);
            }
        }
        int goal = 0;
        int begun = row;
        if (layout.inLine()) {
            execution(columns);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).goal > goal) {
                merged(columns, begun);
                goal = lines.get(i).goal;
                caption(goal);
                begun = row;
            }
            line(columns, i);
            if (i == 0) {
                details.forEach(detail -> detail(columns, detail));
            }
            if (oneClaim && i == 1) {
                merge(row - 1, row, columns.indexOf("claim"));
            }
            row++;
        }
        merged(columns, begun);
        if (layout.claims()) {
            put(0, "总分", "");
            put(columns.indexOf("claim"), total, "total");
            row++;
        }
        if (!layout.reasonColumn()) {
            put(0, "偏差大或目标未完成原因分析", "");
            put(1, box.isEmpty() ? reasons() : box, "box");
            row++;
        }
        put(0, "备注:定性指标按达成、部分达成、未达成分档。", "");
    }

    private String reasons() {
        return lines.stream().anyMatch(line -> !line.reason.isEmpty()) ? "受客观条件影响,下年改进" : "无";
    }

    private void caption(int goal) {
        put(0, "年度绩效目标" + (goal + 1) + "(" + goals.get(goal).toPlainString() + "分)", "goal" + goal);
        put(1, "完成第" + (goal + 1) + "项工作", "");
        row++;
    }

    private void line(List<String> columns, int number) {
        Line line = lines.get(number);
        boolean label = layout.weights() == Layout.Weights.LABEL;
        Map<String, String> texts = Map.of(
                "level1",
                line.level1,
                "level2",
                line.level2,
                "level3",
                line.name + (label ? "(" + line.weight.toPlainString() + "分)" : ""),
                "nature",
                line.nature(signsOnly(), layout.synonyms() == 1),
                "target",
                target(line),
                "unit",
                line.isNumber() ? line.unit : "",
                "actual",
                line.actualText,
                "weight",
                line.weight.toPlainString(),
                "claim",
                line.claim,
                "reason",
                line.reason);
        for (int at = 0; at < columns.size(); at++) {
            put(at, texts.get(columns.get(at)), "line" + number + "." + columns.get(at));
        }
    }

    private void detail(List<String> columns, List<String> texts) {
        row++;
        Map<String, String> named = Map.of(
                "level1", lines.get(0).level1,
                "level2", lines.get(0).level2,
                "level3", texts.get(0),
                "target", texts.get(1),
                "actual", texts.get(2));
        for (int at = 0; at < columns.size(); at++) {
            put(at, named.getOrDefault(columns.get(at), ""), "");
        }
    }

    /** 预算执行率 as the first line. */
    private void execution(List<String> columns) {
        Map<String, String> texts = Map.of(
                "level1", "投入管理",
                "level2", "预算执行",
                "level3", "预算执行率",
                "nature", "=",
                "target", layout.threeCells() ? "100" : "100%",
                "unit", "%",
                "actual", rate,
                "weight", executionPoints,
                "claim", executionScore);
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            put(
                    at,
                    texts.getOrDefault(column, ""),
                    switch (column) {
                        case "actual" -> "rate";
                        case "claim" -> "score";
                        default -> "";
                    });
        }
        row++;
    }

    private String target(Line line) {
        return layout.threeCells() && line.isNumber() && !line.targetText.isEmpty()
                ? line.target.toPlainString()
                : line.targetText;
    }

    /** Equal neighbours of level 1 and 2, where the layout merges. */
    private void merged(List<String> columns, int from) {
        for (String level : layout.merged() ? List.of("level1", "level2") : List.<String>of()) {
            int column = columns.indexOf(level);
            int start = from;
            for (int at = from + 1; column >= 0 && at <= row; at++) {
                if (at == row || !text(at, column).equals(text(start, column))) {
                    if (at - 1 > start) {
                        merge(start, at - 1, column);
                    }
                    start = at;
                }
            }
        }
    }

    private String text(int at, int column) {
        return sheet.text(at, column + layout.gap());
    }

    private void merge(int first, int last, int column) {
        int at = column + layout.gap();
        sheet.merge(new CellRangeAddress(first, last, at, at).formatAsString());
    }

    private void put(int column, String text, String what) {
        int at = column + layout.gap();
        sheet.set(row, at, text);
        if (!what.isEmpty()) {
            cells.put(what, CellReference.convertNumToColString(at) + (row + 1));
        }
    }
}
