package jixiao.review.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.ExecutionDocument;
import jixiao.json.document.GoalDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Decision;
import jixiao.review.LineAt;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.decide.Ruling;
import jixiao.review.decide.Rulings;
import jixiao.writing.list.Reckoned;
import jixiao.writing.list.Styles;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;

/** 一张表的底稿: its lines as reported and as the rules score them, white cells for who checks them, live differences. */
final class PaperSheet {
    /** Excel's own limit of a sheet's name. */
    private static final int LONGEST = 31;

    /** Decimals of a 偏离度 as it is kept; its format shows two of a percentage. */
    private static final int RATE = 6;

    private final Reviewed reviewed;
    private final Papers papers;
    private final TableSummary table;
    private final String name;
    private final PaperWriter sheet;
    private final Map<String, Reckoned> totals = new LinkedHashMap<>();
    private BigDecimal weights = BigDecimal.ZERO;
    private Optional<BigDecimal> claims = Optional.empty();
    private Optional<BigDecimal> rules = Optional.empty();
    private Optional<BigDecimal> adopted = Optional.empty();

    /**
     * @param number its place among the tables, from 1
     */
    PaperSheet(Workbook book, Styles styles, Reviewed reviewed, Papers papers, TableSummary table, int number) {
        this.reviewed = reviewed;
        this.papers = papers;
        this.table = table;
        this.name = name(number, table);
        this.sheet = new PaperWriter(book, styles, name);
    }

    /** "12 某局 图书购置", as far as it fits. */
    private static String name(int number, TableSummary table) {
        String said = number + " " + table.head().unit()
                + (table.head().project().isBlank() ? "" : " " + table.head().project());
        String safe = WorkbookUtil.createSafeSheetName(said.replaceAll("\\p{Cntrl}", " "), '_');
        return safe.substring(0, Math.min(LONGEST, safe.length())).replaceAll("[' ]+$", "");
    }

    String name() {
        return name;
    }

    /** A total as another sheet refers to it; empty where the table has none. */
    Object total(String heading) {
        return totals.containsKey(heading) ? totals.get(heading) : "";
    }

    void write() {
        TableDocument record = reviewed.records().table(table.key());
        sheet.label("单位", table.head().unit());
        sheet.label("项目", table.head().project());
        sheet.label("年度", table.head().year().map(String::valueOf).orElse(""));
        sheet.label("文件", table.submission().name());
        sheet.label("工作表", table.sheet());
        sheet.white(PaperColumns.OFFICER, papers.officer(table));
        sheet.headings();
        execution(record.execution());
        for (GoalDocument goal : record.goals()) {
            goal.indicators().forEach(line -> line(goal.no(), line));
        }
        total(record);
        sheet.end();
    }

    private void execution(ExecutionDocument execution) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("三级指标", "预算执行情况");
        cells.put("指标性质", "定量");
        cells.put(
                "指标值",
                execution.budget().map(each -> "预算数" + each.toPlainString()).orElse(""));
        cells.put("度量单位", "万元");
        cells.put("权重", execution.weight());
        cells.put(
                "自评完成值",
                execution.actual().map(each -> "执行数" + each.toPlainString()).orElse(""));
        cells.put("单元格", execution.cell());
        if (execution.basis().rule().equals(Decision.RULE)) {
            cells.put("状态", "已定分");
            cells.put("状态说明", execution.basis().formula());
        }
        scores(cells, execution.weight(), execution.claimedScore(), execution.score(), Optional.empty());
        sheet.row(cells, false);
    }

    private void line(String goal, IndicatorDocument line) {
        String actualCell = line.cells().getOrDefault("actual", "");
        String cell = actualCell.isEmpty() ? LineAt.where(line) : actualCell;
        Ruling row = Ruling.unfilled(table.name(), goal, cell, line);
        Optional<PaperRow> said = papers.about(table.key(), row);
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("年度目标", goal);
        cells.put("一级指标", line.level1());
        cells.put("二级指标", line.level2());
        cells.put("三级指标", line.level3());
        cells.put("指标性质", nature(line));
        cells.put("指标值", line.target().text());
        cells.put("度量单位", line.target().unit());
        cells.put("权重", line.weight());
        cells.put("自评完成值", line.actual().text());
        cells.put(PaperColumns.CHECKED, said.map(PaperRow::checked).orElse(""));
        cells.put(
                PaperColumns.POINTS,
                said.<Object>map(each -> each.ruling()
                                .value()
                                .<Object>map(points -> points)
                                .orElse(each.ruling().points()))
                        .orElse(""));
        for (int i = 0; i < PaperColumns.EVIDENCE.size(); i++) {
            int which = i;
            cells.put(
                    PaperColumns.EVIDENCE.get(i),
                    said.map(each -> each.evidence().get(which)).orElse(""));
        }
        cells.put(PaperColumns.NOTE, said.map(each -> each.ruling().reason()).orElse(""));
        cells.put("单元格", cell);
        state(cells, line, said.flatMap(each -> papers.outcome(table.key(), each)));
        Optional<BigDecimal> typed = said.flatMap(each -> each.ruling().value());
        scores(cells, line.weight(), line.claimedScore(), line.score(), typed);
        sheet.row(cells, true);
    }

    private static void state(Map<String, Object> cells, IndicatorDocument line, Optional<Rulings.Outcome> outcome) {
        String otherwise = line.needsReview() ? "待定" : line.basis().rule().equals(Decision.RULE) ? "已定分" : "";
        cells.put("状态", outcome.map(Rulings.Outcome::state).orElse(otherwise));
        cells.put("状态说明", outcome.map(Rulings.Outcome::note).orElse(""));
    }

    private static String nature(IndicatorDocument line) {
        if (!line.nature().isBlank()) {
            return line.nature();
        }
        return switch (line.target().kind()) {
            case "QUALITATIVE" -> "定性";
            case "DEADLINE" -> "时限";
            case "AT_LEAST" -> "≥";
            case "AT_MOST" -> "≤";
            case "EXACTLY" -> "=";
            case "BETWEEN" -> "区间";
            default -> "";
        };
    }

    /** The scores of a line with what follows from them. */
    private void scores(
            Map<String, Object> cells,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> claimed,
            Optional<BigDecimal> score,
            Optional<BigDecimal> typed) {
        Optional<BigDecimal> counts = typed.or(() -> score);
        int row = sheet.next();
        String claim = at("自评得分", row);
        String rule = at("规则得分", row);
        String points = at(PaperColumns.POINTS, row);
        cells.put("自评得分", claimed);
        cells.put("规则得分", score);
        cells.put(
                "采用得分",
                new Reckoned(
                        "IF(ISNUMBER(" + points + ")," + points + ",IF(ISNUMBER(" + rule + ")," + rule + ",\"\"))",
                        counts));
        differences(cells, row, claim, claimed, counts);
        weights = weights.add(weight.orElse(BigDecimal.ZERO));
        claims = sum(claims, claimed);
        rules = sum(rules, score);
        adopted = sum(adopted, counts);
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().add(other.get())) : one.or(() -> other);
    }

    /** 差值 = 自评得分−采用得分, 偏离度 = 差值÷自评得分. */
    private static void differences(
            Map<String, Object> cells,
            int row,
            String claim,
            Optional<BigDecimal> claimed,
            Optional<BigDecimal> counts) {
        String adopted = at("采用得分", row);
        Optional<BigDecimal> difference = claimed.isPresent() && counts.isPresent()
                ? claimed.map(each -> each.subtract(counts.get()))
                : Optional.empty();
        String both = "ISNUMBER(" + claim + "),ISNUMBER(" + adopted + ")";
        cells.put("差值", new Reckoned("IF(AND(" + both + ")," + claim + "-" + adopted + ",\"\")", difference));
        cells.put(
                "偏离度",
                new Reckoned(
                        "IF(AND(" + both + "),IF(" + claim + "=0,\"\",(" + claim + "-" + adopted + ")/" + claim
                                + "),\"\")",
                        difference
                                .filter(each -> claimed.get().signum() != 0)
                                .map(each -> each.divide(claimed.get(), RATE, RoundingMode.HALF_UP))));
    }

    private void total(TableDocument record) {
        int row = sheet.next();
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("三级指标", "合计");
        cells.put("权重", new Reckoned(sum("权重"), Optional.of(weights)));
        cells.put("自评得分", counted("自评得分", claims));
        if (table.scored().comparable()) {
            cells.put("规则得分", capped(record, "规则得分", rules));
            cells.put("采用得分", capped(record, "采用得分", adopted));
            Optional<BigDecimal> counts = capped(record, "采用得分", adopted).value();
            differences(cells, row, at("自评得分", row), claims, counts);
            cells.put("状态说明", record.totalFormula());
        }
        for (String heading : List.of("自评得分", "规则得分", "采用得分", "差值", "偏离度")) {
            if (cells.get(heading) instanceof Reckoned reckoned) {
                String there = "'" + name.replace("'", "''") + "'!" + at(heading, row);
                totals.put(heading, new Reckoned(there, reckoned.value()));
            }
        }
        sheet.row(cells, false);
    }

    private String sum(String heading) {
        return "SUM(" + range(heading) + ")";
    }

    private String range(String heading) {
        return at(heading, sheet.first()) + ":" + at(heading, sheet.next() - 1);
    }

    private Reckoned counted(String heading, Optional<BigDecimal> sum) {
        return new Reckoned("IF(COUNT(" + range(heading) + ")=0,\"\"," + sum(heading) + ")", sum);
    }

    /** The sum, held down to what a total may be. */
    private Reckoned capped(TableDocument record, String heading, Optional<BigDecimal> sum) {
        if (heading.equals("采用得分")
                && !record.totalFormula().isEmpty()
                && record.total().isPresent()) {
            return new Reckoned(record.total().get().toPlainString(), record.total());
        }
        if (record.totalCap().isEmpty()) {
            return counted(heading, sum);
        }
        BigDecimal cap = record.totalCap().get();
        return new Reckoned("MIN(" + cap.toPlainString() + "," + sum(heading) + ")", sum.map(cap::min));
    }

    /** Address of a cell. */
    private static String at(String heading, int row) {
        return CellReference.convertNumToColString(PaperColumns.of(heading)) + (row + 1);
    }
}
